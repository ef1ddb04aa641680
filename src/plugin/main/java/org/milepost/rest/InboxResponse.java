package org.milepost.rest;

import java.util.List;

/** An inbox, as its owner alone gets it. */
@Json
record InboxResponse(String since, String lastLook, List<Proposal> proposed, boolean moreProposed, List<Proposal> others, boolean moreOthers, List<Rule> rules,
                     List<Offer> offers) {

    /** A resolved ticket; {@code rules} holds the ids of the rules that pick it. */
    @Json
    record Proposal(long ticket, String key, String url, String summary, long version, String resolvedOn, boolean fresh, List<String> components,
                    List<String> labels, List<Long> rules) {
    }

    @Json
    record Rule(long id, RuleItem item, String kind, String words, boolean usable) {
    }

    /** What a rule is for. */
    @Json
    record RuleItem(String kind, long id, long goal, String title) {
    }

    /** What a rule could be made of. */
    @Json
    record Offer(String kind, String words) {
    }
}
