package org.milepost.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.career.ReviewView;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.ReviewParty;
import org.milepost.review.NextReview;
import org.milepost.review.ReviewContent;
import org.milepost.review.ReviewEnd;

/** One review, as one of its two people reads it: an open one to work in, a closed one as it was. */
public final class ReviewSheet {

    private final ReviewView view;
    private final ReviewContent content;
    private final ReviewNames names;
    private final String contextPath;
    private final Words words;

    ReviewSheet(ReviewView view, String contextPath, Words words) {
        this.view = view;
        this.content = view.content();
        this.names = new ReviewNames(content, view.you(), words);
        this.contextPath = contextPath;
        this.words = words;
    }

    /** Where scripts change its parts. */
    public String getPath() {
        return "reviews/" + view.row().id();
    }

    /** The same from the product's root on: what is typed together is kept there. */
    public String getAddress() {
        return contextPath + "/rest/milepost/1.0/" + getPath();
    }

    public String getVersion() {
        return Long.toString(view.version());
    }

    public boolean isOpen() {
        return view.isOpen();
    }

    public String getTitle() {
        return words.text("milepost.review.title", names.other());
    }

    public String getOther() {
        return names.other();
    }

    /** What scripts call the two where one of them is chosen. */
    public String getOwnerName() {
        return names.of(ReviewParty.OWNER);
    }

    public String getPartnerName() {
        return names.of(ReviewParty.PARTNER);
    }

    /** Whose plan it is about and which days it looks back on. */
    public String getAbout() {
        String whose = words.text(names.isYou(ReviewParty.OWNER) ? "milepost.review.about.yours" : "milepost.review.about", names.name(ReviewParty.OWNER));
        return whose + " " + words.text(view.isOpen() ? "milepost.review.since" : "milepost.review.period", day(content.since()), day(content.until()));
    }

    /** How it was closed. */
    public String getClosedText() {
        return view.end().map(end -> end.alone().map(alone -> words.text("milepost.review.closed.alone", words.day(end.closedOn()), names.name(alone)))
                .orElseGet(() -> words.text("milepost.review.closed.both", words.day(end.closedOn())))).orElse("");
    }

    /** Who reads it. */
    public String getPrivacyText() {
        return words.text("milepost.review.privacy", names.other());
    }

    /** In a list, so that a closed one leaves it out. */
    public List<ReviewNext> getNext() {
        return view.isOpen() ? List.of(ReviewNext.of(view, names, getClosing(), getQuestions(), words)) : List.of();
    }

    public List<GatheredSection> getGathered() {
        return new Gathered(content, names, words).sections();
    }

    public boolean isQuiet() {
        return getGathered().isEmpty() && content.goals().isEmpty();
    }

    public List<ReviewGoalLine> getGoals() {
        return content.goals().stream().map(goal -> new ReviewGoalLine(goal, words)).toList();
    }

    public boolean isAnyGoal() {
        return !content.goals().isEmpty();
    }

    /** What to speak about: what was not spoken about yet comes first. */
    public List<AgendaLine> getAgenda() {
        Stream<AgendaLine> lines = view.isOpen() ? of(PartKind.AGENDA_ITEM).map(part -> {
            Optional<ReviewParty> by = part.person("by").flatMap(view.row()::party);
            ReviewPartData data = new ReviewPartData(part.kind().name(), part.number(), part.version(), part.values(), part.text("text"),
                    by.filter(names::isYou).isPresent(), words);
            return new AgendaLine(data, by.map(names::of).orElse(""), part.isYes("talked"), words);
        }) : content.agenda().stream().map(line -> new AgendaLine(new ReviewPartData(PartKind.AGENDA_ITEM.name(), 0, 0, Map.of(), line.text(), false, words),
                names.of(line.by()), line.talked(), words));
        return lines.sorted(Comparator.comparing(AgendaLine::isTalked)).toList();
    }

    public boolean isAnyAgenda() {
        return !getAgenda().isEmpty();
    }

    public List<QuestionLine> getQuestions() {
        return new ReviewQuestions(view, words).lines();
    }

    /** On the whole, then by goal; of a closed one what was said. */
    public List<AssessmentLine> getAssessments() {
        return new ReviewAssessments(view, words).lines();
    }

    public boolean isAnyAssessment() {
        return !getAssessments().isEmpty();
    }

    public List<PromisedLine> getCommitments() {
        return new ReviewPromises(view, names, words).commitments();
    }

    public boolean isAnyCommitment() {
        return !content.commitments().isEmpty();
    }

    public List<PromisedLine> getRequests() {
        return new ReviewPromises(view, names, words).requests();
    }

    public boolean isAnyRequest() {
        return !content.requests().isEmpty();
    }

    /** Whom a new request goes to. */
    public String getAsked() {
        return view.you().other().name();
    }

    public String getYou() {
        return view.you().name();
    }

    /** When it was passed over, and why. */
    public List<GatheredLine> getSkips() {
        return content.skips().stream().map(skip -> new GatheredLine(skip.reason(), List.of(names.of(skip.by()), words.text("milepost.review.skipped", day(skip.on())),
                skip.next() == null ? "" : words.text("milepost.review.skipped.next", day(skip.next()))), List.of())).toList();
    }

    public boolean isAnySkip() {
        return !content.skips().isEmpty();
    }

    /** How the review ends; of an open one alone. */
    public ReviewClosingCard getClosing() {
        return new ReviewClosingCard(view, names, words);
    }

    /** When the two are to review next, empty if nobody said. */
    public String getNextText() {
        NextReview next = view.appointment().next();
        return view.isOpen() ? next.day()
                .map(day -> words.text(isOverdue() ? "milepost.review.planned.past" : "milepost.review.planned", words.day(day))).orElse("")
                : view.end().flatMap(ReviewEnd::next).map(day -> words.text("milepost.review.following", words.day(day))).orElse("");
    }

    /** What nobody is asked for who passes a review over: which one it is, if one is planned. */
    public String getSkipGiven() {
        return view.appointment().next().day().map(day -> "planned=" + day).orElse("");
    }

    public boolean isOverdue() {
        return view.appointment().next().overdue(view.today()) > 0;
    }

    public List<AddendumLine> getAddenda() {
        return of(PartKind.ADDENDUM).map(part -> new AddendumLine(part.person("by").flatMap(view.row()::party).map(names::of).orElse(""),
                words.day(LocalDate.ofInstant(part.at(), view.zone())), part.text("text"))).toList();
    }

    public boolean isAnyAddendum() {
        return of(PartKind.ADDENDUM).findAny().isPresent();
    }

    private Stream<Part> of(PartKind kind) {
        return view.parts().stream().filter(part -> part.kind() == kind).sorted(Comparator.comparing(Part::version));
    }

    private String day(String day) {
        return words.day(LocalDate.parse(day));
    }
}
