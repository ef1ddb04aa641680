package org.milepost.web;

import org.milepost.setup.Finding;

/** Something an administrator should know, in words. */
public final class FindingLine {

    private final Finding finding;
    private final Words words;

    FindingLine(Finding finding, Words words) {
        this.finding = finding;
        this.words = words;
    }

    public String getText() {
        return words.text("milepost.setup.finding." + States.code(finding.code()), finding.arguments().toArray(String[]::new));
    }

    /** Part of a CSS class: obstacle, warning or fine. */
    public String getSeverity() {
        return States.code(finding.code().severity());
    }

    /** The same as a word. */
    public String getWord() {
        return words.text("milepost.setup.severity." + getSeverity());
    }
}
