package org.milepost.reviewfile;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.milepost.review.ReviewContent;
import org.milepost.review.ReviewFormat;

/**
 * JSON: the components of {@link ReviewContent} by name, absent ones left out. What a newer Milepost wrote more is passed over, so that a review can be read
 * after a step back.
 */
public final class JsonReviews implements ReviewFormat {

    private static final JsonMapper JSON = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String write(ReviewContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts, numbers, lists and records can always be written", e);
        }
    }

    @Override
    public ReviewContent read(String text) {
        try {
            return JSON.readValue(text, ReviewContent.class);
        } catch (JsonProcessingException e) {
            // The cause names what it read, which is private.
            throw new IllegalArgumentException("not the content of a review");
        }
    }
}
