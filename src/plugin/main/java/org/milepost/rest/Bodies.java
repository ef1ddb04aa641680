package org.milepost.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;
import org.milepost.plan.Texts;

/**
 * Reads bodies ourselves, so that a bad one answers the same in every product: whatever is not exactly what an address takes is BODY_INVALID,
 * a misspelt name included.
 */
final class Bodies {

    /** More than any body that is within the bounds of its fields, in characters. */
    static final int LONGEST = 150_000;

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
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
        if (body == null || body.isBlank()) {
            throw Refusal.of(ErrorCode.BODY_INVALID);
        }
        try {
            T read = READER.forType(type).readValue(body.length() > LONGEST ? shortened(body) : body);
            if (read == null) {
                throw Refusal.of(ErrorCode.BODY_INVALID);
            }
            return read;
        } catch (JsonProcessingException e) {
            throw Refusal.of(ErrorCode.BODY_INVALID);
        }
    }

    /**
     * A body that is too long, with each text in it cut to one character more than any field takes, so that the field which is too long is told by its
     * name and nothing of such a size is kept.
     *
     * @throws Refusal BODY_INVALID if it is still too long, or if it is not its texts that are
     */
    private static String shortened(String body) throws JsonProcessingException {
        StringWriter written = new StringWriter();
        boolean cut = false;
        try (JsonParser parser = FACTORY.createParser(body); JsonGenerator generator = FACTORY.createGenerator(written)) {
            while (parser.nextToken() != null) {
                boolean tooLong = parser.currentToken() == JsonToken.VALUE_STRING && parser.getTextLength() > Texts.TEXT_LENGTH;
                if (tooLong) {
                    generator.writeString(parser.getText().substring(0, Texts.TEXT_LENGTH + 1));
                } else {
                    generator.copyCurrentEvent(parser);
                }
                cut |= tooLong;
                generator.flush();
                if (written.getBuffer().length() > LONGEST) {
                    throw Refusal.of(ErrorCode.BODY_INVALID);
                }
            }
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!cut) {
            throw Refusal.of(ErrorCode.BODY_INVALID);
        }
        return written.toString();
    }
}
