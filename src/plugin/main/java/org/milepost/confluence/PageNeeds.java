package org.milepost.confluence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milepost.link.Section;
import org.milepost.plan.Days;

/**
 * What the macros of a page want of Jira, as far as its text tells: so the first of them asks for all. What is missed here, as in a page that is included,
 * costs another question and nothing else.
 *
 * @param sections what is shown
 * @param since the earliest day that a review names
 * @param held the one review that the page was made for; absent if there is none, and if there are several, each of which is asked for by itself
 */
record PageNeeds(Set<Section> sections, Optional<LocalDate> since, Optional<Long> held) {

    private static final Map<String, Set<Section>> MACROS = Map.of("career-timeline", Set.of(Section.TIMELINE), "career-plan", Set.of(Section.PLAN, Section.TIMELINE));
    private static final Pattern NAME = Pattern.compile("ac:name=\"(career-[a-z]+)\"");
    private static final Pattern HELD = Pattern.compile("ac:name=\"review\">\\s*([1-9][0-9]{0,17})\\s*<");
    private static final Pattern SINCE = Pattern.compile("ac:name=\"since\">\\s*([0-9]{4}-[0-9]{2}-[0-9]{2})\\s*<");

    PageNeeds {
        sections = Set.copyOf(sections);
    }

    /** @param storage the page's text in storage format, may be empty */
    static PageNeeds of(String storage) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        NAME.matcher(storage).results().forEach(named -> sections.addAll(MACROS.getOrDefault(named.group(1), Set.of())));
        Set<Long> held = HELD.matcher(storage).results().map(found -> Long.valueOf(found.group(1))).collect(Collectors.toSet());
        if (storage.contains("ac:name=\"career-review\"") && held.isEmpty()) {
            sections.add(Section.REVIEW);
        }
        return new PageNeeds(sections, SINCE.matcher(storage).results().flatMap(found -> day(found.group(1)).stream()).min(Comparator.naturalOrder()),
                held.stream().filter(id -> held.size() == 1).findFirst());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(Days.FIRST));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
