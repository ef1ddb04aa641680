package org.milepost.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.library.CountedGroup;
import org.milepost.library.Rating;
import org.milepost.library.RatingRows;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ResourceKind;
import org.milepost.plan.Worth;

/** Ratings of shared entries, and the groups in which they are counted: adding a group is a single insert, which the unique token lets only one make. */
public final class ActiveObjectsRatingRows implements RatingRows {

    private final Tables tables;
    private final UnfinishedChanges unfinished;

    public ActiveObjectsRatingRows(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
        this.unfinished = new UnfinishedChanges(tables);
    }

    @Override
    public List<Rating> ofEntries(Set<Long> entries) {
        unfinished.finishAll();
        return tables.findIn(RatingEntity.class, "ENTRY_NUMBER", entries).stream().map(ActiveObjectsRatingRows::rating).toList();
    }

    @Override
    public Set<Long> entriesOf(IssueId goal, long step) {
        unfinished.finishAll();
        return RatingWrites.ofStep(tables, goal.value(), step).stream().map(RatingEntity::getEntryNumber).collect(toSet());
    }

    @Override
    public List<CountedGroup> groupsOf(Set<Long> entries) {
        return tables.findIn(RatingGroupEntity.class, "ENTRY_NUMBER", entries).stream().map(ActiveObjectsRatingRows::group).toList();
    }

    @Override
    public List<CountedGroup> groups() {
        return tables.find(RatingGroupEntity.class, "RETIRED = ?", false).stream().map(ActiveObjectsRatingRows::group).toList();
    }

    @Override
    public boolean add(CountedGroup group) {
        return tables.insertOnce(RatingGroupEntity.class, "GROUP_TOKEN", Map.of("GROUP_TOKEN", token(group), "ENTRY_NUMBER", group.entry(),
                "GROUP_NUMBER", group.number(), "RESOURCE_KIND", group.kind().name(), "YES_COUNT", group.yes(), "PARTLY_COUNT", group.partly(),
                "NO_COUNT", group.no(), "MEMBERS", group.members().stream().sorted().map(String::valueOf).collect(joining(",")), "RETIRED", false));
    }

    @Override
    public void retire(List<CountedGroup> groups) {
        for (RatingGroupEntity row : tables.findIn(RatingGroupEntity.class, "GROUP_TOKEN", groups.stream().map(ActiveObjectsRatingRows::token).toList())) {
            row.setRetired(true);
            row.save();
        }
    }

    private static String token(CountedGroup group) {
        return group.entry() + ":" + group.number();
    }

    private static Rating rating(RatingEntity row) {
        return new Rating(row.getID(), row.getEntryNumber(), new PersonKey(row.getRaterKey()), Optional.of(Columns.text(row.getAnswer())).filter(answer -> !answer.isEmpty())
                .map(Worth::valueOf), Columns.moment(row.getRatedAt()));
    }

    private static CountedGroup group(RatingGroupEntity row) {
        return new CountedGroup(row.getEntryNumber(), row.getGroupNumber(), ResourceKind.valueOf(row.getResourceKind()), row.getYesCount(),
                row.getPartlyCount(), row.getNoCount(), Arrays.stream(row.getMembers().split(",")).map(Long::valueOf).collect(toSet()), row.isRetired());
    }
}
