package org.milepost.rest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.milepost.plan.Part;
import org.milepost.plan.PartField;

/**
 * A part of a plan or goal: {@code number} tells it from others of its kind, {@code version} is what a change of it rests on, {@code values} holds what
 * was filled in by field name: texts, days and choices as texts, numbers and ids as numbers, several of them as arrays, yes as true.
 */
@Json
record PartResponse(String kind, long number, long version, String at, Map<String, Object> values) {

    static PartResponse of(Part part) {
        Map<String, Object> values = new LinkedHashMap<>();
        part.kind().fields().stream().filter(field -> part.values().containsKey(field.name()))
                .forEach(field -> values.put(field.name(), value(part, field)));
        return new PartResponse(part.kind().name(), part.number(), part.version(), part.at().toString(), values);
    }

    private static Object value(Part part, PartField field) {
        String name = field.name();
        return switch (field.type()) {
            case LINE, TEXT, DAY, CHOICE -> part.text(name);
            case NAMES -> part.names(name);
            case CHOICES -> part.codes(name);
            case NUMBER -> new BigDecimal(part.text(name));
            case COUNT, GOAL, MILESTONE, TICKET, VISION -> Long.valueOf(part.text(name));
            case GOALS -> part.issues(name).stream().map(issue -> issue.value()).toList();
            case YES -> true;
        };
    }
}
