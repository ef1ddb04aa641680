package org.milepost.confluence;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.milepost.link.JiraReview;
import org.milepost.web.Words;

/** What the template shows of a review. */
public final class ReviewPage {

    private final String heading;
    private final String period;
    private final List<ReviewSection> sections;

    private ReviewPage(String heading, String period, List<ReviewSection> sections) {
        this.heading = heading;
        this.period = period;
        this.sections = List.copyOf(sections);
    }

    /**
     * @param own whether the person who looks is the one whose review it is
     * @param jira Jira's address, to link tickets
     */
    static ReviewPage of(JiraReview review, boolean own, URI jira, Words words) {
        String heading = own ? words.text("milepost.macro.title.own") : words.text("milepost.macro.title", review.personFullName());
        return new ReviewPage(heading, period(review, words), sections(review, jira, words));
    }

    static String period(JiraReview review, Words words) {
        return words.text("milepost.macro.period", words.day(review.since()), words.day(review.until()));
    }

    /** The sections that hold something. */
    static List<ReviewSection> sections(JiraReview review, URI jira, Words words) {
        ReviewLines lines = new ReviewLines(jira, words);
        return Stream.of(
                section("reached", words.text("milepost.macro.reached"), review.reached(), lines::reached),
                section("moved", words.text("milepost.macro.moved"), review.moved(), lines::moved),
                section("missed", words.text("milepost.macro.missed"), review.missed(), lines::missed),
                section("evidence", words.text("milepost.macro.evidence"), review.evidence(), lines::evidence),
                section("next", words.text("milepost.macro.next"), review.next(), lines::next)).filter(ReviewSection::isFilled).toList();
    }

    private static <T> ReviewSection section(String kind, String title, List<T> items, Function<T, ReviewLine> line) {
        return new ReviewSection(kind, title, items.stream().map(line).toList());
    }

    /** Whose review it is. */
    public String getHeading() {
        return heading;
    }

    /** From which day to which. */
    public String getPeriod() {
        return period;
    }

    /** The sections that hold something. */
    public List<ReviewSection> getSections() {
        return sections;
    }

    /** Whether there is nothing to tell of this time. */
    public boolean isQuiet() {
        return sections.isEmpty();
    }
}
