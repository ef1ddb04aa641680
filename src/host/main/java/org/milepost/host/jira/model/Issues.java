package org.milepost.host.jira.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The issues of this Jira and their change histories. Writes are serialized; reads see whole issues. */
public final class Issues {

    private final Map<Long, IssueRecord> byId = new ConcurrentHashMap<>();
    private final Map<String, Long> idsByKey = new ConcurrentHashMap<>();
    private final Map<Long, List<ChangeGroup>> histories = new ConcurrentHashMap<>();
    private final Map<String, Long> idsByFormerKey = new ConcurrentHashMap<>();
    private final Map<Long, Long> numbers = new ConcurrentHashMap<>();
    private final Ids ids;
    private final ChangeText text;

    Issues(Ids ids, ChangeText text) {
        this.ids = ids;
        this.text = text;
    }

    public Optional<IssueRecord> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<IssueRecord> byKey(String key) {
        return Optional.ofNullable(idsByKey.get(key)).flatMap(this::byId);
    }

    /** An issue that once had this key, before it was moved to another project. */
    public Optional<IssueRecord> byFormerKey(String key) {
        return Optional.ofNullable(idsByFormerKey.get(key)).flatMap(this::byId);
    }

    /** All, the newest first. */
    public List<IssueRecord> all() {
        return byId.values().stream().sorted(Comparator.comparing(IssueRecord::id).reversed()).toList();
    }

    /** The sub-tasks of an issue in the order of their making. */
    public List<IssueRecord> subTasks(long parentId) {
        return byId.values().stream().filter(each -> each.parentId().filter(id -> id == parentId).isPresent())
                .sorted(Comparator.comparing(IssueRecord::id)).toList();
    }

    /** Stores a new issue. Making one writes no history. */
    public synchronized IssueRecord create(ProjectRecord project, String creatorKey, Map<Field, String> values,
                                           Instant now) {
        long number = numbers.merge(project.id(), 1L, Long::sum);
        Map<Field, String> filled = new EnumMap<>(Field.class);
        values.forEach((field, value) -> Optional.of(value).filter(each -> !each.isEmpty())
                .ifPresent(each -> filled.put(field, each)));
        IssueRecord issue = new IssueRecord(ids.next(), project.id(), project.key() + "-" + number, number, creatorKey,
                filled, now, now, Optional.ofNullable(filled.get(Field.RESOLUTION)).map(each -> now));
        byId.put(issue.id(), issue);
        idsByKey.put(issue.key(), issue.id());
        return issue;
    }

    /**
     * Changes fields of an issue and writes one group of change items for what is now different. A new security level
     * goes on to the sub-tasks, without items of their own, as in Jira.
     *
     * @throws IllegalArgumentException if the issue is gone
     */
    public synchronized IssueRecord change(long id, String authorKey, Map<Field, Optional<String>> changes,
                                           Instant now) {
        IssueRecord before = require(id);
        return store(before, before.with(changes, now), authorKey, List.of(), now);
    }

    /**
     * Moves an issue to another project, where it gets the next number and hence another key; the old one leads to it from then on. One group of
     * change items tells of project, key and whatever else is different. A new security level goes on to the sub-tasks; these are moved by a call
     * each, as in Jira.
     *
     * @param changes fields that change on the way
     */
    public synchronized IssueRecord relocate(long id, ProjectRecord from, ProjectRecord to, String authorKey, Map<Field, Optional<String>> changes,
                                             Instant now) {
        IssueRecord before = require(id);
        Map<Field, Optional<String>> all = new EnumMap<>(Field.class);
        // Components are their project's own.
        all.put(Field.COMPONENTS, Optional.empty());
        all.putAll(changes);
        IssueRecord after = before.with(all, now).in(to, numbers.merge(to.id(), 1L, Long::sum));
        List<Change> items = new ArrayList<>(List.of(
                Change.of("project", String.valueOf(from.id()), from.name(), String.valueOf(to.id()), to.name()),
                new Change("Key", Optional.empty(), Optional.of(before.key()), Optional.empty(), Optional.of(after.key()))));
        if (!from.workflow().equals(to.workflow())) {
            items.add(new Change("Workflow", Optional.empty(), Optional.of(from.workflow()), Optional.empty(), Optional.of(to.workflow())));
        }
        idsByKey.remove(before.key());
        idsByKey.put(after.key(), id);
        idsByFormerKey.put(before.key(), id);
        return store(before, after, authorKey, items, now);
    }

