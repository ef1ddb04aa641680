package org.milepost.confluence;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.milepost.link.HeldReview;
import org.milepost.plan.ReviewParty;
import org.milepost.web.Words;

/** What the template shows of the review that a page was made for. */
public final class HeldPage {

    private final HeldReview review;
    private final HeldNames names;
    private final List<ReviewSection> sections;
    private final Words words;

    private HeldPage(HeldReview review, HeldNames names, List<ReviewSection> sections, Words words) {
        this.review = review;
        this.names = names;
        this.sections = List.copyOf(sections);
        this.words = words;
    }

    /** @param jira Jira's address, to link tickets */
    static HeldPage of(HeldReview review, URI jira, Words words) {
        HeldNames names = new HeldNames(review);
        HeldSections written = new HeldSections(review, names, words);
        List<ReviewSection> sections = new ArrayList<>();
        sections.add(written.goals());
        sections.addAll(ReviewPage.sections(review.happened(), jira, words));
        sections.addAll(List.of(written.steps(), written.agenda(), written.questions(), written.assessments(), written.commitments(), written.requests(), written.skips(),
                written.addenda()));
        return new HeldPage(review, names, sections.stream().filter(ReviewSection::isFilled).toList(), words);
    }

    /** Whose review it is, and with whom. */
    public String getHeading() {
        return review.you() == ReviewParty.OWNER ? words.text("milepost.macro.held.title.own", names.of(ReviewParty.PARTNER))
                : words.text("milepost.macro.held.title", names.of(ReviewParty.OWNER));
    }

    public String getState() {
        return words.text(review.isOpen() ? "milepost.macro.held.open" : "milepost.macro.held.closed");
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
        List<String> notes = new ArrayList<>(new HeldStanding(review, names, words).sentences());
        review.next().ifPresent(day -> notes.add(words.text("milepost.macro.held.next", words.day(day))));
        return notes;
    }

    /** The sections that hold something. */
    public List<ReviewSection> getSections() {
        return sections;
    }
}
