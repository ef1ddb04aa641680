package org.milepost.wikirest;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.milepost.link.Passed;
import org.milepost.link.Passed.ConsentNeeded;
import org.milepost.link.Passed.Lost;
import org.milepost.link.Passed.Told;
import org.milepost.link.PassedOn;
import org.milepost.link.ReviewDoor;
import org.milepost.link.Trouble;

/** Passes requests on to Jira and hands back what it says; what keeps it from saying anything is told in the same form as Jira's refusals. */
public final class Passing {

    /** Somebody waits for it, and a page's time is not at stake. */
    static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Several times the longest text that Jira takes. */
    static final int LONGEST = 20_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORDS = "milepost.macro.";

    private final ReviewDoor jira;
    private final I18nResolver texts;

    public Passing(ReviewDoor jira, I18nResolver texts) {
        this.jira = Objects.requireNonNull(jira, "jira is null");
        this.texts = Objects.requireNonNull(texts, "texts is null");
    }

    Response pass(PassedOn passedOn) {
        if (passedOn.body().filter(body -> body.length() > LONGEST).isPresent()) {
            return said(413, "BODY_TOO_LONG", WORDS + "body.long");
        }
        return answer(jira.pass(passedOn, PATIENCE));
    }

    Response answer(Passed passed) {
        if (passed instanceof Told told) {
            return answer(told.status(), told.json());
        }
        if (passed instanceof ConsentNeeded needed) {
            ObjectNode answer = words("CONSENT_NEEDED", WORDS + "authorise");
            needed.where().ifPresent(where -> answer.put("url", where.toString()));
            return answer(503, answer.toString());
        }
        Trouble trouble = ((Lost) passed).trouble();
        return said(trouble == Trouble.NOT_RECOGNISED ? 403 : 503, trouble.name(), WORDS + "trouble." + trouble.name().toLowerCase(Locale.ROOT));
    }

    /** A refusal in words of the bundles. @param key of the sentence; that of its advice ends in {@code .advice} */
    Response said(int status, String code, String key) {
        return answer(status, words(code, key).toString());
    }

    private ObjectNode words(String code, String key) {
        return JSON.createObjectNode().put("code", code).put("message", texts.getText(key)).put("advice", texts.getText(key + ".advice"));
    }

    /** Private, as it is in Jira: in no cache, the browser's own included. */
    private static Response answer(int status, String json) {
        return Response.status(status).entity(json).type(MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
