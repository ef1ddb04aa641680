package org.milepost.fake;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.library.CountedGroup;
import org.milepost.library.Rating;
import org.milepost.library.RatingRows;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Worth;

/** Ratings of shared entries and the groups in which they are counted, in memory. */
public final class InMemoryRatingRows implements RatingRows {

    private record Kept(long entry, IssueId goal, long step, Rating rating) {
        Kept withoutAnswer() {
            return new Kept(entry, goal, step, new Rating(rating.row(), entry, rating.rater(), Optional.empty(), rating.at()));
        }
    }

    private final List<Kept> kept = new ArrayList<>();
    private final List<CountedGroup> groups = new ArrayList<>();

    void apply(Change change) {
        String kind = change.facts().get(ChangeFacts.PART_KIND);
        if (!PartKind.WORTH.name().equals(kind) && !(PartKind.ACTION_STEP.name().equals(kind) && change.kind() == ChangeKind.PART_REMOVED)) {
            return;
        }
        IssueId goal = new IssueId(change.aggregate().id());
        long step = Long.parseLong(change.facts().get(ChangeFacts.PART_NUMBER));
        kept.replaceAll(one -> one.goal.equals(goal) && one.step == step ? one.withoutAnswer() : one);
        String entries = change.facts().getOrDefault(ChangeFacts.RATED, "");
        if (change.kind() == ChangeKind.PART_SAVED && !entries.isEmpty()) {
            Arrays.stream(entries.split(",")).map(Long::valueOf).forEach(entry -> kept.add(new Kept(entry, goal, step, new Rating(kept.size() + 1, entry,
                    new PersonKey(change.facts().get(ChangeFacts.PART_OWNER)), Optional.of(Worth.valueOf(change.texts().get("answer"))), change.at()))));
        }
    }

    @Override
    public List<Rating> ofEntries(Set<Long> entries) {
        return kept.stream().filter(one -> entries.contains(one.entry)).map(Kept::rating).toList();
    }

    @Override
    public Set<Long> entriesOf(IssueId goal, long step) {
        return kept.stream().filter(one -> one.goal.equals(goal) && one.step == step).map(Kept::entry).collect(toSet());
    }

    @Override
    public List<CountedGroup> groupsOf(Set<Long> entries) {
        return groups.stream().filter(group -> entries.contains(group.entry())).toList();
    }

    @Override
    public List<CountedGroup> groups() {
        return groups.stream().filter(group -> !group.retired()).toList();
    }

    @Override
    public boolean add(CountedGroup group) {
        boolean taken = groups.stream().anyMatch(other -> other.entry() == group.entry() && other.number() == group.number());
        return !taken && groups.add(group);
    }

    @Override
    public void retire(List<CountedGroup> retired) {
        groups.replaceAll(group -> retired.stream().anyMatch(one -> one.entry() == group.entry() && one.number() == group.number())
                ? new CountedGroup(group.entry(), group.number(), group.kind(), group.yes(), group.partly(), group.no(), group.members(), true) : group);
    }
}
