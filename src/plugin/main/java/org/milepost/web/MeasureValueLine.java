package org.milepost.web;

import org.milepost.plan.MeasureValue;

/** What a measure was on a day, as a line of the list. */
public final class MeasureValueLine {

    private final MeasureValue value;
    private final String unit;
    private final Words words;

    MeasureValueLine(MeasureValue value, String unit, Words words) {
        this.value = value;
        this.unit = unit;
        this.words = words;
    }

    public String getNumber() {
        return Long.toString(value.number());
    }

    public String getVersion() {
        return Long.toString(value.version());
    }

    public String getValue() {
        return Numbers.of(value.value(), unit, words);
    }

    public String getDay() {
        return words.day(value.day());
    }

    /** The value and its day as they are kept, for the form. */
    public String getKeptValue() {
        return value.value().toPlainString();
    }

    public String getKeptDay() {
        return value.day().toString();
    }

    /** The owner's words on it, may be empty. */
    public String getNote() {
        return value.note();
    }

    public boolean isNoted() {
        return !value.note().isEmpty();
    }

    /** Names for buttons that stand once in every row. */
    public String getEditLabel() {
        return words.text("milepost.goalpage.edit.named", words.text("milepost.goalpage.measure.on", getValue(), getDay()));
    }

    public String getRemoveLabel() {
        return words.text("milepost.goalpage.remove.named", words.text("milepost.goalpage.measure.on", getValue(), getDay()));
    }
}
