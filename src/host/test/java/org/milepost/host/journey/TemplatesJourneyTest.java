package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.journey.Calls.Answer;

/**
 * What administrators keep for everybody. Goal templates: they import, mend, edit and remove them; everybody else reads. The shared entries of the resource
 * library: they add, edit and retire them; everybody else finds them.
 */
@Requirement("S2")
public class TemplatesJourneyTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static final String PAGE = "/jira/plugins/servlet/milepost/admin/setup";
    private static final String LIBRARY = "/jira/plugins/servlet/milepost/admin/library";

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
    }

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

    @Test
    @Requirement("S35")
    public void sharedLibrary_isFilled_edited_retired_andOfferedAgain() {
        Visitor admin = administrator(LIBRARY, "Resource library").expecting(400);
        assertThat(admin.find(".milepost-empty")).containsText("The library is still empty");
        Looks.at(admin.page(), "library-admin-empty");

        admin.find("[data-milepost-action=library-shared-add]").click();
        admin.find(".milepost-dialog input[name=title]").fill("Speaking in public");
        admin.find(".milepost-dialog select[name=kind]").selectOption("COURSE");
        admin.find(".milepost-dialog input[name=link]").fill("training.example.org");
        send(admin);
        assertThat(admin.find(".milepost-dialog [data-milepost-field=link] .error")).isVisible();
        Looks.at(admin.page(), "library-admin-add");
        admin.find(".milepost-dialog input[name=link]").fill("https://training.example.org/speaking");
        admin.find(".milepost-dialog input[name=cost]").fill("900 EUR, paid by the company");
        send(admin);
        assertThat(admin.find(".aui-flag")).containsText("\u201cSpeaking in public\u201d saved");
        assertThat(entries(admin)).hasCount(1);
        fiveAnswers();
        for (String entry : List.of("'kind':'BOOK','title':'The First Ninety Days','time':'two weekends','description':'For whoever takes on a team.'",
                "'kind':'EVENT','title':'Design conference in autumn','link':'https://conference.example.org','cost':'1,200 EUR and travel'",
                "'kind':'MENTOR','title':'Mentor programme','description':'Half a year with somebody from another department.'")) {
            products.calls().restAsAdministrator("admin", "POST", "library/shared", "{" + entry.replace('\'', '"') + "}").ok();
        }

        admin.visit(LIBRARY);
        assertThat(entries(admin)).hasCount(4);
        assertThat(entry(admin, "Speaking in public")).containsText("5 people: 4 yes, 1 partly, 0 no");
        assertThat(entry(admin, "Mentor programme")).containsText("Too few answers yet");
        admin.find("button[aria-label='Edit: Mentor programme']").click();
        admin.find(".milepost-dialog input[name=time]").fill("an hour a month");
        send(admin);
        assertThat(entry(admin, "Mentor programme")).containsText("an hour a month");

        admin.find("button[aria-label='Retire \u201cSpeaking in public\u201d']").click();
        Looks.at(admin.page(), "library-admin-retire");
        send(admin);
        assertThat(admin.find(".aui-flag")).containsText("\u201cSpeaking in public\u201d is no longer offered");
        assertThat(entries(admin).last()).containsText("5 people: 4 yes, 1 partly, 0 no");
        assertEquals(0, products.calls().rest("anna", "GET", "library?query=speaking", "").ok().size());
        Looks.fromAllSides(admin.page(), "library-admin");

        admin.find("input[name=query]").fill("course");
        admin.find("input[name=query]").press("Enter");
        assertThat(entries(admin)).hasCount(1);
        admin.find("button[aria-label='Offer \u201cSpeaking in public\u201d again']").click();
        assertThat(admin.find(".aui-flag")).containsText("is offered again");
        admin.find("input[name=query]").fill("juggling");
        admin.find("input[name=query]").press("Enter");
        assertThat(admin.find("#milepost-shared-library [role=status]")).containsText("No entry says these words");
        Looks.at(admin.page(), "library-admin-nothing");
    }

    /** Five people took the course; four say that it was worth it, one that it partly was. */
    private static void fiveAnswers() {
        Calls calls = products.calls();
        String course = calls.rest("anna", "GET", "library?query=speaking", "").ok().path(0).path("number").asText();
        for (String person : List.of("anna", "ben", "chen", "dana", "emre")) {
            String goal = "goals/" + calls.rest(person, "POST", "career/start", "{\"goal\":\"Give a talk\"}").ok().path("id").asText();
            String step = calls.rest(person, "POST", goal + "/steps", "{\"values\":{\"text\":\"Take the course\"}}").ok().path("number").asText();
            calls.rest(person, "POST", goal + "/resources", "{\"values\":{\"kind\":\"COURSE\",\"what\":\"Speaking\",\"state\":\"RECEIVED\",\"step\":" + step + ",\"library\":" + course
                    + "}}").ok();
            calls.rest(person, "PUT", goal + "/worth/" + step, "{\"values\":{\"answer\":\"" + (person.equals("ben") ? "PARTLY" : "YES") + "\"}}").ok();
        }
    }

    private static Locator entries(Visitor admin) {
        return admin.find("#milepost-shared-library .milepost-row");
    }

    private static Locator entry(Visitor admin, String title) {
        return entries(admin).filter(new Locator.FilterOptions().setHasText(title));
    }

    private static void send(Visitor admin) {
        admin.find(".milepost-dialog .aui-button-primary").click();
    }

    private static Visitor administrator() {
        return administrator(PAGE, "Milepost set-up");
    }

    private static Visitor administrator(String page, String heading) {
        Visitor admin = products.visitor("jira", "admin");
        admin.visit(page);
        admin.find("#login-form-authenticatePassword").fill("admin");
        admin.find("#login-form-submit").click();
        assertThat(admin.find("h1")).hasText(heading);
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
