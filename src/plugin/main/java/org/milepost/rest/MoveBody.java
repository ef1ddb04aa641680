package org.milepost.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A move of a date; {@code dueDate} has to be named, since leaving it out by mistake would undate the item: null undates it. The reason may be left out for a first date. */
record MoveBody(@JsonProperty(value = "dueDate", required = true) String dueDate, @JsonProperty("reason") String reason,
                @JsonProperty("note") String note, @JsonProperty("version") Long version) {
}
