package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewContent;

/** How the owner sees themselves, and beside it how the partner sees them: on the whole, or with one goal. */
public final class AssessmentLine {

    /** From this distance of the two figures on they are worth a word. */
    private static final int APART = 2;
    /** Figures of earlier reviews that are shown without being asked for. */
    private static final int AT_ONCE = 6;

    private final String title;
    private final ReviewContent.Assessment self;
    private final ReviewContent.Assessment view;
    private final List<ReviewContent.Earlier> earlier;
    private final ReviewPartData data;
    private final Words words;

    /** @param self null for none yet, as {@code view} @param earlier what both said of the same before, newest first @param data what the reader writes of the two */
    AssessmentLine(String title, ReviewContent.Assessment self, ReviewContent.Assessment view, List<ReviewContent.Earlier> earlier, ReviewPartData data, Words words) {
        this.title = title;
        this.self = self;
        this.view = view;
        this.earlier = earlier;
        this.data = data;
        this.words = words;
    }

    public String getTitle() {
        return title;
    }

    public String getSelf() {
        return rating(self);
    }

    public String getSelfWords() {
        return said(self);
    }

    public String getView() {
        return rating(view);
    }

    public String getViewWords() {
        return said(view);
    }

    /** What the owner said in the last review, empty without. */
    public String getSelfBefore() {
        return before(self);
    }

    /** What the partner said in the last review, empty without. */
    public String getViewBefore() {
        return before(view);
    }

    private String before(ReviewContent.Assessment said) {
        return said == null || said.before() == null ? "" : words.text("milepost.review.assessment.before", said.before());
    }

    /** What the owner said in the reviews before, with their days, newest first. */
    public List<String> getSelfEarlier() {
        return earlier(ReviewParty.OWNER);
    }

    /** What the partner said in the reviews before, likewise. */
    public List<String> getViewEarlier() {
        return earlier(ReviewParty.PARTNER);
    }

    private List<String> earlier(ReviewParty by) {
        return earlier.stream().filter(one -> one.by() == by)
                .map(one -> words.text("milepost.review.assessment.earlier", one.rating(), words.day(LocalDate.parse(one.day())))).toList();
    }

    /** Whether either of the two said something of it before. */
    public boolean isAnyEarlier() {
        return !earlier.isEmpty();
    }

    /** Whether that is so little that it is shown at once. */
    public boolean isShort() {
        return earlier.size() <= AT_ONCE;
    }

    /** Whether the two see it so differently that it is worth a word. */
    public boolean isApart() {
        return self != null && view != null && self.rating() != null && view.rating() != null && Math.abs(self.rating() - view.rating()) >= APART;
    }

    /** In a list, so that an empty one leaves the button out. */
    public List<ReviewPartData> getData() {
        return data == null ? List.of() : List.of(data);
    }

    /** What the button says: whether something is said for the first time, or changed. */
    public String getAction() {
        return words.text(isSaid() ? "milepost.plan.edit" : "milepost.review.assess");
    }

    /** The same with what it is about. */
    public String getActionLabel() {
        return words.text("milepost.review.choice.named", getAction(), title);
    }

    /** The title of the dialog: what is written there. */
    public String getDialog() {
        return data == null ? "" : words.text("milepost.part." + data.getKind() + (isSaid() ? ".edit" : ".add"));
    }

    private boolean isSaid() {
        return data != null && !data.getVersion().equals("0");
    }

    private String rating(ReviewContent.Assessment said) {
        if (said == null) {
            return words.text("milepost.review.assessment.none");
        }
        return said.rating() == null ? "" : words.text("milepost.review.rating", said.rating());
    }

    private static String said(ReviewContent.Assessment said) {
        return said == null || said.words() == null ? "" : said.words();
    }

    static Map<String, String> values(ReviewContent.Assessment said) {
        if (said == null) {
            return Map.of();
        }
        return said.rating() == null ? Map.of("words", said(said)) : Map.of("rating", Integer.toString(said.rating()), "words", said(said));
    }
}
