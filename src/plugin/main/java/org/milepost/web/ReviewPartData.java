package org.milepost.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A part of a review for scripts: what it is known by and what is kept of it. */
public final class ReviewPartData {

    private final String kind;
    private final long number;
    private final long version;
    private final Map<String, String> values;
    private final String name;
    private final boolean written;
    private final Words words;

    /**
     * What there is.
     *
     * @param version 0 for what is left from the last review
     * @param name what it says
     * @param written whether it is the reader's to change
     */
    ReviewPartData(String kind, long number, long version, Map<String, String> values, String name, boolean written, Words words) {
        this.kind = kind;
        this.number = number;
        this.version = version;
        this.values = Map.copyOf(values);
        this.name = name;
        this.written = written;
        this.words = words;
    }

    public String getKind() {
        return kind;
    }

    public String getNumber() {
        return Long.toString(number);
    }

    public String getVersion() {
        return Long.toString(version);
    }

    /** What was filled in, by field. */
    public List<PartValue> getValues() {
        return new TreeMap<>(values).entrySet().stream().filter(value -> !value.getKey().equals("by"))
                .map(value -> new PartValue(value.getKey(), value.getValue())).toList();
    }

    public String getName() {
        return name;
    }

    public boolean isWritten() {
        return written;
    }

    public String getEditLabel() {
        return words.text("milepost.plan.edit.named", name);
    }

    /** To a request of somebody else's. */
    public String getAnswerLabel() {
        return words.text("milepost.review.choice.named", words.text("milepost.review.request.answer"), name);
    }

    public String getRemoveLabel() {
        return words.text("milepost.plan.remove.named", name);
    }
}
