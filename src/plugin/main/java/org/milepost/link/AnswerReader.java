package org.milepost.link;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.milepost.plan.MoveReason;

/** Reads Jira's answers. */
final class AnswerReader {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private AnswerReader() {
    }

    /** Which Milepost wrote an answer with status 200. */
    static Edition edition(JsonObject answer) throws NotUnderstood {
        return new Edition(form(answer, "format"), form(answer, "readableBy"), answer.optionalText("milepost").orElse(""));
    }

    private static int form(JsonObject answer, String field) throws NotUnderstood {
        long form = answer.optionalNumber(field).orElse(1L);
        if (form < 1) {
            throw new NotUnderstood("answer." + field + " is below 1");
        }
        return Math.toIntExact(form);
    }

    /** The plan in an answer with status 200. */
    static JiraPlan plan(JsonObject answer) throws NotUnderstood {
        JiraReview review = review(answer);
        Optional<JsonObject> timeline = answer.optionalObject("timeline");
        Optional<JsonObject> plan = answer.optionalObject("plan");
        Optional<JsonObject> held = answer.optionalObject("held");
        return new JiraPlan(review.personName(), review.personFullName(), review,
                timeline.isPresent() ? Optional.of(new TimelineReader(review.personName()).timeline(timeline.get())) : Optional.empty(),
                plan.isPresent() ? Optional.of(SectionsReader.sections(plan.get())) : Optional.empty(),
                held.isPresent() ? Optional.of(HeldReader.review(held.get())) : Optional.empty());
    }

    /** The review in an answer with status 200. */
    private static JiraReview review(JsonObject answer) throws NotUnderstood {
        return happened(answer.object("person"), answer);
    }

    /** What happened in the plan of this person. */
    static JiraReview happened(JsonObject person, JsonObject answer) throws NotUnderstood {
        return new JiraReview(person.text("name"), person.text("fullName"), answer.day("since"), answer.day("until"),
                answer.list("reached", AnswerReader::reached), answer.list("moved", AnswerReader::moved), answer.list("missed", AnswerReader::missed),
                answer.list("evidence", AnswerReader::evidence), answer.list("next", AnswerReader::next));
    }

    /** The code in the body of a refusal by Milepost; empty if somebody else refused. */
    static Optional<String> code(byte[] body) {
        try {
            return answer(body).optionalText("code");
        } catch (NotUnderstood notMilepost) {
            return Optional.empty();
        }
    }

    /** The body of an answer. */
    static JsonObject answer(byte[] body) throws NotUnderstood {
        return new JsonObject("answer", json(body));
    }

    /** The body of an answer that may be a list as well. */
    static JsonNode json(byte[] body) throws NotUnderstood {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            // Jackson's own message would quote the answer.
            throw new NotUnderstood("the answer is not JSON: " + e.getClass().getSimpleName());
        }
    }

    private static JiraReview.Reached reached(JsonObject object) throws NotUnderstood {
        return new JiraReview.Reached(object.text("title"), object.text("goal"), object.day("day"), object.optionalText("worked").orElse(""),
                object.optionalText("notWorked").orElse(""), object.optionalText("improve").orElse(""));
    }

    private static JiraReview.Moved moved(JsonObject object) throws NotUnderstood {
        return new JiraReview.Moved(object.text("title"), object.text("goal"), object.optionalDay("from"), object.optionalDay("to"),
                object.number("days"), object.optionalDay("day"), reason(object.optionalText("reason")), object.optionalText("note").orElse(""));
    }

    /** A reason that a later version of the Jira side may send is shown without its kind rather than losing the whole review. */
    private static Optional<MoveReason> reason(Optional<String> name) {
        return name.flatMap(given -> Arrays.stream(MoveReason.values()).filter(reason -> reason.name().equals(given)).findFirst());
    }

    private static JiraReview.Missed missed(JsonObject object) throws NotUnderstood {
        return new JiraReview.Missed(object.text("title"), object.text("goal"), object.day("dueDate"), object.number("daysOver"));
    }

    private static JiraReview.Evidence evidence(JsonObject object) throws NotUnderstood {
        return new JiraReview.Evidence(object.text("claim"), object.optionalText("impact").orElse(""), object.optionalText("ticket"),
                object.text("item"), object.optionalDay("day"));
    }

    private static JiraReview.Next next(JsonObject object) throws NotUnderstood {
        return new JiraReview.Next(object.text("title"), object.text("goal"), object.optionalDay("dueDate"));
    }
}
