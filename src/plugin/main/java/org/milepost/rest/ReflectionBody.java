package org.milepost.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.milepost.plan.Reflection;

/** What the owner thinks; each part may be left out. */
record ReflectionBody(@JsonProperty("worked") String worked, @JsonProperty("notWorked") String notWorked, @JsonProperty("improve") String improve,
                      @JsonProperty("version") Long version) {

    Reflection reflection() {
        return new Reflection(Fields.text(worked), Fields.text(notWorked), Fields.text(improve));
    }
}
