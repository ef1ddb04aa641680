package org.milepost.host.jira.model;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An issue at one moment.
 *
 * @param number     the part of the key after the dash
 * @param creatorKey who made it; never changes
 * @param values     the fields that are not empty
 * @param resolved   when the resolution was set; there exactly if there is a resolution
 */
public record IssueRecord(long id, long projectId, String key, long number, String creatorKey,
                          Map<Field, String> values, Instant created, Instant updated, Optional<Instant> resolved) {

    public IssueRecord {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(creatorKey, "creatorKey");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(updated, "updated");
        values = Map.copyOf(values);
        if (!values.containsKey(Field.SUMMARY) || !values.containsKey(Field.ISSUE_TYPE)
                || !values.containsKey(Field.STATUS)) {
            throw new IllegalArgumentException("An issue needs summary, type and status: " + key);
        }
        if (values.containsValue("")) {
            throw new IllegalArgumentException("An empty value must be left out: " + key);
        }
    }

    public Optional<String> value(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    public String typeId() {
        return values.get(Field.ISSUE_TYPE);
    }

    public String statusId() {
        return values.get(Field.STATUS);
    }

    public String summary() {
        return values.get(Field.SUMMARY);
    }

    public Optional<Long> parentId() {
        return value(Field.PARENT).map(Long::valueOf);
    }

    public Optional<Long> securityLevel() {
        return value(Field.SECURITY).map(Long::valueOf);
    }

    /** The labels, each once, in the order of the alphabet. */
    public List<String> labels() {
        return value(Field.LABELS).map(each -> List.of(each.split(" "))).orElse(List.of());
    }

    /** The ids of the components. */
    public List<Long> componentIds() {
        return value(Field.COMPONENTS).map(each -> Stream.of(each.split(",")).map(Long::valueOf).toList()).orElse(List.of());
    }

    /** The same in another project, under the number that it has there. */
    IssueRecord in(ProjectRecord project, long newNumber) {
        return new IssueRecord(id, project.id(), project.key() + "-" + newNumber, newNumber, creatorKey, values, created, updated, resolved);
    }

    /** The same with some fields changed; an empty value clears its field. */
    public IssueRecord with(Map<Field, Optional<String>> changes, Instant now) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(values);
        changes.forEach((field, value) -> value.filter(each -> !each.isEmpty())
                .ifPresentOrElse(each -> changed.put(field, each), () -> changed.remove(field)));
        boolean same = Objects.equals(changed.get(Field.RESOLUTION), values.get(Field.RESOLUTION));
        Optional<Instant> at = same ? resolved : Optional.ofNullable(changed.get(Field.RESOLUTION)).map(r -> now);
        return new IssueRecord(id, projectId, key, number, creatorKey, changed, created, now, at);
    }
}
