package org.milepost.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One field of a {@link PartKind}: what may be typed into it.
 *
 * @param name as in the body of a request and in the storage: never rename one
 * @param type what it holds
 * @param required whether a part of the kind cannot be without it
 * @param vocabulary the name of the enum that a CHOICE or CHOICES field chooses from, else empty
 * @param choices the names of that enum, in its order, else empty
 * @param least the smallest COUNT
 * @param most the largest COUNT
 * @param typed whether people fill it in; else it follows from what they do
 */
public record PartField(String name, Type type, boolean required, String vocabulary, List<String> choices, int least, int most, boolean typed) {

    /** What a field holds. */
    public enum Type {
        /** One line of at most {@value Texts#TITLE_LENGTH} characters. */
        LINE,
        /** Any number of lines, at most {@value Texts#TEXT_LENGTH} characters. */
        TEXT,
        /** Up to {@value PartValues#MOST_NAMES} different lines. */
        NAMES,
        /** The address of a page on the web, see {@link WebAddress}. */
        LINK,
        /** A calendar day within {@link Days}. */
        DAY,
        /** Up to {@value PartValues#MOST_DAYS} different calendar days within {@link Days}. */
        DAYS,
        /** One of {@link PartField#choices}. */
        CHOICE,
        /** Several of {@link PartField#choices}. */
        CHOICES,
        /** A decimal number, see {@link PartValues#number}. */
        NUMBER,
        /** A whole number from {@link PartField#least} to {@link PartField#most}. */
        COUNT,
        /** Yes; absent means no. */
        YES,
        /** The issue id of an own goal. */
        GOAL,
        /** Issue ids of own goals, in an order that means something. */
        GOALS,
        /** The issue id of a milestone of the same goal. */
        MILESTONE,
        /** The issue id of any issue that its author could browse; typed as id or key. */
        TICKET,
        /** The key of a user of Jira; typed as the name to log in with, of one who is active. */
        PERSON,
        /** Users of Jira and groups, see {@link Addressee}; typed with the names to log in with. */
        AUDIENCE,
        /** The number of a vision of the same owner. */
        VISION,
        /** The number of an action step of the same goal. */
        STEP,
        /** Numbers of action steps of the same goal, in an order that means something. */
        STEPS,
        /** The number of an entry of the library that its author may choose. */
        ENTRY,
        /** The number of a request for feedback of the same goal. */
        REQUEST,
        /** The number of a setback of the same goal, or of any setback of the same owner. */
        SETBACK;

        /** Whether it holds a list. */
        public boolean isSeveral() {
            return this == NAMES || this == DAYS || this == CHOICES || this == GOALS || this == STEPS || this == AUDIENCE;
        }

        /** The people that a value of it, in the form in which it is kept, names. */
        public Stream<PersonKey> people(String kept) {
            if (this == AUDIENCE) {
                return Addressee.list(kept).stream().flatMap(addressee -> addressee.person().stream());
            }
            return this == PERSON && !kept.isEmpty() ? Stream.of(new PersonKey(kept)) : Stream.empty();
        }

        /** Whether it holds words of a person, which are kept apart from facts so that they can be erased. */
        public boolean isText() {
            return this == LINE || this == TEXT || this == NAMES || this == LINK;
        }
    }

    public PartField {
        choices = List.copyOf(choices);
    }

    /** The same field, without which there can be no part. */
    PartField mandatory() {
        return new PartField(name, type, true, vocabulary, choices, least, most, typed);
    }

    /** The same field, which nobody types. */
    PartField untyped() {
        return new PartField(name, type, required, vocabulary, choices, least, most, false);
    }

    static PartField of(String name, Type type) {
        return new PartField(name, type, false, "", List.of(), 0, 0, true);
    }

    static PartField line(String name) {
        return of(name, Type.LINE);
    }

    static PartField text(String name) {
        return of(name, Type.TEXT);
    }

    static PartField link(String name) {
        return of(name, Type.LINK);
    }

    static PartField day(String name) {
        return of(name, Type.DAY);
    }

    static PartField number(String name) {
        return of(name, Type.NUMBER);
    }

    static PartField count(String name, int least, int most) {
        return new PartField(name, Type.COUNT, false, "", List.of(), least, most, true);
    }

    static PartField choice(String name, Class<? extends Enum<?>> choices) {
        return chosen(name, Type.CHOICE, choices);
    }

    static PartField choices(String name, Class<? extends Enum<?>> choices) {
        return chosen(name, Type.CHOICES, choices);
    }

    private static PartField chosen(String name, Type type, Class<? extends Enum<?>> choices) {
        return new PartField(name, type, false, choices.getSimpleName(), Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList(), 0, 0, true);
    }
}
