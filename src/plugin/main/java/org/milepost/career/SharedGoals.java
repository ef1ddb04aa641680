package org.milepost.career;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Share;
import org.milepost.sharing.ShareRows;

/** Which goals of others are shared with somebody, in part or as a whole. */
final class SharedGoals {

    private final VisibleGoals visible;
    private final ShareRows shares;
    private final People people;

    SharedGoals(VisibleGoals visible, ShareRows shares, People people) {
        this.visible = visible;
        this.shares = shares;
        this.people = people;
    }

    /** The goals that shares with this person may be about; which of them may be seen is decided afterwards. At most five port calls. */
    Set<IssueId> with(PersonKey person) {
        List<Share> candidates = shares.withPerson(person, people.groupsOf(person)).stream().filter(share -> !share.owner().equals(person)).toList();
        Set<IssueId> goals = new HashSet<>(ids(candidates, ItemKind.GOAL));
        Set<IssueId> milestones = ids(candidates, ItemKind.MILESTONE);
        if (!milestones.isEmpty()) {
            visible.issues(milestones).values().forEach(milestone -> goals.add(milestone.goal()));
        }
        Set<PersonKey> plans = candidates.stream().filter(share -> share.item().kind() == ItemKind.PLAN).map(Share::owner).collect(toSet());
        if (!plans.isEmpty()) {
            goals.addAll(visible.goalsOf(plans));
        }
        return goals;
    }

    private static Set<IssueId> ids(List<Share> shares, ItemKind kind) {
        return shares.stream().map(Share::item).filter(item -> item.kind() == kind).map(item -> new IssueId(item.id())).collect(toSet());
    }
}
