package org.milepost.web;

/** "Create 1:1" for the template. */
public final class OneOnOnePage {

    private final OneOnOneForm form;
    private final Words words;

    OneOnOnePage(OneOnOneForm form, Words words) {
        this.form = form;
        this.words = words;
    }

    public String getWith() {
        return form.with();
    }

    /** Whether it is about the career of the other person. */
    public boolean isOfOther() {
        return form.whose().equals("theirs");
    }

    public String getDay() {
        return form.day();
    }

    public String getSpace() {
        return form.space();
    }

    /** What is wrong with the form as a whole; empty if nothing is. */
    public String getProblem() {
        return problem("form");
    }

    public boolean isTroubled() {
        return form.problems().containsKey("form");
    }

    public String getWithProblem() {
        return problem("with");
    }

    public boolean isWithRefused() {
        return form.problems().containsKey("with");
    }

    public String getWhoseProblem() {
        return problem("whose");
    }

    public boolean isWhoseRefused() {
        return form.problems().containsKey("whose");
    }

    public String getDayProblem() {
        return problem("day");
    }

    public boolean isDayRefused() {
        return form.problems().containsKey("day");
    }

    public String getSpaceProblem() {
        return problem("space");
    }

    public boolean isSpaceRefused() {
        return form.problems().containsKey("space");
    }

    private String problem(String field) {
        return form.problems().containsKey(field) ? words.text(form.problems().get(field)) : "";
    }
}
