package org.milepost.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * To whom something is told. Its form is stored: never change it.
 *
 * @param kind a person or a group
 * @param name the user key of the person, where it is typed the name to log in with; the name of the group
 */
public record Addressee(Kind kind, String name) {

    /** What it is. The names are stored, in lower case: never rename one. */
    public enum Kind { USER, GROUP }

    public Addressee {
        if (name.isBlank() || name.contains("\n")) {
            throw new IllegalArgumentException("not a name of somebody");
        }
    }

    /** This person. */
    public static Addressee of(PersonKey person) {
        return new Addressee(Kind.USER, person.value());
    }

    /** Everybody in this group, as it is at the moment of reading. */
    public static Addressee group(String name) {
        return new Addressee(Kind.GROUP, name);
    }

    /** What is written like "user:anna" or "group:mentors"; absent for anything else. */
    public static Optional<Addressee> read(String written) {
        return Arrays.stream(Kind.values()).filter(kind -> written.startsWith(start(kind)) && !written.substring(start(kind).length()).isBlank())
                .map(kind -> new Addressee(kind, written.substring(start(kind).length()).strip())).findFirst();
    }

    /** Those of a field, a line each. */
    static List<Addressee> list(String kept) {
        return kept.lines().flatMap(line -> read(line).stream()).toList();
    }

    /** How they are kept in a field. */
    public static String written(List<Addressee> addressees) {
        return addressees.stream().map(Addressee::code).collect(Collectors.joining("\n"));
    }

    private static String start(Kind kind) {
        return kind == Kind.USER ? "user:" : "group:";
    }

    /** How it is written: "user:" or "group:" and the name. */
    public String code() {
        return start(kind) + name;
    }

    /** The person; absent for a group. */
    public Optional<PersonKey> person() {
        return kind == Kind.USER ? Optional.of(new PersonKey(name)) : Optional.empty();
    }
}