    private IssueRecord store(IssueRecord before, IssueRecord after, String authorKey, List<Change> more, Instant now) {
        List<Change> items = new ArrayList<>(more);
        for (Field field : Field.values()) {
            if (!before.value(field).equals(after.value(field))) {
                items.add(text.of(field, before.value(field), after.value(field)));
            }
        }
        byId.put(after.id(), after);
        if (!items.isEmpty()) {
            append(new ChangeGroup(ids.next(), after.id(), authorKey, now, items));
        }
        if (!before.securityLevel().equals(after.securityLevel())) {
            subTasks(after.id()).forEach(each -> byId.put(each.id(),
                    each.with(Map.of(Field.SECURITY, after.value(Field.SECURITY)), each.updated())));
        }
        return after;
    }

    /** Hangs an issue below another, which writes no history, as Jira's sub-task link does. */
    public synchronized IssueRecord setParent(long id, long parentId) {
        IssueRecord issue = require(id);
        IssueRecord linked = issue.with(Map.of(Field.PARENT, Optional.of(String.valueOf(require(parentId).id()))),
                issue.updated());
        byId.put(id, linked);
        return linked;
    }

    /** Writes one change item that changes no field, such as that of a link; the issue counts as updated. */
    public synchronized void note(long id, String authorKey, Change item, Instant now) {
        byId.put(id, require(id).with(Map.of(), now));
        append(new ChangeGroup(ids.next(), id, authorKey, now, List.of(item)));
    }

    /** Lets an issue have been made earlier: demo data needs a past. */
    public synchronized void backdateCreation(long id, Instant at) {
        IssueRecord issue = require(id);
        byId.put(id, new IssueRecord(issue.id(), issue.projectId(), issue.key(), issue.number(), issue.creatorKey(), issue.values(), at,
                issue.updated(), issue.resolved()));
    }

    /**
     * Lets the last change of a field have happened earlier, with all that was changed in the same go: demo data needs a past.
     *
     * @throws IllegalArgumentException if the field was never changed
     */
    public synchronized void backdate(long id, Field field, Instant at) {
        IssueRecord issue = require(id);
        List<ChangeGroup> groups = new ArrayList<>(history(id));
        ChangeGroup last = groups.stream().filter(group -> group.items().stream().anyMatch(item -> item.field().equals(field.id())))
                .reduce((earlier, later) -> later).orElseThrow(() -> new IllegalArgumentException(field + " was never changed: " + issue.key()));
        groups.set(groups.indexOf(last), new ChangeGroup(last.id(), id, last.authorKey(), at, last.items()));
        groups.sort(Comparator.comparing(ChangeGroup::at));
        histories.put(id, List.copyOf(groups));
        byId.put(id, new IssueRecord(issue.id(), issue.projectId(), issue.key(), issue.number(), issue.creatorKey(), issue.values(),
                issue.created(), groups.get(groups.size() - 1).at(), field == Field.RESOLUTION ? issue.resolved().map(now -> at) : issue.resolved()));
    }

    /** Deletes an issue with its sub-tasks and their histories. */
    public synchronized void delete(long id) {
        subTasks(id).forEach(each -> delete(each.id()));
        byId(id).ifPresent(each -> idsByKey.remove(each.key()));
        idsByFormerKey.values().removeIf(each -> each == id);
        byId.remove(id);
        histories.remove(id);
    }

    /** The change groups of an issue, the oldest first. */
    public List<ChangeGroup> history(long id) {
        return List.copyOf(histories.getOrDefault(id, List.of()));
    }

    private void append(ChangeGroup group) {
        histories.merge(group.issueId(), List.of(group), (old, added) -> {
            List<ChangeGroup> all = new ArrayList<>(old);
            all.addAll(added);
            return all;
        });
    }

    private IssueRecord require(long id) {
        return byId(id).orElseThrow(() -> new IllegalArgumentException("No issue " + id));
    }
}
