package org.milepost.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;

/**
 * Reads bodies ourselves, so that a bad one answers the same in every product: whatever is not exactly what an address takes is BODY_INVALID,
 * a misspelt name included.
 */
final class Bodies {

    /** More than any body that is within the bounds of its fields, in characters. */
    static final int LONGEST = 50_000;

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // A number or a boolean where a text belongs is a mistake, not a text.
            .withCoercionConfig(LogicalType.Textual, texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail).setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build().reader();

    private Bodies() {
    }

    /** @throws Refusal BODY_INVALID; what was wrong is not repeated, since the body holds private texts */
    static <T> T read(String body, Class<T> type) {
        if (body == null || body.isBlank() || body.length() > LONGEST) {
            throw Refusal.of(ErrorCode.BODY_INVALID);
        }
        try {
            T read = READER.forType(type).readValue(body);
            if (read == null) {
                throw Refusal.of(ErrorCode.BODY_INVALID);
            }
            return read;
        } catch (JsonProcessingException e) {
            throw Refusal.of(ErrorCode.BODY_INVALID);
        }
    }
}
