package org.milepost.career;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Place;
import org.milepost.sharing.Access;
import org.milepost.sharing.AccessService;
import org.milepost.sharing.ItemPath;

/**
 * Who may read what was written of an item before it came to where it is now. In Jira people move milestones to other goals, make goals of them
 * and milestones of goals, and whoever has the permission can do so with other people's. Such a move must show nobody words that were not meant
 * for them: they are read by those who may see the item where it is now and where they were written, and only as long as both goals are one
 * owner's. Brought back, everything is as it was.
 */
final class FormerPlaces {

    private final GoalReader reader;
    private final AccessService access;

    FormerPlaces(GoalReader reader, AccessService access) {
        this.reader = reader;
        this.access = access;
    }

    /**
     * Those of these places where the viewer may read what was written. At most five port calls; none where nothing was moved.
     *
     * @param goals goals as the viewer may see them; of other items nothing may be read
     */
    Set<Place> readable(PersonKey viewer, List<VisibleGoal> goals, Set<Place> places) {
        Map<IssueId, GoalOutline> now = goals.stream()
                .flatMap(goal -> goal.items().map(item -> Map.entry(item, goal.outline())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        Set<Place> known = places.stream().filter(place -> now.containsKey(place.issue())).collect(toSet());
        Set<Place> readable = known.stream().filter(place -> now.get(place.issue()).id().equals(place.goal())).collect(toSet());
        if (readable.size() == known.size()) {
            return readable;
        }
        Set<Place> former = new HashSet<>(known);
        former.removeAll(readable);
        Map<Place, ItemPath> paths = reader.pathsOf(former);
        Map<ItemPath, Access> decisions = access.accessTo(Optional.of(viewer), paths.values());
        paths.forEach((place, path) -> {
            if (path.owner().equals(now.get(place.issue()).owner()) && decisions.get(path).allows(Access.VIEW)) {
                readable.add(place);
            }
        });
        return readable;
    }
}
