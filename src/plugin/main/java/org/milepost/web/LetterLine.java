package org.milepost.web;

import java.io.Serializable;
import java.util.Optional;
import org.milepost.smart.Letter;
import org.milepost.smart.SmartFinding;

/** One letter of SMART: what the owner wrote, and what is missing. */
public final class LetterLine {

    private final Letter letter;
    private final String text;
    private final Optional<SmartFinding> finding;
    private final Words words;

    /** @param text what stands for the letter, may be empty */
    LetterLine(Letter letter, String text, Optional<SmartFinding> finding, Words words) {
        this.letter = letter;
        this.text = text;
        this.finding = finding;
        this.words = words;
    }

    /** The name of its field among a goal's own values, part of a CSS class too. */
    public String getField() {
        return States.code(letter);
    }

    /** The letter itself, the same in every language. */
    public String getInitial() {
        return letter.name().substring(0, 1);
    }

    public String getName() {
        return words.text("milepost.smart.letter." + getField());
    }

    public boolean isWritten() {
        return !text.isEmpty();
    }

    public String getText() {
        return text;
    }

    /** Whether the letter is a date, which is moved rather than written. */
    public boolean isDate() {
        return letter == Letter.TIME_BOUND;
    }

    public boolean isMissing() {
        return finding.isPresent();
    }

    /** What is missing; empty where nothing is. */
    public String getFinding() {
        return finding.map(found -> words.text(found.rule().key(), arguments(found))).orElse("");
    }

    /** How to mend it; empty where nothing is missing. */
    public String getMend() {
        return finding.map(found -> words.text(found.rule().mendKey(), arguments(found))).orElse("");
    }

    /** The name of the button that stands once at every letter. */
    public String getEditLabel() {
        return words.text("milepost.goalpage.edit.named", getName());
    }

    private static Serializable[] arguments(SmartFinding finding) {
        return finding.arguments().toArray(Serializable[]::new);
    }
}
