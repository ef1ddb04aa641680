package org.milepost.smart;

import java.util.Optional;

/**
 * What the owner wrote for each letter; time has a date instead. A blank text is none.
 *
 * @param specific what exactly will be there
 * @param measurable how it shows
 * @param achievable why it can be reached
 * @param relevant what it is good for
 */
public record LetterTexts(Optional<String> specific, Optional<String> measurable, Optional<String> achievable, Optional<String> relevant) {

    /** Nothing written. */
    public static final LetterTexts NONE = new LetterTexts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public LetterTexts {
        specific = specific.filter(text -> !text.isBlank());
        measurable = measurable.filter(text -> !text.isBlank());
        achievable = achievable.filter(text -> !text.isBlank());
        relevant = relevant.filter(text -> !text.isBlank());
    }
}
