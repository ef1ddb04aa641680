package org.milepost.plan;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the owner of a goal asked one person, and what that person said. It is seen by these two alone.
 *
 * @param number of its {@link Part}
 * @param version of its {@link Part}
 * @param person who was asked
 * @param milestone what it is about; absent for the goal
 * @param title what that was called when it was asked
 * @param question what was asked
 * @param day when it was asked
 * @param withdrawn whether the owner does not ask any more: then the one asked does not see it
 * @param given what was said, the newest first
 */
public record FeedbackRequest(long number, long version, PersonKey person, Optional<IssueId> milestone, String title, String question, LocalDate day,
                              boolean withdrawn, List<Given> given) {

    /** How often one person can answer one request. */
    public static final int MOST_ANSWERS = 20;

    private static final Comparator<FeedbackRequest> NEWEST_FIRST = Comparator.comparing(FeedbackRequest::withdrawn)
            .thenComparing(Comparator.comparing(FeedbackRequest::day).thenComparing(FeedbackRequest::number).reversed());

    /**
     * Something that was said. It is never changed: whoever wants to say it otherwise says it again, and both stay with their days.
     *
     * @param number of its {@link Part}
     * @param version of its {@link Part}
     * @param request the number of the request
     * @param person who said it
     * @param text what they said
     * @param day when they said it
     */
    public record Given(long number, long version, long request, PersonKey person, String text, LocalDate day) {

        private static final Comparator<Given> NEWEST_FIRST = Comparator.comparing(Given::version).reversed();

        static Given of(Part part) {
            return new Given(part.number(), part.version(), part.id("request").orElseThrow(), part.person("person").orElseThrow(), part.text("text"),
                    part.day("day").orElseThrow());
        }
    }

    public FeedbackRequest {
        given = given.stream().sorted(Given.NEWEST_FIRST).toList();
    }

    /**
     * What these parts of one goal ask and say: what is still asked first, then the newest. What was said to a request that is gone stands as one without a
     * question.
     */
    public static List<FeedbackRequest> of(List<Part> parts) {
        Map<Long, List<Given>> given = parts.stream().filter(part -> part.kind() == PartKind.FEEDBACK).map(Given::of).collect(groupingBy(Given::request));
        List<FeedbackRequest> asked = parts.stream().filter(part -> part.kind() == PartKind.FEEDBACK_REQUEST)
                .map(part -> of(part, given.getOrDefault(part.number(), List.of()))).toList();
        Stream<FeedbackRequest> gone = given.entrySet().stream().filter(entry -> asked.stream().noneMatch(request -> request.number() == entry.getKey()))
                .map(entry -> gone(entry.getKey(), entry.getValue()));
        return Stream.concat(asked.stream(), gone).sorted(NEWEST_FIRST).toList();
    }

    private static FeedbackRequest of(Part part, List<Given> given) {
        return new FeedbackRequest(part.number(), part.version(), part.person("person").orElseThrow(), part.issue("milestone"), part.text("title"),
                part.text("question"), part.day("day").orElseThrow(), part.isYes("withdrawn"), given);
    }

    private static FeedbackRequest gone(long number, List<Given> given) {
        return new FeedbackRequest(number, 0, given.get(0).person(), Optional.empty(), "", "", given.get(0).day(), true, given);
    }

    /** Whether this person is asked. */
    public boolean isAsking(PersonKey other) {
        return !withdrawn && person.equals(other);
    }

    /** Whether there is a question; not of one that was removed. */
    public boolean isKept() {
        return !question.isEmpty();
    }

    /** Whom it is to be found by: who was asked, or who said something. */
    public static Optional<PersonKey> personOf(Part part) {
        return part.kind() == PartKind.FEEDBACK_REQUEST || part.kind() == PartKind.FEEDBACK ? part.person("person") : Optional.empty();
    }
}
