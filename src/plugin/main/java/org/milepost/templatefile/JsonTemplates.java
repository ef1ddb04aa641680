package org.milepost.templatefile;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.milepost.template.TemplateFormat;
import org.milepost.template.TemplateProblem.Code;
import org.milepost.template.TemplateRefused;

/** JSON, read strictly: a name that stands twice is refused, since a reader would take only one of the two. */
public final class JsonTemplates implements TemplateFormat {

    /** The most characters of a file: more than the built-in ones have in ten languages. */
    public static final int LONGEST = 50_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ObjectReader READER = JSON.readerFor(Object.class);
    private static final ObjectWriter WRITER = JSON.writer(new DefaultPrettyPrinter().withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"))
            .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n")));

    @Override
    public Object read(String text) {
        if (text.length() > LONGEST) {
            throw TemplateRefused.of("", Code.TOO_LARGE, Integer.toString(LONGEST));
        }
        try {
            return READER.readValue(text);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw TemplateRefused.of("", Code.NOT_JSON, place == null ? "1" : Integer.toString(place.getLineNr()),
                    place == null ? "1" : Integer.toString(place.getColumnNr()));
        }
    }

    @Override
    public String write(Map<String, Object> content) {
        try {
            return WRITER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts, numbers, lists and maps can always be written", e);
        }
    }
}
