package org.milepost.career;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.Addressee;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;

/** People as they are typed into parts: by the name to log in with. They are kept by their keys. */
final class TypedPeople {

    private final People people;

    TypedPeople(People people) {
        this.people = people;
    }

    /**
     * What was typed, with keys for names.
     *
     * @param owner whose plan it is: nobody is asked by themselves
     * @throws Refusal PERSON_UNKNOWN or FIELD_INVALID of the field at fault
     */
    Map<String, Object> resolved(PersonKey actor, PersonKey owner, PartKind kind, Map<String, ?> typed) {
        Map<String, Object> resolved = new HashMap<>(typed);
        kind.fields().stream().filter(field -> field.type() == PartField.Type.PERSON && field.typed() && typed.containsKey(field.name()))
                .forEach(field -> resolved.put(field.name(), key(actor, owner, field, typed.get(field.name()))));
        return resolved;
    }

    private String key(PersonKey actor, PersonKey owner, PartField field, Object typed) {
        if (!(typed instanceof String name)) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, field.name());
        }
        return name.isBlank() ? "" : named(actor, owner, field.name(), name).key().value();
    }

    /**
     * Whom a name stands for. Somebody who may not look people up learns nothing, not even whether the name is somebody's.
     *
     * @throws Refusal of {@code field}: PERSON_UNKNOWN, or FIELD_INVALID for the owner
     */
    Person named(PersonKey actor, PersonKey owner, String field, String name) {
        Person found = Optional.of(name.strip()).filter(said -> people.mayBrowseUsers(actor)).flatMap(people::byName).filter(Person::active)
                .orElseThrow(() -> Refusal.ofField(ErrorCode.PERSON_UNKNOWN, field));
        if (found.key().equals(owner)) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, field);
        }
        return found;
    }

    /**
     * Those who were typed into a field of people and groups, with keys for names.
     *
     * @throws Refusal of the field: PERSON_UNKNOWN, also for a group that the actor is not in; FIELD_INVALID for the owner
     */
    List<Addressee> audience(PersonKey actor, PersonKey owner, String field, List<Addressee> typed) {
        Set<String> groups = people.groupsOf(actor);
        return typed.stream().map(one -> {
            if (one.kind() == Addressee.Kind.USER) {
                return Addressee.of(named(actor, owner, field, one.name()).key());
            }
            if (!groups.contains(one.name())) {
                throw Refusal.ofField(ErrorCode.PERSON_UNKNOWN, field);
            }
            return one;
        }).distinct().toList();
    }
}
