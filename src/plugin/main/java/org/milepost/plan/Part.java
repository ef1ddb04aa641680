package org.milepost.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One part of a plan, goal or review as it stands after its last change.
 *
 * @param aggregate the plan, goal or review it belongs to
 * @param kind what it is
 * @param number which of its kind: 0 for the only one, the issue's id for what is kept by issue, else a random number that stays with the part
 * @param version the version of the aggregate that its last change made
 * @param at when it was last changed, in whole milliseconds
 * @param values what was filled in by field name, each in the one form in which {@link PartValues} writes it; never empty texts
 */
public record Part(AggregateId aggregate, PartKind kind, long number, long version, Instant at, Map<String, String> values) {

    public Part {
        if (kind.aggregate() != aggregate.kind()) {
            throw new IllegalArgumentException(kind + " is no part of a " + aggregate.kind());
        }
        if (number < 0 || kind.isSingle() != (number == 0)) {
            throw new IllegalArgumentException("not a number of a " + kind + ": " + number);
        }
        values = Map.copyOf(values);
    }

    /** What was written, empty if nothing was. */
    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    /** The lines of a field of names, in their order. */
    public List<String> names(String field) {
        return list(field, "\n");
    }

    /** The codes of a field of choices. */
    public List<String> codes(String field) {
        return list(field, ",");
    }

    public boolean isYes(String field) {
        return values.containsKey(field);
    }

    public Optional<LocalDate> day(String field) {
        return value(field).map(LocalDate::parse);
    }

    public Optional<BigDecimal> decimal(String field) {
        return value(field).map(BigDecimal::new);
    }

    public Optional<Integer> count(String field) {
        return value(field).map(Integer::valueOf);
    }

    public Optional<PersonKey> person(String field) {
        return value(field).map(PersonKey::new);
    }

    /** The people and groups of a field of them. */
    public List<Addressee> addressees(String field) {
        return Addressee.list(text(field));
    }

    /** The people that its fields name. */
    public Set<PersonKey> people() {
        return kind.fields().stream().flatMap(field -> field.type().people(text(field.name()))).collect(Collectors.toSet());
    }

    /** The tickets that its fields name. */
    public Set<IssueId> tickets() {
        return kind.fields().stream().filter(field -> field.type() == PartField.Type.TICKET).flatMap(field -> issue(field.name()).stream()).collect(Collectors.toSet());
    }

    public Optional<Long> id(String field) {
        return value(field).map(Long::valueOf);
    }

    public Optional<IssueId> issue(String field) {
        return id(field).map(IssueId::new);
    }

    public List<IssueId> issues(String field) {
        return list(field, ",").stream().map(Long::valueOf).map(IssueId::new).toList();
    }

    /** The chosen one; absent if none was, or if only a newer Milepost knows it. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return value(field).flatMap(name -> Arrays.stream(type.getEnumConstants()).filter(known -> known.name().equals(name)).findFirst());
    }

    private Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    private List<String> list(String field, String separator) {
        return value(field).map(joined -> List.of(joined.split(separator))).orElse(List.of());
    }
}
