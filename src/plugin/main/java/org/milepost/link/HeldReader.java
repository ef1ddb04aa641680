package org.milepost.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.milepost.link.HeldReview.Confirmation;
import org.milepost.link.HeldReview.Part;
import org.milepost.link.HeldReview.Planned;
import org.milepost.link.HeldReview.Typed;
import org.milepost.plan.ReviewParty;

/** Makes a review of what Jira tells of it. Kinds and questions that only a newer Milepost knows are passed on by name, for whoever shows them to pass over. */
final class HeldReader {

    private HeldReader() {
    }

    static HeldReview review(JsonObject held) throws NotUnderstood {
        JsonObject content = held.object("content");
        Optional<Instant> closedAt = held.text("state").equals("OPEN") ? Optional.empty() : Optional.of(moment(held.text("closedAt")));
        Optional<JsonObject> confirmed = held.optionalObject("confirmed");
        return new HeldReview(id(held), held.number("number"), held.partNumber("version"), party(held.text("you")), closedAt, planned(held),
                held.flag("partnerSees"), confirmed.isEmpty() ? Optional.empty() : Optional.of(confirmation(confirmed.get())),
                AnswerReader.happened(content.object("owner"), content), ContentReader.content(content), held.list("parts", HeldReader::part),
                held.list("answers", HeldReader::typed));
    }

    private static Planned planned(JsonObject held) throws NotUnderstood {
        Optional<JsonObject> said = held.optionalObject("partnership");
        return new Planned(held.optionalDay("next"), held.optionalNumber("overdue").orElse(0L), held.optionalText("every"), held.optionalNumber("days").orElse(0L),
                said.isEmpty() ? Optional.empty() : Optional.of(part(said.get())));
    }

    private static long id(JsonObject held) throws NotUnderstood {
        return held.optionalId("id").orElseThrow(() -> new NotUnderstood("a review without id"));
    }

    /** There are two, and never more: a review is theirs. */
    static ReviewParty party(String name) throws NotUnderstood {
        return Arrays.stream(ReviewParty.values()).filter(party -> party.name().equals(name)).findFirst().orElseThrow(() -> new NotUnderstood("a third party"));
    }

    private static Confirmation confirmation(JsonObject said) throws NotUnderstood {
        return new Confirmation(party(said.text("by")), said.day("aloneFrom"));
    }

    private static Part part(JsonObject part) throws NotUnderstood {
        Map<String, String> values = new HashMap<>();
        JsonNode given = part.node("values");
        for (Iterator<Map.Entry<String, JsonNode>> fields = given.fields(); fields.hasNext();) {
            Map.Entry<String, JsonNode> field = fields.next();
            if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                values.put(field.getKey(), field.getValue().asText());
            }
        }
        return new Part(part.text("kind"), part.partNumber("number"), part.partNumber("version"), moment(part.text("at")), values);
    }

    private static Typed typed(JsonObject answer) throws NotUnderstood {
        return new Typed(answer.text("question"), answer.flag("yours"), answer.partNumber("version"), answer.text("text"));
    }

    private static Instant moment(String text) throws NotUnderstood {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new NotUnderstood("a moment that is none");
        }
    }
}
