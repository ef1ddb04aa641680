package org.milepost.confluence;

/** What can be said of something in an open review by one press. */
public final class HeldSaying {

    private final String path;
    private final long version;
    private final String field;
    private final String value;
    private final String text;
    private final String label;

    /**
     * What is sent, and how it is called.
     *
     * @param path of the part, below the review's
     * @param version what it rests on; 0 for what is left from an earlier review
     * @param field which value of the part changes
     * @param value what it is afterwards
     * @param label the text with what it is about
     */
    HeldSaying(String path, long version, String field, String value, String text, String label) {
        this.path = path;
        this.version = version;
        this.field = field;
        this.value = value;
        this.text = text;
        this.label = label;
    }

    public String getPath() {
        return path;
    }

    public String getVersion() {
        return Long.toString(version);
    }

    public String getField() {
        return field;
    }

    public String getValue() {
        return value;
    }

    public String getText() {
        return text;
    }

    public String getLabel() {
        return label;
    }
}
