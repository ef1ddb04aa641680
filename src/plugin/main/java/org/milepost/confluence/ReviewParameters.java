package org.milepost.confluence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.milepost.link.PlanQuestion;
import org.milepost.link.Section;
import org.milepost.plan.Days;

/**
 * What the author of a page asked the career-review macro for.
 *
 * @param personName log-in name
 * @param withName log-in name of the other person whose 1:1 it is, absent if the page does not say
 * @param since first day looked at
 * @param held id of the review that the page was made for; absent for a page that shows what happened since a day
 */
record ReviewParameters(String personName, Optional<String> withName, LocalDate since, Optional<Long> held) {

    /** How far back the macro looks when the page does not say: a quarter. */
    static final int DEFAULT_DAYS = 90;
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    ReviewParameters {
        Objects.requireNonNull(personName, "personName is null");
        Objects.requireNonNull(since, "since is null");
    }

    /**
     * Reads the parameters of the macro; those that it does not know are passed over, since Confluence adds some of its own.
     *
     * @param viewerName log-in name of the person who looks, whose review it is unless the page names somebody
     * @param today where the viewer is; a later day is taken for it
     * @throws ParametersRefused with each parameter that cannot be used
     */
    static ReviewParameters parse(Map<String, String> parameters, String viewerName, LocalDate today) throws ParametersRefused {
        List<String> refused = new ArrayList<>();
        String person = MacroParameters.person(parameters, refused).orElse(viewerName);
        Optional<String> with = MacroParameters.name(parameters, "with", refused);
        Optional<String> typed = MacroParameters.given(parameters, "since");
        Optional<LocalDate> since = typed.map(text -> day(text, today)).orElse(Optional.of(today.minusDays(DEFAULT_DAYS)));
        if (since.isEmpty()) {
            refused.add("since");
        }
        Optional<String> held = MacroParameters.given(parameters, "review");
        held.filter(id -> !ID.matcher(id).matches()).ifPresent(id -> refused.add("review"));
        if (!refused.isEmpty()) {
            throw new ParametersRefused(refused);
        }
        return new ReviewParameters(person, with, since.orElseThrow(), held.map(Long::valueOf));
    }

    /** Whether this is the person whose review it is. */
    boolean isOf(String viewerName) {
        return personName.equalsIgnoreCase(viewerName);
    }

    /** The other one of the two, for one of them; absent for anybody else, and if the page does not say who the two are. */
    Optional<String> other(String viewerName) {
        return isOf(viewerName) ? withName.filter(name -> !name.equalsIgnoreCase(viewerName)) : withName.filter(viewerName::equalsIgnoreCase).map(partner -> personName);
    }

    PlanQuestion question() {
        return held.map(id -> PlanQuestion.ofHeld(personName, since, id)).orElseGet(() -> PlanQuestion.ofPerson(personName, since, Section.REVIEW));
    }

    /** A page for a 1:1 to come begins where the one before it is to be, which may be a day to come as well, or still one where the reader is: nothing happened since. */
    private static Optional<LocalDate> day(String text, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isAfter(Days.LAST) && !day.isBefore(Days.FIRST)).map(day -> day.isAfter(today) ? today : day);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
