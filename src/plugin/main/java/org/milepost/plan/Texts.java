package org.milepost.plan;

/** What people may type: length and characters, the same on every path. Fields are named as in the body of the request. */
public final class Texts {

    /** The most characters (UTF-16 units, as Jira counts a summary) of a title. */
    public static final int TITLE_LENGTH = 255;
    /** The most characters (UTF-16 units) of a claim, an impact, a note or a part of a reflection. */
    public static final int TEXT_LENGTH = 2000;

    private Texts() {
    }

    /**
     * A title of one line, stripped.
     *
     * @throws Refusal FIELD_REQUIRED, FIELD_TOO_LONG, or FIELD_CHARACTERS also for a line break
     */
    public static String title(String field, String typed) {
        String title = checked(field, required(field, typed), TITLE_LENGTH);
        if (title.codePoints().anyMatch(point -> point == '\n' || point == '\t')) {
            throw Refusal.ofField(ErrorCode.FIELD_CHARACTERS, field);
        }
        return title;
    }

    /**
     * A text of any number of lines, stripped; not empty.
     *
     * @throws Refusal FIELD_REQUIRED, FIELD_TOO_LONG or FIELD_CHARACTERS
     */
    public static String text(String field, String typed) {
        return checked(field, required(field, typed), TEXT_LENGTH);
    }

    /**
     * A text of any number of lines, stripped; may be empty.
     *
     * @throws Refusal FIELD_TOO_LONG or FIELD_CHARACTERS
     */
    public static String optionalText(String field, String typed) {
        return checked(field, normal(typed), TEXT_LENGTH);
    }

    /**
     * A reflection with each part checked.
     *
     * @throws Refusal FIELD_TOO_LONG or FIELD_CHARACTERS of {@code worked}, {@code notWorked} or {@code improve}
     */
    public static Reflection reflection(Reflection typed) {
        return new Reflection(optionalText("worked", typed.worked()), optionalText("notWorked", typed.notWorked()),
                optionalText("improve", typed.improve()));
    }

    private static String required(String field, String typed) {
        String text = normal(typed);
        if (text.isEmpty()) {
            throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, field);
        }
        return text;
    }

    /** Browsers send the line breaks of a text area as CR LF. */
    private static String normal(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    private static String checked(String field, String text, int length) {
        if (text.length() > length) {
            throw Refusal.ofField(ErrorCode.FIELD_TOO_LONG, field, Integer.toString(length));
        }
        if (text.codePoints().anyMatch(Texts::cannotBeKept)) {
            throw Refusal.ofField(ErrorCode.FIELD_CHARACTERS, field);
        }
        return text;
    }

    private static boolean cannotBeKept(int point) {
        boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return loneSurrogate || isDirectionControl(point) || Character.isISOControl(point) && point != '\n' && point != '\t';
    }

    /** They turn the direction of writing and with it what the text around them seems to say. Embeddings, overrides and isolates; the plain marks (U+200E, U+200F, U+061C) are left alone, right-to-left titles need them. */
    private static boolean isDirectionControl(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }
}
