package org.milepost.host.jira.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The issue links of this Jira and their types. */
public final class Links {

    private final Map<Long, LinkType> types = new ConcurrentHashMap<>();
    private final Map<Long, Link> links = new ConcurrentHashMap<>();
    private final Ids ids;
    private final Issues issues;

    Links(Ids ids, Issues issues) {
        this.ids = ids;
        this.issues = issues;
        addType("Blocks", "blocks", "is blocked by");
        addType("Relates", "relates to", "relates to");
    }

    public LinkType addType(String name, String outward, String inward) {
        LinkType type = new LinkType(ids.next(), name, outward, inward);
        types.put(type.id(), type);
        return type;
    }

    public Collection<LinkType> types() {
        return types.values().stream().sorted(Comparator.comparing(LinkType::name)).toList();
    }

    public Optional<LinkType> type(long id) {
        return Optional.ofNullable(types.get(id));
    }

    /** The links that an issue is part of. */
    public List<Link> of(long issueId) {
        return links.values().stream().filter(each -> each.sourceId() == issueId || each.destinationId() == issueId)
                .sorted(Comparator.comparing(Link::id)).toList();
    }

    /**
     * Links two issues. Writes a sentence into the history of both, in English, and counts both as updated, as Jira
     * does; it does nothing if the link exists already.
     *
     * @throws IllegalArgumentException if the type or an issue is unknown
     */
    public synchronized void link(long sourceId, long destinationId, long typeId, String authorKey, Instant now) {
        LinkType type = type(typeId).orElseThrow(
                () -> new IllegalArgumentException("There is no IssueLinkType with id: " + typeId));
        IssueRecord source = require(sourceId);
        IssueRecord destination = require(destinationId);
        boolean there = links.values().stream().anyMatch(each -> each.typeId() == typeId
                && each.sourceId() == sourceId && each.destinationId() == destinationId);
        if (there) {
            return;
        }
        Link link = new Link(ids.next(), typeId, sourceId, destinationId);
        links.put(link.id(), link);
        issues.note(sourceId, authorKey, added(type.outward(), destination), now);
        issues.note(destinationId, authorKey, added(type.inward(), source), now);
    }

    /** Forgets the links of an issue that is being deleted. */
    public synchronized void forget(long issueId) {
        of(issueId).forEach(each -> links.remove(each.id()));
    }

    private static Change added(String how, IssueRecord other) {
        return new Change("Link", Optional.empty(), Optional.empty(), Optional.of(other.key()),
                Optional.of("This issue " + how + " " + other.key()));
    }

    private IssueRecord require(long id) {
        return issues.byId(id).orElseThrow(() -> new IllegalArgumentException("No issue " + id));
    }
}
