package org.milepost.web;

import java.util.List;

/** A commitment, or what one asks of the other: who, what, until when, and what became of it. */
public final class PromisedLine {

    /** A state in a word, and the colour of AUI's lozenge for it. */
    record Mark(String text, String colour) {
    }

    private final ReviewPartData data;
    private final String who;
    private final Mark mark;
    private final List<String> facts;
    private final String answer;
    private final List<ReviewChoice> choices;
    private final boolean left;
    private final boolean asked;

    /**
     * One of them.
     *
     * @param answer to a request, or empty
     * @param left whether it is from an earlier review and nothing was said of it in this one
     * @param asked whether the reader is asked for it, and answers instead of changing it
     */
    PromisedLine(ReviewPartData data, String who, Mark mark, List<String> facts, String answer, List<ReviewChoice> choices, boolean left, boolean asked) {
        this.data = data;
        this.who = who;
        this.mark = mark;
        this.facts = facts.stream().filter(fact -> !fact.isEmpty()).toList();
        this.answer = answer;
        this.choices = List.copyOf(choices);
        this.left = left;
        this.asked = asked;
    }

    public ReviewPartData getData() {
        return data;
    }

    public String getWho() {
        return who;
    }

    public String getMark() {
        return mark.text();
    }

    /** The end of a class of AUI's lozenge. */
    public String getMarkColour() {
        return mark.colour();
    }

    public List<String> getFacts() {
        return facts;
    }

    public boolean isAnswered() {
        return !answer.isEmpty();
    }

    public String getAnswer() {
        return answer;
    }

    public List<ReviewChoice> getChoices() {
        return choices;
    }

    /** Whether the reader is asked for it, and answers instead of changing it. */
    public boolean isAsked() {
        return asked;
    }

    /** Whether the reader is asked what became of it. */
    public boolean isLeft() {
        return left && !choices.isEmpty();
    }
}
