package org.milepost.career;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.milepost.career.History.Difference;
import org.milepost.career.History.Entry;
import org.milepost.plan.Addressee;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ShiftedDate;

/** Tells of changes what a viewer may know: a pure function of the changes and of who looks. */
final class HistoryTelling {

    /** What is the owner's own affair, whatever else they share. */
    private static final Set<ChangeKind> PRIVATE = Set.of(ChangeKind.SHARED, ChangeKind.SHARE_REVOKED, ChangeKind.EVIDENCE_WITHDRAWN, ChangeKind.REFLECTED);
    private static final Set<ChangeKind> EVIDENCE = Set.of(ChangeKind.EVIDENCE_ADDED, ChangeKind.EVIDENCE_CHANGED);
    private static final List<String> REFLECTION = List.of(ChangeFacts.WORKED, ChangeFacts.NOT_WORKED, ChangeFacts.IMPROVE);

    /**
     * Who looks.
     *
     * @param own whether it is the owner, who may know all; the sets are of no account then
     * @param items the goal and milestones that may be seen
     * @param goals other goals that may be named
     * @param tickets tickets that may be named
     */
    record Viewpoint(boolean own, Set<IssueId> items, Set<IssueId> goals, Set<IssueId> tickets) {
        static final Viewpoint OWNER = new Viewpoint(true, Set.of(), Set.of(), Set.of());
    }

    /** A part over all its changes; one that went over into the next plan is the same there. */
    private record PartKey(PartKind kind, long goal, long number) {
    }

    /** What was said of a piece of evidence, by the version of the goal that it made. */
    private record Revision(long goal, String version) {
    }

    private final Viewpoint viewpoint;
    private final boolean complete;
    private final Map<PersonKey, Person> authors;
    private final Map<PersonKey, Person> people;
    private final Map<Change, Change> before = new HashMap<>();
    private final Map<PartKey, Change> newest = new HashMap<>();
    private final Set<Revision> replaced;

    /**
     * Tells of these changes.
     *
     * @param read newest first
     * @param complete whether they are all there ever were
     * @param authors who made them, of those that may be named
     * @param people those that parts of these changes name
     */
    HistoryTelling(Viewpoint viewpoint, List<Change> read, boolean complete, Map<PersonKey, Person> authors, Map<PersonKey, Person> people) {
        this.viewpoint = viewpoint;
        this.complete = complete;
        this.authors = authors;
        this.people = people;
        this.replaced = read.stream().filter(change -> change.kind() == ChangeKind.EVIDENCE_CHANGED)
                .map(change -> new Revision(change.aggregate().id(), change.facts().get(ChangeFacts.REVISES))).collect(toSet());
        Map<PartKey, Change> later = new HashMap<>();
        read.forEach(change -> key(change).ifPresent(key -> {
            newest.putIfAbsent(key, change);
            Change next = later.put(key, change);
            if (next != null) {
                before.put(next, change);
            }
        }));
    }

    /** The goals that these changes name beside the ones they are about. */
    static Set<IssueId> goalsIn(List<Change> changes) {
        return named(changes, PartField.Type.GOAL);
    }

    /** The tickets that parts of these changes name. */
    static Set<IssueId> ticketsIn(List<Change> changes) {
        return named(changes, PartField.Type.TICKET);
    }

    /** The people that parts of these changes name. */
    static Set<PersonKey> peopleIn(List<Change> changes) {
        return Stream.of(PartField.Type.PERSON, PartField.Type.AUDIENCE).flatMap(type -> values(changes, type).flatMap(type::people)).collect(toSet());
    }

    private static Set<IssueId> named(List<Change> changes, PartField.Type type) {
        return values(changes, type).map(id -> new IssueId(Long.parseLong(id))).collect(toSet());
    }

    private static Stream<String> values(List<Change> changes, PartField.Type type) {
        return changes.stream().flatMap(change -> kind(change).stream().flatMap(kind -> kind.fields().stream()).filter(field -> field.type() == type)
                .map(field -> kept(kind(change).orElseThrow(), field, change)).filter(value -> value != null && !value.isEmpty()));
    }

