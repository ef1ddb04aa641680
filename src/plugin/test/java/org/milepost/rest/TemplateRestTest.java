package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.ws.rs.GET;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.rest.RestWorld.Answer;
import org.milepost.templatefile.TemplateFile;

/** Goal templates over REST: read by everybody, changed by administrators, refused with every field at fault. */
@Requirement("S2")
public class TemplateRestTest {

    private final RestWorld rest = new RestWorld();

    @Test
    public void whoeverIsLoggedIn_reads_andAdministratorsChange() {
        List<Method> methods = Arrays.stream(TemplateResource.class.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers())).toList();
        for (Method method : methods) {
            boolean reads = method.isAnnotationPresent(GET.class);
            assertEquals(method.getName(), reads, method.isAnnotationPresent(LicensedOnly.class));
            assertEquals(method.getName(), !reads, method.isAnnotationPresent(AdminOnly.class) && method.isAnnotationPresent(WebSudoRequired.class));
        }
        assertNull(TemplateResource.class.getAnnotation(LicensedOnly.class));
    }

    @Test
    public void list_namesThem_inTheCallersLanguage() {
        Answer all = rest.get(rest.world.paul, "templates");
        assertEquals(200, all.status());
        assertEquals("senior-engineer", all.body().path(0).path("key").asText());
        assertEquals("To senior engineer", all.body().path(0).path("name").asText());
        assertTrue(all.body().path(0).path("builtIn").asBoolean());
        assertEquals("[\"de\",\"en\"]", all.body().path(0).path("languages").toString());
        assertFalse(all.body().path(0).has("findings"));
    }

    @Test
    public void filled_hasPlainTextsAndDays() {
        Answer filled = rest.get(rest.world.paul, "templates/certification/filled?start=2026-12-01");
        assertEquals("Pass my certification exam by March 2027", filled.body().path("title").asText());
        assertEquals("2027-03-23", filled.body().path("targetDate").asText());
        assertEquals("2026-12-03", filled.body().path("firstStep").path("dueDate").asText());
        assertEquals(85, filled.body().path("measure").path("target").asInt());
        assertEquals("Meine Zertifizierungsprüfung bestehen bis März 2027",
                rest.get(rest.world.paul, "templates/certification/filled?start=2026-12-01&language=de").body().path("title").asText());
        assertEquals("2026-06-01", rest.get(rest.world.paul, "templates/certification/filled").body().path("start").asText());
        assertEquals("FIELD_INVALID", rest.get(rest.world.paul, "templates/certification/filled?start=soon").code());
        assertEquals("DATE_OUT_OF_RANGE", rest.get(rest.world.paul, "templates/certification/filled?start=2100-12-31").code());
        assertEquals("NOT_FOUND", rest.get(rest.world.paul, "templates/nothing/filled").code());
    }

    @Test
    public void template_isImported_changed_andRemoved() {
        Answer added = rest.post(rest.world.olga, "templates", TemplateFile.named("exam").json());
        assertEquals(201, added.status());
        assertEquals(1, added.body().path("version").asLong());
        assertEquals("[]", added.body().path("findings").toString());
        assertEquals("exam", rest.get(rest.world.paul, "templates/exam").body().path("key").asText());

        String changed = TemplateFile.named("exam").with("name.en", "Exam").json();
        assertEquals(409, rest.call(rest.world.olga, "PUT", "templates/exam?version=7", changed, Map.of()).status());
        assertEquals(412, rest.call(rest.world.olga, "PUT", "templates/exam", changed, Map.of("If-Match", "\"7\"")).status());
        Answer replaced = rest.call(rest.world.olga, "PUT", "templates/exam?version=1", changed, Map.of());
        assertEquals("Exam", replaced.body().path("name").asText());

        assertEquals(409, rest.call(rest.world.olga, "DELETE", "templates/exam?version=1", null, Map.of()).status());
        assertEquals(204, rest.call(rest.world.olga, "DELETE", "templates/exam?version=2", null, Map.of()).status());
        assertEquals(404, rest.get(rest.world.paul, "templates/exam").status());
        assertEquals(404, rest.call(rest.world.olga, "DELETE", "templates/team-lead", null, Map.of()).status());
    }

    @Test
    @Requirement("S11")
    public void importedTemplate_thatIsNotSmart_isTaken_withTheFindings() {
        Answer added = rest.post(rest.world.olga, "templates", TemplateFile.named("exam").with("goal.title.en", "Get promoted").with("goal.specific.en", "soon").json());
        assertEquals(201, added.status());
        assertEquals(1, added.body().path("findings").size());
        assertEquals("SPECIFIC_NO_ROLE", added.body().path("findings").path(0).path("rule").asText());
        assertEquals("en", added.body().path("findings").path(0).path("language").asText());
        assertTrue(added.body().path("findings").path(0).path("message").asText().contains("promoted"));
    }

    @Test
    public void everythingThatIsWrong_isSaidAtItsField() {
        Answer refused = rest.post(rest.world.olga, "templates", TemplateFile.named("exam").with("goal.title.de", "").with("milestones.1.weeks", 99).with("x", 1).json());
        assertEquals(400, refused.status());
        assertEquals("TEMPLATE_INVALID", refused.code());
        assertEquals("goal.title.de", refused.body().path("field").asText());
        assertEquals(3, refused.body().path("problems").size());
        assertEquals("milestones[1].weeks", refused.body().path("problems").path(1).path("field").asText());
        assertEquals("This has to be a number from 2 to 16, a whole one where weeks and days are counted.",
                refused.body().path("problems").path(1).path("message").asText());
        assertEquals("UNKNOWN_FIELD", refused.body().path("problems").path(2).path("code").asText());
    }

    @Test
    public void bodiesThatAreNoTemplate_areRefused_andChangeNothing() {
        for (String body : new String[] {"", "{", "null", "[]", "3", "'text'", "{} {}", "{\"a\":1,\"a\":2}", "<goal/>", "x".repeat(60_000)}) {
            Answer refused = rest.post(rest.world.olga, "templates", body);
            assertEquals(body, 400, refused.status());
            assertEquals(body, "TEMPLATE_INVALID", refused.code());
            assertNotNull(refused.body().path("problems").path(0).path("message").asText());
        }
        assertEquals(3, rest.get(rest.world.olga, "templates").body().size());
    }
}
