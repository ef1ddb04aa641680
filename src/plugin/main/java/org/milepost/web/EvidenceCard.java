package org.milepost.web;

import java.util.ArrayList;
import java.util.List;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Milestone;

/** All evidence of one goal, by what it is for: the goal itself first, then its milestones as they are listed. */
public final class EvidenceCard {

    /** So many groups are in sight from the start; the others are opened by a click. */
    private static final int OPEN_GROUPS = 4;

    private final boolean owned;
    private final List<EvidenceGroup> groups = new ArrayList<>();
    private final int pieces;
    private final Words words;

    /** @param milestones in the order of the list */
    EvidenceCard(Goal goal, List<Milestone> milestones, List<EvidenceLine> pieces, boolean owned, Words words) {
        this.owned = owned;
        this.pieces = pieces.size();
        this.words = words;
        add(ItemReference.goal(goal.id()), words.text("milepost.evidence.goal"), pieces);
        milestones.forEach(milestone -> add(ItemReference.milestone(milestone.id()), milestone.title(), pieces));
    }

    private void add(ItemReference item, String title, List<EvidenceLine> all) {
        List<EvidenceLine> found = all.stream().filter(piece -> piece.isFor(item)).toList();
        if (!found.isEmpty()) {
            groups.add(new EvidenceGroup(item, title, groups.size() < OPEN_GROUPS, found, words));
        }
    }

    public boolean isOwned() {
        return owned;
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public String getCount() {
        return words.text("milepost.timeline.evidence", pieces);
    }

    public List<EvidenceGroup> getGroups() {
        return groups;
    }
}