    /** Whether the viewer may know of this change at all. @param read all changes, among them those that took something back */
    static boolean isFor(Viewpoint viewpoint, Change change, List<Change> read) {
        if (viewpoint.own()) {
            return change.kind() != ChangeKind.PLAN_STARTED || isFirstPlan(change, read);
        }
        boolean withdrawn = EVIDENCE.contains(change.kind()) && !change.texts().containsKey(ChangeFacts.CLAIM);
        return !PRIVATE.contains(change.kind()) && kind(change).filter(PartKind::isForOwnerAlone).isEmpty() && !withdrawn && isSeen(viewpoint, change) && !isOfARemovedPart(change, read);
    }

    /** The first change of a next plan notes its start once more. */
    private static boolean isFirstPlan(Change start, List<Change> read) {
        return read.stream().noneMatch(other -> other.kind() == ChangeKind.NEXT_PLAN_STARTED && !other.at().isAfter(start.at()));
    }

    private static boolean isSeen(Viewpoint viewpoint, Change change) {
        boolean ofHiddenMilestone = kind(change).filter(PartKind::isByIssue).isPresent()
                && !viewpoint.items().contains(new IssueId(Long.parseLong(change.facts().get(ChangeFacts.PART_NUMBER))));
        return !ofHiddenMilestone && change.item().kind() != ItemKind.PLAN && viewpoint.items().contains(new IssueId(change.item().id()));
    }

    private static boolean isOfARemovedPart(Change change, List<Change> read) {
        Optional<PartKey> key = key(change);
        return key.isPresent() && read.stream().anyMatch(other -> other.kind() == ChangeKind.PART_REMOVED && key(other).equals(key)
                && other.version() >= change.version());
    }

    /** What this change did. */
    Entry entry(Change change) {
        Optional<PartKind> kind = kind(change);
        Change earlier = before.get(change);
        return new Entry(change.at(), Optional.ofNullable(authors.get(change.author())), change.kind(), change.item(), kind,
                kind.map(part -> Long.parseLong(change.facts().get(ChangeFacts.PART_NUMBER))).orElse(0L), kind.isEmpty() || earlier != null || complete,
                kind.map(part -> differences(part, earlier, change)).orElseGet(() -> differences(change)), moves(change));
    }

    private List<Difference> differences(PartKind kind, Change earlier, Change change) {
        Map<String, String> before = values(kind, earlier);
        Map<String, String> after = values(kind, change);
        Map<String, String> now = values(kind, newest.get(key(change).orElseThrow()));
        return kind.fields().stream().filter(field -> field.type() != PartField.Type.DAYS && !field.name().equals(PartKind.NEXT_SAID_ON)).filter(field -> !text(before, field).equals(text(after, field)))
                .map(field -> new Difference(field.name(), shown(field, text(before, field), now), shown(field, text(after, field), now)))
                .filter(difference -> viewpoint.own() || isWord(kind, difference) || !difference.before().equals(difference.after())).toList();
    }

    /** That words were changed may be told, whatever they were. */
    private static boolean isWord(PartKind kind, Difference difference) {
        return kind.field(difference.field()).filter(kind::isErasable).isPresent();
    }

    private static String text(Map<String, String> values, PartField field) {
        return values.getOrDefault(field.name(), "");
    }

    /** What a viewer may not know of is not named; words that the owner has replaced are not told to others, who may not have been meant to read them. */
    private String shown(PartField field, String value, Map<String, String> now) {
        if (field.type() == PartField.Type.PERSON && !value.isEmpty()) {
            PersonKey person = new PersonKey(value);
            return viewpoint.own() || text(now, field).equals(value) ? people.getOrDefault(person, Person.gone(person)).fullName() : "";
        }
        if (field.type() == PartField.Type.AUDIENCE) {
            return value.lines().flatMap(line -> Addressee.read(line).stream()).map(this::name).collect(joining(", "));
        }
        if (viewpoint.own() || value.isEmpty()) {
            return value;
        }
        return switch (field.type()) {
            case LINE, TEXT, NAMES, LINK -> text(now, field).equals(value) ? value : "";
            case MILESTONE -> viewpoint.items().contains(new IssueId(Long.parseLong(value))) ? value : "";
            case GOAL -> viewpoint.goals().contains(new IssueId(Long.parseLong(value))) ? value : "";
            case TICKET -> viewpoint.tickets().contains(new IssueId(Long.parseLong(value))) ? value : "";
            case VISION, SETBACK, REQUEST -> "";
            default -> value;
        };
    }

