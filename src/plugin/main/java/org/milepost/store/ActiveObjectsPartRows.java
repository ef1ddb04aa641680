package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.plan.Addressee;
import org.milepost.plan.Announcement;
import org.milepost.plan.FeedbackRequest;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PersonKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stored parts of plans, goals and reviews. Every read finishes unfinished changes first. */
public final class ActiveObjectsPartRows implements PartRows {

    private static final Logger LOG = LoggerFactory.getLogger(ActiveObjectsPartRows.class);

    private static final Comparator<Part> OLDER_FIRST = Comparator.comparing(Part::number).thenComparing(Part::kind);

    private final Tables tables;
    private final UnfinishedChanges unfinished;

    public ActiveObjectsPartRows(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
        this.unfinished = new UnfinishedChanges(tables);
    }

    @Override
    public List<Part> ofPlans(Set<Long> plans) {
        return ofAggregates(ItemKind.PLAN, plans);
    }

    @Override
    public List<Part> ofGoals(Set<IssueId> goals) {
        return ofAggregates(ItemKind.GOAL, goals.stream().map(IssueId::value).collect(Collectors.toSet()));
    }

    @Override
    public List<Part> ofReviews(Set<Long> reviews) {
        return ofAggregates(ItemKind.REVIEW, reviews);
    }

    @Override
    public List<Part> ofMilestones(Set<IssueId> milestones) {
        unfinished.finishAll();
        Set<Long> numbers = milestones.stream().map(IssueId::value).collect(Collectors.toSet());
        return holding(tables.findIn(PartEntity.class, "PART_NUMBER", numbers, "PART_KIND IN (?, ?) AND SUPERSEDED = ?",
                PartKind.MILESTONE_PROFILE.name(), PartKind.MILESTONE_PROMISE.name(), false)).stream().sorted(Comparator.comparing(Part::at)).toList();
    }

    @Override
    public List<OwnedPart> ofOwners(Set<PersonKey> owners, PartKind kind) {
        unfinished.finishAll();
        List<String> keys = owners.stream().map(PersonKey::value).toList();
        return newest(tables.findIn(PartEntity.class, "OWNER_KEY", keys, "PART_KIND = ? AND SUPERSEDED = ?", kind.name(), false))
                .map(row -> new OwnedPart(new PersonKey(row.getOwnerKey()), PartRow.part(row))).sorted(Comparator.comparing(OwnedPart::part, OLDER_FIRST)).toList();
    }

    @Override
    public Set<IssueId> goalsAsking(PersonKey person) {
        return asking(PartKind.GOAL_RESOURCE, person).map(PartEntity::getAggregateId).map(IssueId::new).collect(Collectors.toSet());
    }

    @Override
    public Set<Long> plansNaming(PersonKey person) {
        return asking(PartKind.REVIEW_PARTNER, person).map(PartEntity::getAggregateId).collect(Collectors.toSet());
    }

    private Stream<PartEntity> asking(PartKind kind, PersonKey person) {
        return asking(person).stream().filter(row -> row.getPartKind().equals(kind.name()));
    }

    private List<PartEntity> asking(PersonKey person) {
        unfinished.finishAll();
        return tables.find(PartEntity.class, "ASKED_KEY = ? AND SUPERSEDED = ?", person.value(), false);
    }

    @Override
    public List<OwnedPart> feedbackOf(PersonKey person) {
        return newest(asking(person)).map(row -> new OwnedPart(new PersonKey(row.getOwnerKey()), PartRow.part(row)))
                .filter(owned -> FeedbackRequest.personOf(owned.part()).isPresent()).toList();
    }

    @Override
    public List<Announcement> announcedTo(Set<Addressee> readers, Instant since) {
        unfinished.finishAll();
        Set<String> codes = readers.stream().map(Addressee::code).collect(Collectors.toSet());
        Set<Long> numbers = tables.findIn(AddresseeEntity.class, "READER", codes, "TOLD_AT >= ?", since.toEpochMilli()).stream()
                .map(AddresseeEntity::getPartNumber).collect(Collectors.toSet());
        return newest(tables.findIn(PartEntity.class, "PART_NUMBER", numbers, "PART_KIND = ? AND SUPERSEDED = ?", PartKind.ANNOUNCEMENT.name(), false))
                .map(row -> Announcement.of(new PersonKey(row.getOwnerKey()), PartRow.part(row)))
                .filter(announcement -> announcement.to().stream().anyMatch(readers::contains)).toList();
    }

    private List<Part> ofAggregates(ItemKind kind, Set<Long> ids) {
        unfinished.finishAll();
        return holding(tables.findIn(PartEntity.class, "AGGREGATE_ID", ids, "AGGREGATE_KIND = ? AND SUPERSEDED = ?", kind.name(), false));
    }

    private record Place(String aggregateKind, long aggregate, String partKind, long number) {
    }

    /** Of each part the newest revision, unless that says it is gone. A slow writer may have left an older one unmarked. */
    static List<Part> holding(Collection<PartEntity> revisions) {
        return newest(revisions).map(PartRow::part).sorted(OLDER_FIRST).toList();
    }

    private static Stream<PartEntity> newest(Collection<PartEntity> revisions) {
        Map<Place, PartEntity> newest = new HashMap<>();
        for (PartEntity row : revisions) {
            newest.merge(new Place(row.getAggregateKind(), row.getAggregateId(), row.getPartKind(), row.getPartNumber()), row,
                    (one, other) -> one.getVersionNumber() >= other.getVersionNumber() ? one : other);
        }
        return newest.values().stream().filter(row -> !row.isRemoved()).filter(ActiveObjectsPartRows::isKnown);
    }

    /** A kind of a newer Milepost, after a step back, must not keep anybody from reading the rest. */
    private static boolean isKnown(PartEntity row) {
        boolean known = List.of(PartKind.values()).stream().anyMatch(kind -> kind.name().equals(row.getPartKind()));
        if (!known) {
            LOG.warn("Left out: a part of a kind that this version does not know [part={}, kind={}]", row.getID(), row.getPartKind());
        }
        return known;
    }
}
