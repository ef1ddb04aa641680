package org.milepost.web;

import java.util.Locale;

/** What a field of a part holds, in the form in which it is kept, for the form that changes it. */
public final class KeptValue {

    private final String field;
    private final String text;

    KeptValue(String field, String text) {
        this.field = field;
        this.text = text;
    }

    /** The field's name as the end of a data attribute: {@code own-horizon} for ownHorizon. */
    public String getAttribute() {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    public String getText() {
        return text;
    }
}
