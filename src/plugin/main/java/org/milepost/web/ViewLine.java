package org.milepost.web;

import org.milepost.career.Seen;

/** One line of who looked. */
public final class ViewLine {

    private final Seen seen;
    private final Words words;

    ViewLine(Seen seen, Words words) {
        this.seen = seen;
        this.words = words;
    }

    public String getViewer() {
        return seen.viewer().fullName();
    }

    /** The title of what was looked at. */
    public String getWhat() {
        return seen.title().orElseGet(() -> words.text("milepost.career.plan"));
    }

    /** In which way, in words. */
    public String getChannel() {
        return words.text("milepost.channel." + States.code(seen.view().channel()));
    }

    public String getDay() {
        return words.day(seen.view().day());
    }
}
