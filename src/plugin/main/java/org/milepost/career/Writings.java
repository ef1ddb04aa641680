package org.milepost.career;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.plan.IssueId;
import org.milepost.plan.MoveNote;
import org.milepost.plan.Part;
import org.milepost.plan.Place;
import org.milepost.plan.PlanRows.WrittenReflection;

/**
 * What Milepost keeps of goals and milestones beside Jira, each with the place where it was written.
 *
 * @param moveNotes notes on moves, oldest first
 * @param reflections the last of each place, oldest first
 * @param evidence how many pieces, by place
 * @param ofMilestones what milestones are and what was promised for them, oldest first
 */
record Writings(List<MoveNote> moveNotes, List<WrittenReflection> reflections, Map<Place, Integer> evidence, List<Part> ofMilestones) {

    Set<Place> places() {
        return Stream.of(moveNotes.stream().map(MoveNote::place), reflections.stream().map(WrittenReflection::place), evidence.keySet().stream(),
                ofMilestones.stream().map(Writings::place)).flatMap(places -> places).collect(Collectors.toSet());
    }

    /** Only those of these places. */
    Writings at(Predicate<Place> shown) {
        return new Writings(moveNotes.stream().filter(note -> shown.test(note.place())).toList(),
                reflections.stream().filter(written -> shown.test(written.place())).toList(),
                evidence.entrySet().stream().filter(entry -> shown.test(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                ofMilestones.stream().filter(part -> shown.test(place(part))).toList());
    }

    private static Place place(Part part) {
        return new Place(new IssueId(part.number()), new IssueId(part.aggregate().id()));
    }
}
