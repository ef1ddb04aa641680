package org.milepost.rest;

import java.util.List;

/**
 * What can be filled in for one kind of part: {@code path} is its name in addresses of plans or of goals, {@code of} says which of the two;
 * {@code add}, {@code edit} and {@code remove} are titles for forms, all words in the caller's language.
 */
@Json
record PartFormResponse(String kind, String of, String path, boolean single, String add, String edit, String remove, List<Field> fields) {

    /** One field, with its choices, or the smallest and largest number it takes. */
    @Json
    record Field(String name, String type, boolean required, String label, String help, List<Choice> choices, Integer least, Integer most) {
    }

    /** One of the names that a field takes. */
    @Json
    record Choice(String value, String text) {
    }
}
