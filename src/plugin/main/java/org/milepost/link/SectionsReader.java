package org.milepost.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.AggregateId;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.Part;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartValues;
import org.milepost.plan.Refusal;

/** Makes the parts of a plan of what Jira tells of them. Kinds, fields and choices that only a newer Milepost knows are passed over. */
final class SectionsReader {

    private SectionsReader() {
    }

    static JiraPlan.Sections sections(JsonObject plan) throws NotUnderstood {
        long id = plan.optionalId("id").orElseThrow(() -> new NotUnderstood("a plan without id"));
        Map<IssueId, String> titles = new HashMap<>();
        for (JsonObject goal : plan.list("goals", object -> object)) {
            titles.put(new IssueId(goal.optionalId("id").orElseThrow(() -> new NotUnderstood("a goal without id"))), goal.text("title"));
        }
        List<Part> parts = new ArrayList<>();
        for (JsonObject part : plan.list("parts", object -> object)) {
            part(part, AggregateId.plan(id)).ifPresent(parts::add);
        }
        return new JiraPlan.Sections(id, moment(plan.text("startedAt")), parts, titles);
    }

    private static Optional<Part> part(JsonObject part, AggregateId plan) throws NotUnderstood {
        String name = part.text("kind");
        Optional<PartKind> kind = Arrays.stream(PartKind.values()).filter(known -> known.aggregate() == ItemKind.PLAN && known.name().equals(name)).findFirst();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        long number = part.partNumber("number");
        if (kind.get().isSingle() != (number == 0)) {
            throw new NotUnderstood("a part with a number that is none of its kind");
        }
        return Optional.of(new Part(plan, kind.get(), number, 0, moment(part.text("at")), values(kind.get(), part.object("values"))));
    }

    private static Map<String, String> values(PartKind kind, JsonObject given) {
        Map<String, String> values = new HashMap<>();
        for (PartField field : kind.fields()) {
            typed(field, given.node(field.name())).flatMap(typed -> kept(kind, field, typed)).ifPresent(kept -> values.put(field.name(), kept));
        }
        return values;
    }

    /** The form in which parts keep a value; absent for one that this version does not take. */
    private static Optional<String> kept(PartKind kind, PartField field, Object typed) {
        try {
            return Optional.of(PartValues.checked(kind, Map.of(field.name(), typed)).get(field.name())).filter(kept -> !kept.isEmpty());
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Object> typed(PartField field, JsonNode value) {
        if (value.isTextual()) {
            return Optional.of(value.textValue());
        }
        if (value.isIntegralNumber()) {
            return Optional.of(value.longValue());
        }
        if (value.isNumber()) {
            return Optional.of(value.decimalValue());
        }
        return value.isBoolean() ? Optional.of(value.booleanValue()) : value.isArray() ? Optional.of(several(field, value)) : Optional.empty();
    }

    private static List<Object> several(PartField field, JsonNode list) {
        List<Object> several = new ArrayList<>();
        for (JsonNode one : list) {
            boolean known = field.choices().isEmpty() || field.choices().contains(one.asText());
            typed(field, one).filter(typed -> known).ifPresent(several::add);
        }
        return several;
    }

    private static Instant moment(String text) throws NotUnderstood {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new NotUnderstood("a moment that is none");
        }
    }
}
