package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.journey.Calls.Answer;

/** Goal templates: the administrator imports, mends, edits and removes them; everybody else reads. */
@Requirement("S2")
public class TemplatesJourneyTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static final String PAGE = "/jira/plugins/servlet/milepost/admin/setup";

    @Before
    public void onlyWhatCameAlong_isThere() {
        Calls calls = products.calls();
        calls.rest("admin", "GET", "templates", "").ok().forEach(template -> {
            if (!template.path("builtIn").asBoolean()) {
                calls.restAsAdministrator("admin", "DELETE", "templates/" + template.path("key").asText(), "").ok();
            }
        });
    }

    @Test
    public void copy_isMendedAtItsFields_imported_edited_andRemoved() {
        Visitor admin = administrator().expecting(400);
        assertThat(rows(admin)).hasCount(3);
        assertThat(rows(admin).first()).containsText("To senior engineer");
        Looks.fromAllSides(admin.page(), "templates");

        admin.find("button[aria-label='Copy \u201cCertification\u201d']").click();
        assertThat(file(admin)).hasValue(Pattern.compile("\"key\": \"certification-2\""));
        String copied = file(admin).inputValue();
        type(admin, copied.replace("\"certification-2\"", "\"Exam here\"").replace("\"weeks\": 9", "\"weeks\": 99").replace("\"kind\"", "\"sort\""));
        assertThat(error(admin)).hasText("key: A key is made of small letters, figures and hyphens, at most 40.\ngoal.kind: Please fill this in.\n"
                + "goal.sort: There is no such field.\nmilestones[1].weeks: This has to be a number from 2 to 16, a whole one where weeks and days are counted.");
        assertThat(file(admin)).hasValue(Pattern.compile("Exam here"));
        Looks.at(admin.page(), "templates-problems");

        type(admin, "{\n  \"key\"\n}");
        assertThat(error(admin)).hasText("This is no JSON: look at line 3, column 1.");
        type(admin, copied.replace("\"certification-2\"", "\"exam-here\"").replace("\"en\": \"Certification\"", "\"en\": \"Our exam\""));
        admin.find(".aui-flag").waitFor();
        assertThat(admin.find(".aui-flag")).containsText("\u201cOur exam\u201d saved");
        assertThat(rows(admin)).hasCount(4);
        assertThat(rows(admin).last()).containsText("Imported");

        admin.find("button[aria-label='Edit \u201cOur exam\u201d']").click();
        type(admin, file(admin).inputValue().replace("\"en\": \"Our exam\"", "\"en\": \"The exam of our guild\""));
        assertThat(rows(admin).last()).containsText("The exam of our guild");
        Looks.at(admin.page(), "templates-imported");

        admin.find("button[aria-label='Remove \u201cThe exam of our guild\u201d']").click();
        Looks.at(admin.page(), "templates-remove");
        admin.find(".milepost-dialog .aui-button-primary").click();
        assertThat(rows(admin)).hasCount(3);
    }

    @Test
    public void vagueGoal_isSaved_andSaysWhatTheCheckFound() {
        Visitor admin = administrator();
        admin.find("button[aria-label='Copy \u201cTo team lead\u201d']").click();
        assertThat(file(admin)).hasValue(Pattern.compile("\"key\": \"team-lead-2\""));
        type(admin, file(admin).inputValue().replace("\"team-lead-2\"", "\"vague\"").replace("Become team lead by {month}", "Get promoted")
                .replaceAll("\"specific\": \\{\\s*\"en\": \"[^\"]*\"", "\"specific\": {\"en\": \"Soon\""));
        assertThat(admin.find(".milepost-dialog")).containsText("\u201cpromoted\u201d leaves open what you will do then");
        Looks.at(admin.page(), "templates-findings");
        admin.find(".milepost-dialog .aui-button-primary").click();
        assertThat(rows(admin)).hasCount(4);
    }

    @Test
    public void whoEditsWhatSomebodyElseHasChanged_isTold_andLosesNothing() {
        Calls calls = products.calls();
        String exam = calls.rest("admin", "GET", "templates/certification", "").body().replace("\"certification\"", "\"raced\"");
        calls.restAsAdministrator("admin", "POST", "templates", exam).ok();
        Visitor admin = administrator().expecting(409);
        Locator edit = admin.find("[data-milepost-template=edit][data-key=raced]");
        edit.click();
        assertThat(file(admin)).hasValue(Pattern.compile("\"key\": \"raced\""));
        calls.restAsAdministrator("admin", "PUT", "templates/raced", exam.replace("Certification", "Theirs")).ok();
        type(admin, exam.replace("Certification", "Mine"));
        Locator reload = admin.find(".milepost-dialog .milepost-message button");
        assertThat(reload).isVisible();
        Looks.at(admin.page(), "templates-conflict");
        reload.click();
        assertThat(admin.find(".milepost-dialog .milepost-message")).containsText("This is the current state");
        assertTrue(file(admin).inputValue().contains("Mine"));
        admin.find(".milepost-template-now summary").click();
        assertThat(admin.find(".milepost-template-now pre")).containsText("Theirs");
        Looks.at(admin.page(), "templates-now");
        admin.find(".milepost-dialog .aui-button-primary").click();
        assertThat(rows(admin).last()).containsText("Mine");
    }

    @Test
    public void whoIsNoAdministrator_reads_andChangesNothing() {
        Calls calls = products.calls();
        assertEquals(3, calls.rest("anna", "GET", "templates", "").ok().size());
        assertEquals("Meine Zertifizierungspr\u00fcfung bestehen bis M\u00e4rz 2027",
                calls.rest("dana", "GET", "templates/certification/filled?start=2026-12-01", "").ok().path("title").asText());
        String exam = calls.rest("anna", "GET", "templates/certification", "").body().replace("\"certification\"", "\"exam\"");
        for (Answer answer : new Answer[] {calls.rest("anna", "POST", "templates", exam), calls.rest("anna", "PUT", "templates/team-lead", exam),
            calls.rest("anna", "DELETE", "templates/team-lead", "")}) {
            assertEquals(403, answer.status());
        }
        assertEquals(3, calls.rest("anna", "GET", "templates", "").ok().size());
    }

    private static Visitor administrator() {
        Visitor admin = products.visitor("jira", "admin");
        admin.visit(PAGE);
        admin.find("#login-form-authenticatePassword").fill("admin");
        admin.find("#login-form-submit").click();
        assertThat(admin.find("h1")).hasText("Milepost set-up");
        return admin;
    }

    private static Locator rows(Visitor admin) {
        return admin.find("#milepost-templates li");
    }

    private static Locator file(Visitor admin) {
        return admin.find(".milepost-dialog textarea[name=file]");
    }

    private static Locator error(Visitor admin) {
        return admin.find(".milepost-dialog [data-milepost-field=file] .error");
    }

    private static void type(Visitor admin, String text) {
        file(admin).fill(text);
        admin.find(".milepost-dialog .aui-button-primary").click();
    }
}
