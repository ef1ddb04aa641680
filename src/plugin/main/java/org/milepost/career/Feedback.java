package org.milepost.career;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.plan.AggregateId;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.FeedbackRequest;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PartRows.OwnedPart;
import org.milepost.plan.PartValues;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Texts;

/**
 * What people are asked about goals and milestones of others, and what they say. To be asked opens nothing: whoever is asked sees the question, the title it
 * is about, who asks, and what they said themselves. The owner's side is the goal's own: its parts.
 */
public final class Feedback {

    /** What was not answered yet comes first, then the newest. */
    private static final Comparator<FeedbackAsked> OPEN_FIRST = Comparator.comparing((FeedbackAsked asked) -> !asked.request().given().isEmpty())
            .thenComparing(Comparator.comparing((FeedbackAsked asked) -> asked.request().day()).thenComparing(asked -> asked.request().number()).reversed());

    private final VisibleGoals goals;
    private final PartRows rows;
    private final PartWriter writer;
    private final People people;
    private final Clock clock;

    public Feedback(VisibleGoals goals, PartRows rows, PartWriter writer, People people, Clock clock) {
        this.goals = goals;
        this.rows = rows;
        this.writer = writer;
        this.people = people;
        this.clock = clock;
    }

    /** What this person is asked, what was not answered yet first. What was withdrawn, or is of a goal that is gone, is not among it. A fixed number of port calls for goals of one owner. */
    public List<FeedbackAsked> asked(PersonKey person) {
        Map<IssueId, List<OwnedPart>> byGoal = rows.feedbackOf(person).stream().collect(groupingBy(owned -> goal(owned.part())));
        byGoal.values().removeIf(parts -> requests(parts).noneMatch(request -> request.isAsking(person)));
        if (byGoal.isEmpty()) {
            return List.of();
        }
        Map<IssueId, PersonKey> owners = goals.owners(byGoal.keySet());
        Map<PersonKey, Person> persons = people.named(Set.copyOf(owners.values()));
        Set<IssueId> seen = goals.among(person, byGoal.keySet()).stream().map(goal -> goal.outline().id()).collect(toSet());
        return byGoal.entrySet().stream().filter(entry -> isOf(owners.get(entry.getKey()), entry.getValue()))
                .flatMap(entry -> requests(entry.getValue()).filter(request -> request.isAsking(person)).map(request -> new FeedbackAsked(entry.getKey(),
                        persons.get(owners.get(entry.getKey())), request, Optional.of(entry.getKey()).filter(seen::contains))))
                .sorted(OPEN_FIRST).toList();
    }

    /**
     * Says something to what one is asked, once or again: what was said before stays.
     *
     * <p>Step: commit.
     *
     * @param number of the request
     * @throws Refusal NOT_FOUND unless the person is asked; FIELD_REQUIRED, FIELD_TOO_LONG or FIELD_CHARACTERS of {@code text}; TOO_MANY after
     *     {@value FeedbackRequest#MOST_ANSWERS} answers to one request
     */
    public FeedbackAsked give(PersonKey person, IssueId goal, long number, String text) {
        FeedbackAsked asked = require(person, goal, number);
        String said = Texts.text("text", text);
        if (asked.request().given().size() >= FeedbackRequest.MOST_ANSWERS) {
            throw Refusal.of(ErrorCode.TOO_MANY, Integer.toString(FeedbackRequest.MOST_ANSWERS));
        }
        Map<String, String> values = PartValues.merged(PartKind.FEEDBACK, Map.of(), Map.of("request", Long.toString(number), "person", person.value(), "text", said,
                "day", people.dayOf(person, clock.instant()).toString()));
        writer.add(new PartWriter.Place(AggregateId.goal(goal), asked.owner().key(), person, Map.of()), PartKind.FEEDBACK, values, (before, changed, merged) -> merged,
                () -> requireAsking(person, goal, number));
        // Withdrawn right after it, it is said all the same.
        return new FeedbackAsked(goal, asked.owner(), now(goal, number).orElse(asked.request()), asked.seen());
    }

    /** Withdrawn before it is said, it is not answered any more. */
    private void requireAsking(PersonKey person, IssueId goal, long number) {
        if (now(goal, number).filter(request -> request.isAsking(person)).isEmpty()) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
    }

    private Optional<FeedbackRequest> now(IssueId goal, long number) {
        return FeedbackRequest.of(rows.ofGoals(Set.of(goal))).stream().filter(request -> request.number() == number).findFirst();
    }

    private FeedbackAsked require(PersonKey person, IssueId goal, long number) {
        return asked(person).stream().filter(asked -> asked.goal().equals(goal) && asked.request().number() == number).findFirst()
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
    }

    private static IssueId goal(Part part) {
        return new IssueId(part.aggregate().id());
    }

    private static Stream<FeedbackRequest> requests(List<OwnedPart> parts) {
        return FeedbackRequest.of(parts.stream().map(OwnedPart::part).toList()).stream();
    }

    /** A goal that went to somebody else asks nothing in the name of who had it before. */
    private static boolean isOf(PersonKey owner, List<OwnedPart> parts) {
        return owner != null && parts.stream().allMatch(owned -> owned.owner().equals(owner));
    }
}
