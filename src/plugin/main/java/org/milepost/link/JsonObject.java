package org.milepost.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One object of an answer, read strictly: a field is there and of its kind, or the answer is not understood. Further fields are passed over. */
final class JsonObject {

    private final String path;
    private final JsonNode node;

    JsonObject(String path, JsonNode node) throws NotUnderstood {
        if (!node.isObject()) {
            throw new NotUnderstood(path + " is not an object");
        }
        this.path = path;
        this.node = node;
    }

    JsonObject object(String field) throws NotUnderstood {
        return new JsonObject(path + "." + field, node.path(field));
    }

    /** A text that has to be there. */
    String text(String field) throws NotUnderstood {
        return optionalText(field).orElseThrow(() -> new NotUnderstood(path + "." + field + " is missing"));
    }

    /** A text that may be missing or null. */
    Optional<String> optionalText(String field) throws NotUnderstood {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new NotUnderstood(path + "." + field + " is not a text");
        }
        return Optional.of(value.textValue());
    }

    /** Whether the field is true; one that is missing is not. */
    boolean flag(String field) throws NotUnderstood {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            throw new NotUnderstood(path + "." + field + " is neither true nor false");
        }
        return value.booleanValue();
    }

    /** The id of an issue or a row, above 0, which may be missing or null. */
    Optional<Long> optionalId(String field) throws NotUnderstood {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() <= 0) {
            throw new NotUnderstood(path + "." + field + " is not an id");
        }
        return Optional.of(value.longValue());
    }

    /** The number of a part, 0 or more, as large as numbers drawn by lot are. */
    long partNumber(String field) throws NotUnderstood {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
            throw new NotUnderstood(path + "." + field + " is not the number of a part");
        }
        return value.longValue();
    }

    /** A field as it stands, for what has no fixed kind. */
    JsonNode node(String field) {
        return node.path(field);
    }

    /** An object that may be missing or null. */
    Optional<JsonObject> optionalObject(String field) throws NotUnderstood {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(object(field));
    }

    LocalDate day(String field) throws NotUnderstood {
        return optionalDay(field).orElseThrow(() -> new NotUnderstood(path + "." + field + " is missing"));
    }

    Optional<LocalDate> optionalDay(String field) throws NotUnderstood {
        Optional<String> text = optionalText(field);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new NotUnderstood(path + "." + field + " is not a day");
        }
    }

    /** A whole number that has to be there. */
    long number(String field) throws NotUnderstood {
        return optionalNumber(field).orElseThrow(() -> new NotUnderstood(path + "." + field + " is missing"));
    }

    /** A whole number that may be missing or null. */
    Optional<Long> optionalNumber(String field) throws NotUnderstood {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new NotUnderstood(path + "." + field + " is not a whole number");
        }
        return Optional.of(value.longValue());
    }

    /** A list that has to be there, each element read by the reader. */
    <T> List<T> list(String field, Reader<T> reader) throws NotUnderstood {
        JsonNode list = node.path(field);
        if (!list.isArray()) {
            throw new NotUnderstood(path + "." + field + " is not a list");
        }
        List<T> read = new ArrayList<>();
        for (JsonNode element : list) {
            read.add(reader.read(new JsonObject(path + "." + field + "[" + read.size() + "]", element)));
        }
        return read;
    }

    /** Texts, none where the field is missing. */
    List<String> texts(String field) throws NotUnderstood {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : node.path(field)) {
            if (!element.isTextual()) {
                throw new NotUnderstood(path + "." + field + " is not a list of texts");
            }
            texts.add(element.textValue());
        }
        return texts;
    }

    /** For tests and people alone. */
    @Override
    public String toString() {
        return node.toString();
    }

    /** Reads one element. */
    @FunctionalInterface
    interface Reader<T> {
        T read(JsonObject object) throws NotUnderstood;
    }
}
