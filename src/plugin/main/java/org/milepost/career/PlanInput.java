package org.milepost.career;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.plan.Addressee;
import org.milepost.plan.AggregateId;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.PartValues;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;

/** Checks what the owner of a plan types into its parts, and whether what it names is theirs to name. */
final class PlanInput {

    private final PartRows parts;
    private final VisibleGoals goals;
    private final TypedPeople people;
    private final Clock clock;

    PlanInput(PartRows parts, VisibleGoals goals, People people, Clock clock) {
        this.parts = parts;
        this.goals = goals;
        this.people = new TypedPeople(people);
        this.clock = clock;
    }

    /**
     * What was typed, in the form in which it is kept. Somebody else's goal is no goal to name, and answers like one that is not there.
     *
     * @throws Refusal of the field at fault
     */
    Map<String, String> checked(PersonKey actor, PartKind kind, Map<String, ?> typed) {
        Map<String, String> values = new HashMap<>(PartValues.checked(kind, people.resolved(actor, actor, kind, typed)));
        Part part = new Part(AggregateId.plan(1), kind, kind.isSingle() ? 0 : 1, 0, clock.instant(), values);
        Set<IssueId> own = goals.among(actor, Plans.goalsIn(List.of(part))).stream().filter(goal -> goal.outline().owner().equals(actor))
                .map(goal -> goal.outline().id()).collect(Collectors.toSet());
        kind.fields().stream().filter(field -> !own.containsAll(Plans.goals(part, field)) || !isOwnSetback(actor, part, field)).findFirst().ifPresent(field -> {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, field.name());
        });
        kind.fields().stream().filter(field -> field.type() == PartField.Type.AUDIENCE && values.containsKey(field.name())).forEach(field -> values.put(field.name(),
                Addressee.written(people.audience(actor, actor, field.name(), part.addressees(field.name())))));
        return values;
    }

    /** Whether the setback that this field names, if it names one, is of a plan or goal of theirs. */
    private boolean isOwnSetback(PersonKey actor, Part part, PartField field) {
        return field.type() != PartField.Type.SETBACK || part.text(field.name()).isEmpty() || Stream.of(PartKind.PLAN_SETBACK, PartKind.GOAL_SETBACK)
                .flatMap(kind -> parts.ofOwner(actor, kind).stream()).anyMatch(setback -> part.id(field.name()).filter(number -> number == setback.number()).isPresent());
    }
}
