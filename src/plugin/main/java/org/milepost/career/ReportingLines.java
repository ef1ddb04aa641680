package org.milepost.career;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ReportingLine;

/** Who reports to whom, as administrators see and change it; whoever calls it has checked that they are one. */
public final class ReportingLines {

    /**
     * One stretch of a reporting line, with names.
     *
     * @param person who reports
     * @param manager to whom
     * @param since first day
     * @param until last day, absent while it holds
     */
    public record Line(Person person, Person manager, LocalDate since, Optional<LocalDate> until) {
    }

    private final ReportingLine lines;
    private final People people;

    public ReportingLines(ReportingLine lines, People people) {
        this.lines = lines;
        this.people = people;
    }

    /** Every stretch, newest first; those of people the product no longer knows stand under their keys. */
    public List<Line> all() {
        List<ReportingLine.Entry> entries = lines.entries();
        Set<PersonKey> keys = new HashSet<>();
        entries.forEach(entry -> keys.addAll(List.of(entry.person(), entry.manager())));
        Map<PersonKey, Person> known = people.byKeys(keys);
        return entries.stream()
                .map(entry -> new Line(person(known, entry.person()), person(known, entry.manager()), entry.since(), entry.until()))
                .toList();
    }

    /**
     * Lets the person report to the manager, or to nobody, from that day on.
     *
     * @throws Refusal PERSON_UNKNOWN of {@code person} or {@code manager}, FIELD_INVALID of {@code manager} for
     *     somebody who would report to themselves, DATE_OUT_OF_RANGE of {@code since}
     */
    public void set(String person, Optional<String> manager, LocalDate since) {
        PersonKey reporting = known("person", person);
        Optional<PersonKey> to = manager.map(name -> known("manager", name));
        if (to.filter(reporting::equals).isPresent()) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "manager");
        }
        lines.set(reporting, to, Days.inRange("since", since));
    }

    private PersonKey known(String field, String name) {
        return people.byName(name).map(Person::key).orElseThrow(() -> Refusal.ofField(ErrorCode.PERSON_UNKNOWN, field));
    }

    private static Person person(Map<PersonKey, Person> known, PersonKey key) {
        return known.getOrDefault(key, new Person(key, key.value(), key.value(), false));
    }
}
