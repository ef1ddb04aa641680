package org.milepost.host.jira.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The issue types of this Jira and the schemes that hand them to projects. */
public final class IssueTypes {

    /** The id of the default scheme. */
    public static final long DEFAULT_SCHEME = 10_000;

    /** The id of the type Epic, which Jira Software brings along. */
    public static final String EPIC = "10000";

    private final Map<String, IssueTypeRecord> types = new ConcurrentHashMap<>();
    private final Map<Long, TypeScheme> schemes = new ConcurrentHashMap<>();
    private final Ids ids;

    IssueTypes(Ids ids) {
        this.ids = ids;
        schemes.put(DEFAULT_SCHEME, new TypeScheme(DEFAULT_SCHEME, "Default Issue Type Scheme",
                "Default issue type scheme is the list of global issue types. All newly created issue types will "
                        + "automatically be added to this scheme.", List.of(), true));
        add(new IssueTypeRecord("10002", "Task", "A task that needs to be done.", false, 10318));
        add(new IssueTypeRecord("10001", "Story", "A user story.", false, 10315));
        add(new IssueTypeRecord("10004", "Bug", "A problem in the product.", false, 10303));
        add(new IssueTypeRecord(EPIC, "Epic", "A big piece of work with issues of its own.", false, 10307));
        add(new IssueTypeRecord("10003", "Sub-task", "A piece of another issue.", true, 10316));
    }

    public List<IssueTypeRecord> all() {
        return types.values().stream().sorted(Comparator.comparing(each -> Long.valueOf(each.id()))).toList();
    }

    public Optional<IssueTypeRecord> byId(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /**
     * Makes a type and adds it to the default scheme as well, as Jira does.
     *
     * @throws IllegalStateException if a type of that name exists
     */
    public synchronized IssueTypeRecord create(String name, String description, boolean subTask, long avatarId) {
        if (types.values().stream().anyMatch(each -> each.name().equalsIgnoreCase(name.strip()))) {
            throw new IllegalStateException("An issue type with the name '" + name + "' exists already.");
        }
        IssueTypeRecord type = new IssueTypeRecord(String.valueOf(ids.next()), name, description, subTask, avatarId);
        add(type);
        return type;
    }

    /** Replaces name, description or icon of a type. */
    public synchronized void update(IssueTypeRecord type) {
        types.put(type.id(), type);
    }

    public TypeScheme defaultScheme() {
        return schemes.get(DEFAULT_SCHEME);
    }

    public Optional<TypeScheme> scheme(long id) {
        return Optional.ofNullable(schemes.get(id));
    }

    public List<TypeScheme> schemes() {
        return schemes.values().stream().sorted(Comparator.comparing(TypeScheme::id)).toList();
    }

    /** Makes a scheme that no project uses yet. */
    public synchronized TypeScheme createScheme(String name, String description, Collection<String> typeIds) {
        TypeScheme scheme = new TypeScheme(ids.next(), name, description, known(typeIds), false);
        schemes.put(scheme.id(), scheme);
        return scheme;
    }

    synchronized TypeScheme updateScheme(long id, Collection<String> typeIds) {
        TypeScheme changed = scheme(id).orElseThrow(() -> new IllegalArgumentException("No scheme " + id))
                .with(known(typeIds));
        schemes.put(id, changed);
        return changed;
    }

    private List<String> known(Collection<String> typeIds) {
        List<String> list = List.copyOf(new LinkedHashSet<>(typeIds));
        list.stream().filter(each -> !types.containsKey(each)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("No issue type " + unknown);
        });
        return list;
    }

    private void add(IssueTypeRecord type) {
        types.put(type.id(), type);
        List<String> all = new ArrayList<>(defaultScheme().typeIds());
        all.add(type.id());
        schemes.put(DEFAULT_SCHEME, defaultScheme().with(all));
    }
}
