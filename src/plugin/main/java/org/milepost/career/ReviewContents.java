package org.milepost.career;

import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.health.Cause;
import org.milepost.health.Health;
import org.milepost.health.HealthFacts;
import org.milepost.plan.ActionStep;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;
import org.milepost.plan.ReviewParty;
import org.milepost.review.Answer;
import org.milepost.review.Review;
import org.milepost.review.ReviewContent;
import org.milepost.review.ReviewRow;

/** Puts together what is in a review, for the page as for keeping: a pure function of what was read. */
final class ReviewContents {

    /** On how many days of earlier reviews figures are kept: two years of monthly ones. */
    private static final int EARLIER_DAYS = 24;

    private final ReviewRow row;
    private final Map<PersonKey, Person> people;
    private final ReviewGathered gathered;
    private final ReviewContent.Told told;
    private final List<Part> parts;
    private final Optional<ReviewContent> last;
    private final LocalDate today;

    /**
     * What there is.
     *
     * @param people the two
     * @param gathered as the partner may see it
     * @param told what the owner tells beside
     * @param parts of the review
     * @param last what was in the review before, absent for the first
     * @param today the owner's day
     */
    ReviewContents(ReviewRow row, Map<PersonKey, Person> people, ReviewGathered gathered, ReviewContent.Told told, List<Part> parts,
                   Optional<ReviewContent> last, LocalDate today) {
        this.row = row;
        this.people = people;
        this.gathered = gathered;
        this.told = told;
        this.parts = parts;
        this.last = last;
        this.today = today;
    }

    /**
     * The content.
     *
     * @param answers what both have answered
     * @param confirmed who has confirmed it
     * @param alone who closes it alone, absent for both and while it is open
     */
    ReviewContent content(List<Answer> answers, List<ReviewContent.Confirmed> confirmed, Optional<ReviewParty> alone) {
        PromisesGathered promises = new PromisesGathered(row, parts, last, today);
        Review review = gathered.review();
        return new ReviewContent(ReviewContent.FORMAT, row.since().toString(), today.toString(), person(row.owner()), person(row.partner()),
                gathered.goals().stream().filter(this::isToldOf).map(this::goal).toList(),
                review.reached().stream().map(ReviewContents::reached).toList(), review.moved().stream().map(ReviewContents::moved).toList(),
                review.missed().stream().map(missed -> new ReviewContent.Missed(missed.title(), missed.goal(), missed.dueDate().toString(), missed.daysOver())).toList(),
                steps(), review.evidence().stream().map(piece -> new ReviewContent.Piece(piece.claim(), piece.impact(), piece.ticket().orElse(null), piece.item(),
                        piece.day().toString())).toList(), told,
                review.next().stream().map(next -> new ReviewContent.Next(next.title(), next.goal(), text(next.dueDate()))).toList(),
                of(PartKind.AGENDA_ITEM).map(part -> new ReviewContent.AgendaLine(part.text("text"), by(part), part.isYes("talked"))).toList(),
                promises.commitments(), promises.requests(), assessments(ReviewParty.OWNER, last.map(ReviewContent::self)),
                assessments(ReviewParty.PARTNER, last.map(ReviewContent::view)), earlier(),
                answers.stream().filter(answer -> !answer.text().isEmpty())
                        .map(answer -> new ReviewContent.AnswerLine(answer.question().name(), row.party(answer.author()).orElseThrow(), answer.text())).toList(),
                of(PartKind.REVIEW_SKIP).map(part -> new ReviewContent.Skip(part.text("reason"), text(part.day("planned")), text(part.day("on")),
                        text(part.day("next")), by(part))).toList(),
                confirmed, alone.orElse(null));
    }

    /** @param by who says it @param before the same in the last review */
    private List<ReviewContent.Assessment> assessments(ReviewParty by, Optional<List<ReviewContent.Assessment>> before) {
        Stream<ReviewContent.Assessment> whole = of(by.overall()).map(part -> assessment(part, null, null, before));
        Stream<ReviewContent.Assessment> goals = of(by.byGoal()).flatMap(part -> gathered.goals().stream().filter(goal -> goal.id().value() == part.number())
                .map(goal -> assessment(part, goal.id().value(), goal.title(), before)));
        return Stream.concat(whole, goals).toList();
    }

    private static ReviewContent.Assessment assessment(Part part, Long goal, String title, Optional<List<ReviewContent.Assessment>> before) {
        Integer then = before.stream().flatMap(List::stream).filter(one -> Objects.equals(one.goal(), goal)).map(ReviewContent.Assessment::rating)
                .filter(Objects::nonNull).findFirst().orElse(null);
        return new ReviewContent.Assessment(goal, title, part.count("rating").orElse(null), word(part.text("words")), then);
    }

