package org.milepost.rest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milepost.plan.Part;
import org.milepost.plan.PartField;
import org.milepost.plan.PartValues;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;

/**
 * A part of a plan or goal: {@code number} tells it from others of its kind, {@code version} is what a change of it rests on, {@code values} holds what
 * was filled in by field name: texts, days and choices as texts, numbers and ids as numbers, several of them as arrays, yes as true.
 */
@Json
record PartResponse(String kind, long number, long version, String at, Map<String, Object> values) {

    /** Of a part that names nobody. */
    static PartResponse of(Part part) {
        return of(part, Map.of());
    }

    /** @param people whom it names: they go by the name to log in with, as they are typed */
    static PartResponse of(Part part, Map<PersonKey, Person> people) {
        Map<String, Object> values = new LinkedHashMap<>();
        part.kind().fields().stream().filter(field -> part.values().containsKey(field.name()))
                .forEach(field -> values.put(field.name(), field.type() == PartField.Type.PERSON ? name(part.text(field.name()), people) : value(field, part.text(field.name()))));
        return new PartResponse(part.kind().name(), part.number(), part.version(), part.at().toString(), values);
    }

    private static String name(String kept, Map<PersonKey, Person> people) {
        PersonKey key = new PersonKey(kept);
        return people.getOrDefault(key, Person.gone(key)).name();
    }

    /** A value that is there, of this type. @param kept in the form in which {@link PartValues} writes it */
    static Object value(PartField field, String kept) {
        return switch (field.type()) {
            case LINE, TEXT, LINK, PERSON, DAY, CHOICE -> kept;
            case NAMES -> List.of(kept.split("\n"));
            case CHOICES, DAYS -> List.of(kept.split(","));
            case NUMBER -> new BigDecimal(kept);
            case COUNT, GOAL, MILESTONE, STEP, ENTRY, TICKET, VISION -> Long.valueOf(kept);
            case GOALS, STEPS -> Arrays.stream(kept.split(",")).map(Long::valueOf).toList();
            case YES -> true;
        };
    }
}
