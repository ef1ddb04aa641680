package org.milepost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.confluence.MacroRun.Looking;
import org.milepost.link.HeldReview;
import org.milepost.plan.ReviewParty;
import org.milepost.review.Question;
import org.milepost.review.ReviewContent.GoalLine;
import org.milepost.web.Links;
import org.milepost.web.Words;

/** What the template shows of the review that a page was made for. */
public final class HeldPage {

    private final HeldReview review;
    private final HeldNames names;
    private final URI jira;
    private final Looking looking;
    private final Words words;

    private HeldPage(HeldReview review, URI jira, Looking looking) {
        this.review = review;
        this.names = new HeldNames(review);
        this.jira = jira;
        this.looking = looking;
        this.words = looking.words();
    }

    /** @param jira Jira's address, to link tickets */
    static HeldPage of(HeldReview review, URI jira, Looking looking) {
        return new HeldPage(review, jira, looking);
    }

    /** Whose review it is, and with whom. */
    public String getHeading() {
        return review.you() == ReviewParty.OWNER ? words.text("milepost.macro.held.title.own", names.of(ReviewParty.PARTNER))
                : words.text("milepost.macro.held.title", names.of(ReviewParty.OWNER));
    }

    public String getState() {
        return words.text(review.isOpen() ? "milepost.review.open" : "milepost.review.closed");
    }

    public boolean isOpen() {
        return review.isOpen();
    }

    /** From which day to which, and the how manieth of the two it is. */
    public String getPeriod() {
        return words.text("milepost.macro.held.period", ReviewPage.period(review.happened(), words), review.number());
    }

    /** How it stands: who has confirmed it or closed it, and when the next one is, a sentence each. */
    public List<String> getNotes() {
        return new HeldStanding(review, names, words).sentences();
    }

    /** Whether the day of the next one has passed. */
    public boolean isOverdue() {
        return review.planned().overdue() > 0;
    }

    /** Whether there is a planned one to pass over here: by either of the two. */
    public boolean isSkippable() {
        return isTyped() && review.planned().next().isPresent();
    }

    /** Which one that is, as an ISO day: of two who pass over the same one, the second is told. */
    public String getPlanned() {
        return review.planned().next().map(LocalDate::toString).orElse("");
    }

    /** Whether the reader is the one whose plan it is, and can say here what is theirs alone to say. */
    public boolean isOwned() {
        return isTyped() && review.you() == ReviewParty.OWNER;
    }

    public HeldRhythm getRhythm() {
        return new HeldRhythm(review, words);
    }

    /** Whether the reader can write in it here: on the page itself, not in what an editor shows of it. */
    public boolean isTyped() {
        return review.isOpen() && isWritable();
    }

    /** Whether the reader can write here at all: also of a closed review what is to be said later. */
    public boolean isWritable() {
        return ConversionContextOutputType.DISPLAY.value().equalsIgnoreCase(looking.page().getOutputType());
    }

    /** The sections that hold something. */
    public List<ReviewSection> getSections() {
        List<ReviewSection> all = new ArrayList<>(getBefore());
        HeldSections written = sections();
        all.add(written.questions());
        all.addAll(filled(written.assessments(), written.commitments(), written.requests()));
        all.addAll(getLast());
        return all;
    }

    /** Those before the questions. */
    public List<ReviewSection> getBefore() {
        List<ReviewSection> before = new ArrayList<>();
        before.add(sections().goals());
        before.addAll(ReviewPage.sections(review.happened(), jira, words));
        HeldSections written = sections();
        before.addAll(List.of(written.wins(), written.steps(), written.setbacks(), written.closings(), written.waiting(), written.agenda()));
        return before.stream().filter(ReviewSection::isFilled).toList();
    }

    /** Above where a commitment is added. */
    public List<ReviewSection> getCommitments() {
        return filled(sections().commitments());
    }

    /** Above where something is asked for. */
    public List<ReviewSection> getRequests() {
        return filled(sections().requests());
    }

    /** What nothing is added to while the review is open. */
    public List<ReviewSection> getLast() {
        HeldSections written = sections();
        return filled(written.skips(), written.addenda());
    }

    private static List<ReviewSection> filled(ReviewSection... sections) {
        return Arrays.stream(sections).filter(ReviewSection::isFilled).toList();
    }

    private HeldSections sections() {
        return new HeldSections(review, names, Optional.of(new HeldSayings(review, words)).filter(any -> isTyped()), Optional.of(jira).filter(any -> isOwned()), looking.zone(), words);
    }

    /** Each question, with what both have answered so far. */
    public List<HeldQuestion> getQuestions() {
        return Arrays.stream(Question.values()).map(question -> new HeldQuestion(question, review, words)).toList();
    }

    /** How both see it, on the whole and goal by goal, the reader's to be said here. */
    public List<HeldAssessment> getAssessments() {
        HeldSections written = sections();
        return written.assessable().stream().map(goal -> new HeldAssessment(review, goal, written.assessed(goal), words)).toList();
    }

    /** Whether something can be said later of what is closed. */
    public boolean isAddable() {
        return !review.isOpen() && isWritable();
    }

    /** The name of the one who is not reading. */
    public String getOther() {
        return names.of(review.you().other());
    }

    /** Which of the two reads, as programs have it. */
    public String getYou() {
        return review.you().name();
    }

    /** Which of the two does not. */
    public String getThem() {
        return review.you().other().name();
    }

    /** Part of addresses and ids. */
    public String getId() {
        return Long.toString(review.id());
    }

    /** Where it is written to, in Confluence. */
    public String getAddress() {
        return looking.contextPath() + "/rest/milepost/1.0/reviews/" + review.id();
    }

    /** Its page in Jira, which has all of it. */
    public String getUrl() {
        return Links.review(jira.toString(), review.id());
    }

    /** The reader's reviews in Jira: what is due now, also of two whose review here is closed. */
    public String getAllUrl() {
        return Links.reviews(jira.toString());
    }

    public HeldClosing getClosing() {
        return new HeldClosing(review, looking.today(), words);
    }
}
