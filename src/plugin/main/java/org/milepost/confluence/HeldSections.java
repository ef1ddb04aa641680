package org.milepost.confluence;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.milepost.career.Win;
import org.milepost.link.HeldReview;
import org.milepost.plan.CommitmentState;
import org.milepost.plan.IssueId;
import org.milepost.plan.PartKind;
import org.milepost.plan.RequestState;
import org.milepost.plan.ResourceKind;
import org.milepost.plan.ResourceState;
import org.milepost.plan.ReviewParty;
import org.milepost.review.Question;
import org.milepost.review.ReviewContent;
import org.milepost.review.ReviewContent.Assessment;
import org.milepost.web.Links;
import org.milepost.web.Words;

/** Puts what stands in a review into words, beside what happened. */
final class HeldSections {

    private final HeldReview review;
    private final ReviewContent content;
    private final HeldNames names;
    private final Optional<HeldSayings> sayings;
    private final Optional<URI> asking;
    private final ZoneId zone;
    private final Words words;

    /**
     * @param sayings what can be said of what stands in it, absent where nothing can
     * @param asking where the owner of the goals asks others about them, absent for anybody else and where nobody presses anything
     * @param zone where the reader is, for the days of what has a moment
     */
    HeldSections(HeldReview review, HeldNames names, Optional<HeldSayings> sayings, Optional<URI> asking, ZoneId zone, Words words) {
        this.review = review;
        this.content = review.content();
        this.names = names;
        this.sayings = sayings;
        this.asking = asking;
        this.zone = zone;
        this.words = words;
    }

    ReviewSection goals() {
        return section("goals", "milepost.macro.held.goals", content.goals(), goal -> asked(goal, new HeldGoal(goal, words).line()));
    }

    /** What others say of a goal is for its owner alone: it is asked for and read in Jira, off the page that two share. */
    private ReviewLine asked(ReviewContent.GoalLine goal, ReviewLine line) {
        String text = words.text("milepost.feedback.ask");
        return asking.map(jira -> line.withLink(new ReviewLink(Links.feedback(jira.toString(), new IssueId(goal.id())), text,
                words.text("milepost.review.choice.named", text, goal.title())))).orElse(line);
    }

    ReviewSection steps() {
        return section("steps", "milepost.review.gathered.steps", content.steps(), step -> new ReviewLine(step.text(), step.goal(),
                List.of(step.times() == null ? day(step.day()) : words.text("milepost.review.gathered.times", step.times())), List.of()));
    }

    ReviewSection wins() {
        return section("wins", "milepost.review.gathered.wins", content.told().wins(), win -> new ReviewLine(win.what(), "", List.of(kind(win), day(win.day())), List.of()));
    }

    ReviewSection setbacks() {
        return section("setbacks", "milepost.review.gathered.setbacks", content.told().setbacks(), one -> new ReviewLine(one.happened(), Objects.requireNonNullElse(one.goal(), ""), List.of(day(one.day())),
                List.of(note("GOAL_SETBACK.learned", one.learned()), note("GOAL_SETBACK.next", one.next()))));
    }

    ReviewSection closings() {
        return section("closings", "milepost.review.gathered.closings", content.told().closings(), one -> new ReviewLine(one.goal(), "", List.of(), List.of(note("CLOSING.challenges", one.challenges()),
                note("CLOSING.lessons", one.lessons()), note("CLOSING.skills", String.join(", ", one.skills())))));
    }

    /** What goals wait for from the partner. */
    ReviewSection waiting() {
        return new ReviewSection("waiting", words.text("milepost.review.gathered.waiting", names.of(ReviewParty.PARTNER)), content.told().asked().stream()
                .map(one -> new ReviewLine(one.what(), one.goal(), List.of(kind(one), state(ResourceState.class, one.state()),
                        one.since() == null ? "" : age(one.days())), List.of()))
                .toList());
    }

