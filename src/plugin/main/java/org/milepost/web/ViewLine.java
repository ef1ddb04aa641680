package org.milepost.web;

import org.milepost.career.Seen;
import org.milepost.plan.ItemKind;

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

    /** The title of what was looked at; for what is gone or is somebody else's now only what it was. */
    public String getWhat() {
        ItemKind kind = seen.view().item().kind();
        return seen.title().orElseGet(() -> words.text(kind == ItemKind.PLAN ? "milepost.career.plan" : "milepost.career.gone." + States.code(kind)));
    }

    /** In which way, in words. */
    public String getChannel() {
        return words.text("milepost.channel." + States.code(seen.view().channel()));
    }

    public String getDay() {
        return words.day(seen.view().day());
    }
}
