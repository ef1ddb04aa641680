package org.milepost.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewContent;

/**
 * A review between two people as Jira sent it to one of them: an open one as it is now, a closed one as it was kept.
 *
 * @param id by which a page names it
 * @param number how many the two have held with it
 * @param version what confirming it rests on
 * @param you which of the two looks
 * @param closedAt when it was closed, absent while it is open
 * @param planned when the two are to review next, and how often
 * @param partnerSees whether the partner may see anything of the owner's now; not told of a closed one
 * @param confirmation who of the two has confirmed an open one as it is, absent if nobody has
 * @param happened what happened in the owner's plan
 * @param content everything else that is in it; its lists of what happened are empty
 * @param parts what can be changed of an open one, and what was said later of a closed one
 * @param typed what both have typed so far in an open one
 */
public record HeldReview(long id, long number, long version, ReviewParty you, Optional<Instant> closedAt, Planned planned, boolean partnerSees,
                         Optional<Confirmation> confirmation, JiraReview happened, ReviewContent content, List<Part> parts, List<Typed> typed) {

    /**
     * When the two are to review next.
     *
     * @param next the day, absent if nothing is planned
     * @param overdue for how many days that has passed, 0 if it has not
     * @param every how often, by name, which may be one that this version does not know; absent if nobody said
     * @param days how many days lie between two, 0 unless that was said
     * @param said what the owner said of the partner, told to the owner alone; absent if they said nothing
     */
    public record Planned(Optional<LocalDate> next, long overdue, Optional<String> every, long days, Optional<Part> said) {
        public Planned {
            Objects.requireNonNull(next, "next is null");
            Objects.requireNonNull(every, "every is null");
            Objects.requireNonNull(said, "said is null");
        }
    }

    /**
     * That one of the two has confirmed it as it is.
     *
     * @param aloneFrom the day from which on they may close it alone
     */
    public record Confirmation(ReviewParty by, LocalDate aloneFrom) {
    }

    /**
     * A part of it: what a change of it rests on, and the texts and choices that were filled in.
     *
     * @param kind by name, which may be one that this version does not know
     * @param at when it was changed last
     */
    public record Part(String kind, long number, long version, Instant at, Map<String, String> values) {
        public Part {
            values = Map.copyOf(values);
        }
    }

    /**
     * What one of the two has answered.
     *
     * @param question by name, which may be one that this version does not know
     * @param yours whether it is the answer of the one who looks
     * @param version what saving it rests on
     */
    public record Typed(String question, boolean yours, long version, String text) {
    }

    public HeldReview {
        Objects.requireNonNull(you, "you is null");
        Objects.requireNonNull(planned, "planned is null");
        Objects.requireNonNull(happened, "happened is null");
        Objects.requireNonNull(content, "content is null");
        parts = List.copyOf(parts);
        typed = List.copyOf(typed);
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }
}
