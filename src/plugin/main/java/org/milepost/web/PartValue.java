package org.milepost.web;

import java.util.Locale;

/** One value of a part as scripts find it: in a data attribute of the part's element. */
public final class PartValue {

    private final String field;
    private final String text;

    PartValue(String field, String text) {
        this.field = field;
        this.text = text;
    }

    /** The end of the attribute's name: attributes know no capitals, so ownHorizon is own-horizon. */
    public String getAttribute() {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The value in the form in which it is kept. */
    public String getText() {
        return text;
    }
}