    private String name(Addressee addressee) {
        return addressee.person().map(person -> people.getOrDefault(person, Person.gone(person)).fullName()).orElse(addressee.name());
    }

    private List<Difference> differences(Change change) {
        return switch (change.kind()) {
            case GOAL_ADDED, MILESTONE_ADDED -> facts(change, Map.of("dueDate", ChangeFacts.TO));
            case DATE_MOVED -> moved(change);
            case DATES_SHIFTED -> reasoned(change);
            case COMPLETED, REFLECTED -> viewpoint.own() ? texts(change, REFLECTION) : List.of();
            case EVIDENCE_ADDED, EVIDENCE_CHANGED -> viewpoint.own() || !replaced.contains(new Revision(change.aggregate().id(), Long.toString(change.version())))
                    ? texts(change, List.of(ChangeFacts.CLAIM, ChangeFacts.IMPACT)) : List.of();
            case SHARED -> facts(change, Map.of("level", ChangeFacts.LEVEL, "until", ChangeFacts.UNTIL));
            case NEXT_PLAN_STARTED -> facts(change, Map.of("goals", ChangeFacts.CARRIED));
            case PLAN_STARTED, EVIDENCE_WITHDRAWN, SHARE_REVOKED, REVIEW_CONFIRMED, REVIEW_RECONSIDERED, REVIEW_CLOSED, PART_SAVED, PART_REMOVED, STEP_TICKED -> List.of();
        };
    }

    private static List<Difference> moved(Change change) {
        List<Difference> differences = new ArrayList<>();
        differences.add(new Difference("dueDate", change.facts().getOrDefault(ChangeFacts.FROM, ""), change.facts().getOrDefault(ChangeFacts.TO, "")));
        differences.addAll(reasoned(change));
        return differences;
    }

    private static List<Difference> reasoned(Change change) {
        List<Difference> differences = new ArrayList<>(facts(change, Map.of("reason", ChangeFacts.REASON)));
        differences.addAll(texts(change, List.of(ChangeFacts.NOTE)));
        return differences;
    }

    private static List<Difference> facts(Change change, Map<String, String> factsByField) {
        return new TreeSet<>(factsByField.keySet()).stream().filter(field -> change.facts().containsKey(factsByField.get(field)))
                .map(field -> new Difference(field, "", change.facts().get(factsByField.get(field)))).toList();
    }

    private static List<Difference> texts(Change change, List<String> names) {
        return names.stream().filter(name -> !change.texts().getOrDefault(name, "").isEmpty())
                .map(name -> new Difference(name, "", change.texts().get(name))).toList();
    }

    private List<ShiftedDate> moves(Change change) {
        return Optional.ofNullable(change.facts().get(ChangeFacts.MOVES)).map(ShiftedDate::read).orElse(List.of()).stream()
                .filter(date -> viewpoint.own() || viewpoint.items().contains(date.item())).toList();
    }

    private static Map<String, String> values(PartKind kind, Change change) {
        Map<String, String> values = new HashMap<>();
        if (change != null && change.kind() == ChangeKind.PART_SAVED) {
            for (PartField field : kind.fields()) {
                String value = kept(kind, field, change);
                values.put(field.name(), value == null ? "" : value);
            }
        }
        return values;
    }

    /** What a change of a part says of a field, or null. */
    private static String kept(PartKind kind, PartField field, Change change) {
        return kind.isErasable(field) ? change.texts().get(field.name()) : change.facts().get(ChangeFacts.value(field.name()));
    }

    private static Optional<PartKey> key(Change change) {
        return kind(change).map(kind -> new PartKey(kind, change.aggregate().kind() == ItemKind.GOAL ? change.aggregate().id() : 0,
                Long.parseLong(change.facts().get(ChangeFacts.PART_NUMBER))));
    }

    /** Absent for a change of no part, and of one of a kind that only a newer Milepost knows. */
    private static Optional<PartKind> kind(Change change) {
        String name = change.facts().get(ChangeFacts.PART_KIND);
        return List.of(PartKind.values()).stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
