package org.milepost.career;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.sharing.Access;

/**
 * A plan as one viewer sees it.
 *
 * @param plan its row
 * @param access what the viewer may do with it: VIEW or more
 * @param owner whose plan
 * @param zone where the owner is
 * @param today the owner's day
 * @param version the number of its last change; 0 for others than the owner, since it counts changes of what they may not see
 * @param parts its parts; those of sections switched off are left out for everybody but the owner, and so are goals that the viewer may not see
 * @param titles the titles of the goals that its parts name
 * @param people its owner and the people that its parts name
 */
public record PlanView(PlanRow plan, Access access, Person owner, ZoneId zone, LocalDate today, long version, List<Part> parts, Map<IssueId, String> titles,
                       Map<PersonKey, Person> people) {

    public PlanView {
        parts = List.copyOf(parts);
        titles = Map.copyOf(titles);
        people = Map.copyOf(people);
    }

    /** The owner's day on which this or another plan of theirs was started. */
    public LocalDate startOf(PlanRow row) {
        return LocalDate.ofInstant(row.startedAt(), zone);
    }

    public boolean isOwn() {
        return access == Access.OWNER;
    }

    /** The plan's own part, if anything was said about it. */
    public Optional<Part> profile() {
        return of(PartKind.PLAN_PROFILE).stream().findFirst();
    }

    /** The parts of one kind, older ones first. */
    public List<Part> of(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }
}
