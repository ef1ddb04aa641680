package org.milepost.confluence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.milepost.link.PlanQuestion;
import org.milepost.link.Section;

/**
 * What the author of a page asked the career-plan macro for.
 *
 * @param personName log-in name
 * @param chosen the sections to show
 * @param today where the viewer is
 */
record PlanParameters(String personName, Set<Chosen> chosen, LocalDate today) {

    /** What can be chosen; written in lower case. Those that the plan has itself are named as there. */
    enum Chosen {
        ROLES, VISIONS, VALUES, STRENGTHS, WEAKNESSES, OBSTACLES, OPPORTUNITIES,
        /** The owner's own sections. */
        OWN,
        /** The goals in short. */
        GOALS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    PlanParameters {
        Objects.requireNonNull(personName, "personName is null");
        Objects.requireNonNull(today, "today is null");
        chosen = Set.copyOf(chosen);
    }

    /**
     * Reads the parameters of the macro; those that it does not know are passed over, since Confluence adds some of its own.
     *
     * @param viewerName log-in name of the person who looks, whose plan it is unless the page names somebody
     * @throws ParametersRefused with each parameter that cannot be used
     */
    static PlanParameters parse(Map<String, String> parameters, String viewerName, LocalDate today) throws ParametersRefused {
        List<String> refused = new ArrayList<>();
        String person = MacroParameters.person(parameters, refused).orElse(viewerName);
        Optional<Set<Chosen>> chosen = MacroParameters.given(parameters, "sections").map(PlanParameters::chosen).orElse(Optional.of(EnumSet.allOf(Chosen.class)));
        if (chosen.isEmpty()) {
            refused.add("sections");
        }
        if (!refused.isEmpty()) {
            throw new ParametersRefused(refused);
        }
        return new PlanParameters(person, chosen.orElseThrow(), today);
    }

    private static Optional<Set<Chosen>> chosen(String names) {
        Set<Chosen> chosen = EnumSet.noneOf(Chosen.class);
        for (String name : names.split(",")) {
            Optional<Chosen> known = Arrays.stream(Chosen.values()).filter(each -> each.code().equals(name.strip().toLowerCase(Locale.ROOT))).findFirst();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(known.get());
        }
        return Optional.of(chosen).filter(some -> !some.isEmpty());
    }

    PlanQuestion question() {
        return chosen.contains(Chosen.GOALS) ? PlanQuestion.ofPerson(personName, today, Section.PLAN, Section.TIMELINE)
                : PlanQuestion.ofPerson(personName, today, Section.PLAN);
    }
}
