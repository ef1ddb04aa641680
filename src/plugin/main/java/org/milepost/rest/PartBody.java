package org.milepost.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PartValues;
import org.milepost.plan.Refusal;

/** What is typed into the fields of a part, by field name, and the version of the part that it rests on. */
record PartBody(@JsonProperty("values") Map<String, Object> values, @JsonProperty("version") Long version) {

    /**
     * The values as {@link PartValues#checked} takes them: null empties a field, as an empty text does.
     *
     * @throws Refusal FIELD_REQUIRED of {@code values}
     */
    Map<String, Object> typed() {
        if (values == null) {
            throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, "values");
        }
        Map<String, Object> typed = new HashMap<>();
        values.forEach((name, value) -> typed.put(name, typed(value)));
        return typed;
    }

    private static Object typed(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigInteger whole ? new BigDecimal(whole) : value;
    }
}
