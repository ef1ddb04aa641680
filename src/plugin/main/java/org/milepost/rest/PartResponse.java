package org.milepost.rest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milepost.plan.Addressee;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.PartField;
import org.milepost.plan.PartValues;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Tickets.Ticket;

/**
 * A part of a plan or goal: {@code number} tells it from others of its kind, {@code version} is what a change of it rests on, {@code values} holds what
 * was filled in by field name: texts, days and choices as texts, numbers and ids as numbers, several of them as arrays, yes as true. {@code named} says how
 * people and tickets in it are called, by field name, absent without any; a ticket that the reader may not browse is in neither.
 */
@Json
record PartResponse(String kind, long number, long version, String at, Map<String, Object> values, Map<String, Object> named) {

    /** Somebody by the name that is shown. */
    @Json
    record NamedPerson(String fullName) {
    }

    @Json
    record NamedTicket(long id, String key, String summary) {
    }

    PartResponse {
        named = named == null || named.isEmpty() ? null : named;
    }

    /** Of a part that names nobody. */
    static PartResponse of(Part part) {
        return of(part, Map.of(), Map.of());
    }

    /**
     * @param people whom it names: they go by the name to log in with, as they are typed
     * @param tickets those that its reader may browse: of others nothing is told
     */
    static PartResponse of(Part part, Map<PersonKey, Person> people, Map<IssueId, Ticket> tickets) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> named = new LinkedHashMap<>();
        for (PartField field : part.kind().fields()) {
            String kept = part.text(field.name());
            if (field.type() == PartField.Type.PERSON && !kept.isEmpty()) {
                Person person = person(new PersonKey(kept), people);
                values.put(field.name(), person.name());
                named.put(field.name(), new NamedPerson(person.fullName()));
            } else if (field.type() == PartField.Type.TICKET) {
                part.issue(field.name()).map(tickets::get).ifPresent(ticket -> {
                    values.put(field.name(), ticket.id().value());
                    named.put(field.name(), new NamedTicket(ticket.id().value(), ticket.key(), ticket.summary()));
                });
            } else if (field.type() == PartField.Type.AUDIENCE && !kept.isEmpty()) {
                values.put(field.name(), part.addressees(field.name()).stream()
                        .map(one -> one.person().map(key -> new Addressee(one.kind(), person(key, people).name())).orElse(one).code()).toList());
            } else if (!kept.isEmpty()) {
                values.put(field.name(), value(field, kept));
            }
        }
        return new PartResponse(part.kind().name(), part.number(), part.version(), part.at().toString(), values, named);
    }

    private static Person person(PersonKey key, Map<PersonKey, Person> people) {
        return people.getOrDefault(key, Person.gone(key));
    }

    /** For others than its owner: people by the names that are shown, and not by those they log in with. @param people whom it names */
    static PartResponse forOthers(Part part, Map<PersonKey, Person> people) {
        PartResponse whole = of(part, people, Map.of());
        Map<String, Object> values = new LinkedHashMap<>(whole.values);
        part.kind().fields().stream().filter(field -> field.type() == PartField.Type.PERSON).forEach(field -> values.remove(field.name()));
        return new PartResponse(whole.kind, whole.number, whole.version, whole.at, values, whole.named);
    }

    /** A value that is there, of this type. @param kept in the form in which {@link PartValues} writes it */
    static Object value(PartField field, String kept) {
        return switch (field.type()) {
            case LINE, TEXT, LINK, PERSON, DAY, CHOICE -> kept;
            case NAMES, AUDIENCE -> List.of(kept.split("\n"));
            case CHOICES, DAYS -> List.of(kept.split(","));
            case NUMBER -> new BigDecimal(kept);
            case COUNT, GOAL, MILESTONE, STEP, ENTRY, TICKET, VISION, SETBACK, REQUEST -> Long.valueOf(kept);
            case GOALS, STEPS -> Arrays.stream(kept.split(",")).map(Long::valueOf).toList();
            case YES -> true;
        };
    }
}