    /** What both said in earlier reviews, newest first, as far as it is of what this one shows. The last one's figures join those that it kept of the ones before it. */
    private List<ReviewContent.Earlier> earlier() {
        Stream<ReviewContent.Earlier> kept = last.stream().flatMap(before -> Stream.of(figures(before, ReviewParty.OWNER, before.self()),
                figures(before, ReviewParty.PARTNER, before.view()), before.earlier().stream()).flatMap(one -> one));
        List<ReviewContent.Earlier> shown = kept.filter(one -> one.goal() == null || gathered.shows(new IssueId(one.goal()))).toList();
        Set<String> days = shown.stream().map(ReviewContent.Earlier::day).distinct().limit(EARLIER_DAYS).collect(toSet());
        return shown.stream().filter(one -> days.contains(one.day())).toList();
    }

    private static Stream<ReviewContent.Earlier> figures(ReviewContent before, ReviewParty by, List<ReviewContent.Assessment> said) {
        return said.stream().filter(one -> one.rating() != null).map(one -> new ReviewContent.Earlier(before.until(), by, one.goal(), one.rating()));
    }

    private List<ReviewContent.StepLine> steps() {
        return gathered.goals().stream().flatMap(goal -> goal.detail().steps().stream().flatMap(step -> done(step, goal.title()).stream()))
                .sorted(Comparator.comparing((ReviewContent.StepLine step) -> step.times() != null).thenComparing(ReviewContent.StepLine::day)).toList();
    }

    /** What was done once and for all, and what was done again and again and goes on. */
    private Optional<ReviewContent.StepLine> done(ActionStep step, String goal) {
        Optional<Integer> times = step.habit().map(habit -> habit.count(row.since(), today)).filter(count -> count > 0);
        return times.map(count -> new ReviewContent.StepLine(step.text(), goal, today.toString(), count))
                .or(() -> step.doneOn().filter(this::isInside).map(day -> new ReviewContent.StepLine(step.text(), goal, day.toString(), null)));
    }

    /** What is worked on, and what came to its end meanwhile. */
    private boolean isToldOf(Goal goal) {
        return goal.isActive() || goal.changedOn().filter(this::isInside).isPresent();
    }

    private ReviewContent.GoalLine goal(Goal goal) {
        Health health = Health.of(new HealthFacts(goal, today)).unasked();
        return new ReviewContent.GoalLine(goal.id().value(), goal.key(), goal.title(), text(goal.targetDate()), health.state().name(),
                health.causes().stream().map(ReviewContents::cause).toList());
    }

    private static ReviewContent.CauseLine cause(Cause cause) {
        return new ReviewContent.CauseLine(cause.rule().name(), cause.weight().name(), cause.arguments().stream().map(ReviewContents::argument).toList());
    }

    private static ReviewContent.Argument argument(Serializable argument) {
        String kind = argument instanceof LocalDate ? "DAY" : argument instanceof Number ? "NUMBER" : "TEXT";
        return new ReviewContent.Argument(kind, argument instanceof BigDecimal number ? number.toPlainString() : argument.toString());
    }

    private static ReviewContent.Reached reached(Review.Reached reached) {
        Optional<Reflection> thought = reached.reflection();
        return new ReviewContent.Reached(reached.title(), reached.goal(), reached.goalKey(), reached.day().toString(), thought.map(Reflection::worked).orElse(null),
                thought.map(Reflection::notWorked).orElse(null), thought.map(Reflection::improve).orElse(null));
    }

    private static ReviewContent.Moved moved(Review.Moved moved) {
        return new ReviewContent.Moved(moved.title(), moved.goal(), text(moved.from()), text(moved.to()), moved.days(), moved.day().toString(),
                moved.reason().map(Enum::name).orElse(null), moved.note());
    }

    private Stream<Part> of(PartKind kind) {
        return of(parts, kind);
    }

    /** Those of a kind, what was changed last at the end. */
    static Stream<Part> of(List<Part> parts, PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).sorted(Comparator.comparing(Part::version));
    }

    private ReviewParty by(Part part) {
        return by(row, part);
    }

    static ReviewParty by(ReviewRow row, Part part) {
        return part.person("by").flatMap(row::party).orElse(ReviewParty.OWNER);
    }

    private ReviewContent.PersonLine person(PersonKey key) {
        Person person = people.get(key);
        return new ReviewContent.PersonLine(person.name(), person.fullName());
    }

    private boolean isInside(LocalDate day) {
        return !day.isBefore(row.since()) && !day.isAfter(today);
    }

    static String word(String text) {
        return text.isEmpty() ? null : text;
    }

    static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
