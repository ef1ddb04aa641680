package org.milepost.career;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.plan.People.Person;
import org.milepost.plan.ShiftedDate;

/**
 * What changed since a day, as one viewer may see it.
 *
 * @param since the first day, where the owner is
 * @param entries newest first
 * @param more whether older ones since that day were left out
 * @param titles what the goals and milestones are called that the entries name, those that the viewer may see
 */
public record History(LocalDate since, List<Entry> entries, boolean more, Map<IssueId, String> titles) {

    /**
     * One change.
     *
     * @param at when
     * @param author who; absent to others than the owner if it is neither the owner nor themselves: that would tell with whom else it is shared
     * @param kind what was done
     * @param item to what
     * @param part the kind of the part that was saved or removed, absent for any other change
     * @param number which of its kind
     * @param knownBefore whether is known what was there before: not of a part that was changed last a very long time ago
     * @param differences what is different after it
     * @param moves the dates it moved together
     */
    public record Entry(Instant at, Optional<Person> author, ChangeKind kind, ItemReference item, Optional<PartKind> part, long number, boolean knownBefore,
                        List<Difference> differences, List<ShiftedDate> moves) {
        public Entry {
            differences = List.copyOf(differences);
            moves = List.copyOf(moves);
        }
    }

    /**
     * One value before and after, in the form in which it is kept, empty where there was or is none.
     *
     * @param field as in the body of the request that made the change
     */
    public record Difference(String field, String before, String after) {
    }

    public History {
        entries = List.copyOf(entries);
        titles = Map.copyOf(titles);
    }
}
