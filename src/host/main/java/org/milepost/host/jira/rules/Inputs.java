package org.milepost.host.jira.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.milepost.host.jira.model.Field;

/**
 * What somebody typed into a form, or a program in their place.
 *
 * @param typed          the fields that were sent, as text: users by name, days in the format of the date picker
 * @param retain         whether a field that was not sent keeps its value
 * @param onlyPresent    whether a field that was not sent is not validated either; only together with {@code retain}
 * @param applyDefaults  whether a field that was not sent gets its default on creation
 * @param skipScreen     whether fields count that are not on the screen or hidden from the user for want of a permission
 */
public record Inputs(Optional<Long> projectId, Optional<String> typeId, Map<Field, String> typed, boolean retain,
                     boolean onlyPresent, boolean applyDefaults, boolean skipScreen) {

    public Inputs {
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(typeId, "typeId");
        Map<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(typed);
        typed = copy;
    }

    /** A form with these fields and Jira's own choices for the rest. */
    public static Inputs of(Map<Field, String> typed) {
        return new Inputs(Optional.empty(), Optional.empty(), typed, true, false, false, false);
    }

    public Inputs into(long project, String type) {
        return new Inputs(Optional.of(project), Optional.of(type), typed, retain, onlyPresent, applyDefaults,
                skipScreen);
    }

    public Inputs withDefaults() {
        return new Inputs(projectId, typeId, typed, retain, onlyPresent, true, skipScreen);
    }

    public Inputs skippingScreens() {
        return new Inputs(projectId, typeId, typed, retain, onlyPresent, applyDefaults, true);
    }

    public Inputs withoutRetaining() {
        return new Inputs(projectId, typeId, typed, false, onlyPresent, applyDefaults, skipScreen);
    }

    /** Fields that were not sent are not validated either: so does REST. */
    public Inputs onlyWhatWasSent() {
        return new Inputs(projectId, typeId, typed, true, true, applyDefaults, skipScreen);
    }

    public boolean has(Field field) {
        return typed.containsKey(field);
    }
}
