package org.milepost.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
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

    /** Jackson makes of a whole number the smallest type that holds it. */
    private static Object typed(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> several) {
            return several.stream().map(PartBody::number).toList();
        }
        return number(value);
    }

    private static Object number(Object value) {
        if (value instanceof Integer small) {
            return small.longValue();
        }
        return value instanceof BigInteger large ? new BigDecimal(large) : value;
    }
}
