package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import org.milepost.plan.Part;

/** One review of the reader's own plan that they passed over: when, and why. */
public final class PlanSkipLine {

    private final Part skip;
    private final Words words;

    PlanSkipLine(Part skip, Words words) {
        this.skip = skip;
        this.words = words;
    }

    public String getNumber() {
        return Long.toString(skip.number());
    }

    public String getVersion() {
        return Long.toString(skip.version());
    }

    public List<PartValue> getValues() {
        return PartLine.values(skip);
    }

    /** Which review it was. */
    public String getTitle() {
        return words.text("milepost.plan.review.skipped", day("planned"));
    }

    /** Why, in the owner's words. */
    public String getReason() {
        return skip.text("reason");
    }

    public String getOnText() {
        return words.text("milepost.review.skipped", day("on"));
    }

    public String getEditLabel() {
        return words.text("milepost.plan.edit.named", getTitle());
    }

    public String getRemoveLabel() {
        return words.text("milepost.plan.remove.named", getTitle());
    }

    private String day(String field) {
        return words.day(LocalDate.parse(skip.text(field)));
    }
}
