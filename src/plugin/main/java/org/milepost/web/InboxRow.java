package org.milepost.web;

import java.util.List;
import java.util.stream.Stream;
import org.milepost.career.InboxProposal;
import org.milepost.career.InboxRuleView;
import org.milepost.plan.ItemReference;

/** A resolved ticket in the inbox. */
public final class InboxRow {

    private final InboxProposal proposal;
    private final String contextPath;
    private final Words words;

    InboxRow(InboxProposal proposal, String contextPath, Words words) {
        this.proposal = proposal;
        this.contextPath = contextPath;
        this.words = words;
    }

    public String getId() {
        return proposal.ticket().ticket().id().toString();
    }

    public String getKey() {
        return proposal.ticket().ticket().key();
    }

    public String getSummary() {
        return proposal.ticket().ticket().summary();
    }

    public String getUrl() {
        return Links.issue(contextPath, getKey());
    }

    /** Of the last decision. */
    public String getVersion() {
        return Long.toString(proposal.version());
    }

    /** When it was resolved. */
    public String getDay() {
        return words.text("milepost.inbox.resolved", words.day(proposal.resolvedOn()));
    }

    /** Whether it was resolved after the last look. */
    public boolean isFresh() {
        return proposal.fresh();
    }

    /** Its components and labels. */
    public List<String> getMarks() {
        return Stream.concat(proposal.ticket().components().stream(), proposal.ticket().labels().stream()).toList();
    }

    /** What it is proposed for, as forms name it; empty if no rule picks it. */
    public String getItem() {
        return proposal.rules().stream().findFirst().map(rule -> value(rule.rule().item())).orElse("");
    }

    /** Why it is here, a line for each rule. */
    public List<String> getReasons() {
        return proposal.rules().stream().map(this::reason).toList();
    }

    private String reason(InboxRuleView rule) {
        return words.text("milepost.inbox.reason", InboxRuleLine.name(rule.rule().kind(), rule.rule().words(), words), rule.title());
    }

    static String value(ItemReference item) {
        return item.kind().name() + ":" + item.id();
    }
}