    /** A kind that this version does not know is left unsaid. */
    private String kind(ReviewContent.WinLine win) {
        return Arrays.stream(Win.Kind.values()).filter(known -> known.name().equals(win.kind())).findFirst()
                .map(known -> words.text("milepost.wins.kind." + known.name().toLowerCase(Locale.ROOT))).orElse("");
    }

    private String kind(ReviewContent.AskedLine asked) {
        return asked.kind().equals(ReviewContent.AskedLine.FEEDBACK) ? words.text("milepost.feedback.kind") : state(ResourceKind.class, asked.kind());
    }

    private ReviewNote note(String field, String text) {
        return new ReviewNote(words.text("milepost.part." + field), Objects.requireNonNullElse(text, ""));
    }

    ReviewSection agenda() {
        List<ReviewContent.AgendaLine> items = content.agenda();
        return section("agenda", "milepost.review.agenda", IntStream.range(0, items.size()).boxed().toList(), place -> said(new ReviewLine(items.get(place).text(), "",
                List.of(names.of(items.get(place).by()), items.get(place).talked() ? words.text("milepost.macro.held.agenda.talked") : ""), List.of()),
                can -> can.agenda(place, items.get(place))));
    }

    private ReviewLine said(ReviewLine line, Function<HeldSayings, List<HeldSaying>> of) {
        return line.withSayings(sayings.map(of).orElse(List.of()));
    }

    /** All of them, answered or not: an empty one is worth a word as well. */
    ReviewSection questions() {
        return new ReviewSection("questions", words.text("milepost.review.questions"), Arrays.stream(Question.values()).map(this::question).toList(), false);
    }

    private ReviewLine question(Question question) {
        List<ReviewNote> answers = Stream.of(ReviewParty.values()).map(party -> new ReviewNote(names.of(party), answer(question, party)))
                .filter(note -> !note.getText().isEmpty()).toList();
        return new ReviewLine(words.text("milepost.review.question." + code(question)), "",
                answers.isEmpty() ? List.of(words.text(review.isOpen() ? "milepost.macro.held.unanswered" : "milepost.review.unanswered")) : List.of(), answers);
    }

    private String answer(Question question, ReviewParty party) {
        return content.answers().stream().filter(answer -> answer.question().equals(question.name()) && answer.by() == party).map(ReviewContent.AnswerLine::text)
                .findFirst().orElse("");
    }

    /** On the whole first, then goal by goal; what the two say of one beside each other. */
    ReviewSection assessments() {
        return new ReviewSection("assessments", words.text("milepost.review.assessments"), assessable().stream().map(this::assessed).filter(line -> !line.getNotes().isEmpty()).toList(), false);
    }

    /** What there is to say something of: nothing for the whole, then each goal, those as well that the review tells no more and of which something was said. */
    List<Optional<Long>> assessable() {
        return Stream.of(Stream.of(Optional.<Long>empty()), content.goals().stream().map(goal -> Optional.of(goal.id())),
                Stream.concat(content.self().stream(), content.view().stream()).map(said -> Optional.ofNullable(said.goal()))).flatMap(each -> each).distinct().toList();
    }

    /** What both have said of one goal, or of the whole, in this review and before. */
    ReviewLine assessed(Optional<Long> goal) {
        Optional<Assessment> self = of(content.self(), goal);
        Optional<Assessment> view = of(content.view(), goal);
        String title = content.goals().stream().filter(line -> goal.equals(Optional.of(line.id()))).map(ReviewContent.GoalLine::title).findFirst()
                .or(() -> self.or(() -> view).map(Assessment::title)).orElseGet(() -> words.text("milepost.review.assessment.whole"));
        return new ReviewLine(title, "", List.of(), Stream.of(said(ReviewParty.OWNER, self), said(ReviewParty.PARTNER, view), before(ReviewParty.OWNER, goal), before(ReviewParty.PARTNER, goal))
                .filter(note -> !note.getText().isEmpty()).toList());
    }

