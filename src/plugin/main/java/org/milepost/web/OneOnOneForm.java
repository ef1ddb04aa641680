package org.milepost.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.milepost.plan.Days;
import org.milepost.web.OneOnOnePages.Problem;
import org.milepost.web.OneOnOnePages.Wanted;

/**
 * What was typed into "Create 1:1", and what is wrong with it.
 *
 * @param with user name of the other person
 * @param whose {@code mine} or {@code theirs}: whose career it is about
 * @param day as typed
 * @param space key of the space
 * @param problems keys in the bundles by field, {@code form} for the form as a whole
 */
record OneOnOneForm(String with, String whose, String day, String space, Map<String, String> problems) {

    private static final int LONGEST = 255;

    OneOnOneForm {
        problems = Map.copyOf(problems);
    }

    /** One that was just opened, filled with what the way to it knew already. */
    static OneOnOneForm opened(UnaryOperator<String> parameters, LocalDate today) {
        String day = text(parameters, "day");
        return new OneOnOneForm(text(parameters, "with"), text(parameters, "whose").equals("theirs") ? "theirs" : "mine",
                day(day).isPresent() ? day : today.toString(), text(parameters, "space"), Map.of());
    }

    /** One that was sent. */
    static OneOnOneForm sent(UnaryOperator<String> parameters) {
        OneOnOneForm typed = new OneOnOneForm(text(parameters, "with"), text(parameters, "whose"), text(parameters, "day"), text(parameters, "space"), Map.of());
        Map<String, String> problems = new HashMap<>();
        if (typed.with.isEmpty()) {
            problems.put("with", "milepost.oneonone.problem.with");
        }
        if (!typed.whose.equals("mine") && !typed.whose.equals("theirs")) {
            problems.put("whose", "milepost.oneonone.problem.whose");
        }
        if (day(typed.day).isEmpty()) {
            problems.put("day", "milepost.oneonone.problem.day");
        }
        if (typed.space.isEmpty()) {
            problems.put("space", "milepost.oneonone.problem.space");
        }
        return new OneOnOneForm(typed.with, typed.whose, typed.day, typed.space, problems);
    }

    /** Cut where nothing that means anything is longer. */
    private static String text(UnaryOperator<String> parameters, String name) {
        String text = Optional.ofNullable(parameters.apply(name)).map(String::strip).orElse("");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(Days.FIRST) && !day.isAfter(Days.LAST));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The same, refused for this reason. */
    OneOnOneForm refused(String field, String key) {
        return new OneOnOneForm(with, whose, day, space, Map.of(field, key));
    }

    /** What is asked for; absent as long as something is wrong. */
    Optional<Wanted> wanted() {
        return problems.isEmpty() ? Optional.of(new Wanted(with, whose.equals("theirs"), day(day).orElseThrow(), space)) : Optional.empty();
    }

    static String key(Problem problem) {
        return "milepost.oneonone.problem." + problem.name().toLowerCase(Locale.ROOT);
    }
}