    private ReviewNote before(ReviewParty party, Optional<Long> goal) {
        return new ReviewNote(words.text("milepost.review.assessment.history") + ", " + names.of(party), content.earlier().stream()
                .filter(one -> one.by() == party && Optional.ofNullable(one.goal()).equals(goal))
                .map(one -> words.text("milepost.review.assessment.earlier", one.rating(), day(one.day()))).collect(Collectors.joining(", ")));
    }

    private static Optional<Assessment> of(List<Assessment> all, Optional<Long> goal) {
        return all.stream().filter(one -> Optional.ofNullable(one.goal()).equals(goal)).findFirst();
    }

    private ReviewNote said(ReviewParty party, Optional<Assessment> assessment) {
        Optional<String> rating = assessment.filter(given -> given.rating() != null).map(this::rating);
        Optional<String> said = assessment.map(Assessment::words);
        String label = rating.filter(given -> said.isPresent()).map(given -> names.of(party) + ", " + given).orElse(names.of(party));
        return new ReviewNote(label, said.or(() -> rating).orElse(""));
    }

    private String rating(Assessment given) {
        String now = words.text("milepost.review.rating", given.rating());
        return given.before() == null ? now : now + " " + words.text("milepost.review.assessment.before", given.before());
    }

    ReviewSection commitments() {
        return section("commitments", "milepost.review.commitments", content.commitments(), one -> said(new ReviewLine(one.text(), "",
                List.of(names.of(one.who()), one.until() == null ? "" : words.text("milepost.review.until", day(one.until())), state(CommitmentState.class, one.state()),
                        age(one.days()), carried(one.carried())), List.of()), can -> can.commitment(one)));
    }

    ReviewSection requests() {
        return section("requests", "milepost.review.requests", content.requests(), one -> said(new ReviewLine(one.text(), "",
                List.of(words.text("milepost.review.request.of", names.of(one.of())), state(RequestState.class, one.state()), age(one.days()), carried(one.carried())),
                List.of(new ReviewNote(words.text("milepost.part.REVIEW_REQUEST.answer"), Objects.requireNonNullElse(one.answer(), "")))), can -> can.request(one)));
    }

    ReviewSection skips() {
        return section("skips", "milepost.review.skips", content.skips(), skip -> new ReviewLine(skip.reason(), "",
                List.of(names.of(skip.by()), skip.on() == null ? "" : words.text("milepost.macro.held.skipped", day(skip.on()))), List.of()));
    }

    /** What was said later of a closed review, which stands beside it. */
    ReviewSection addenda() {
        List<HeldReview.Part> later = review.parts().stream().filter(part -> part.kind().equals(PartKind.ADDENDUM.name())).toList();
        return section("addenda", "milepost.review.addenda", later, part -> new ReviewLine(part.values().getOrDefault("text", ""), "", List.of(names.of(part.values().getOrDefault("by", "")), words.day(LocalDate.ofInstant(part.at(), zone))), List.of()));
    }

    private <T> ReviewSection section(String kind, String title, List<T> items, Function<T, ReviewLine> line) {
        return new ReviewSection(kind, words.text(title), items.stream().map(line).toList());
    }

    /** A state that this version does not know is left unsaid. */
    private <T extends Enum<T>> String state(Class<T> states, String name) {
        return Arrays.stream(states.getEnumConstants()).filter(known -> known.name().equals(name)).findFirst()
                .map(known -> words.text("milepost.choice." + states.getSimpleName() + "." + name)).orElse("");
    }

    private String age(long days) {
        return words.text("milepost.resource.age", days);
    }

    private String carried(boolean carried) {
        return carried ? words.text("milepost.macro.held.carried") : "";
    }

    private String day(String day) {
        return words.day(LocalDate.parse(day));
    }

    private static String code(Question question) {
        return question.name().toLowerCase(Locale.ROOT);
    }
}
