package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.IssueTypeRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.model.SecurityLevel;
import org.milepost.host.jira.model.TypeScheme;

/** The administrator's page: choosing a project, what it takes, what a rehearsal finds; and reporting lines. */
public class SetUpJourneyTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static final String PAGE = "/jira/plugins/servlet/milepost/admin/setup";

    @Test
    public void thePasswordIsAskedForFirst_andThePageIsFoundInTheAdministration() {
        Visitor admin = products.visitor("jira", "admin");
        admin.visit(PAGE);
        assertFalse(admin.text(), admin.text().contains("Milepost keeps career goals"));
        admin.find("#login-form-authenticatePassword").fill("admin");
        admin.find("#login-form-submit").click();
        assertThat(admin.find("h1")).hasText("Milepost set-up");
        admin.visit("/jira/secure/admin/ManageSubTasks.jspa");
        admin.find("#milepost-setup").click();
        assertThat(admin.find("h1")).hasText("Milepost set-up");
        Looks.fromAllSides(admin.page(), "setup");
    }

    @Test
    public void peopleWhoAreNoAdministrators_areNotLetIn() {
        Visitor anna = products.visitor("jira", "anna").expecting(403);
        assertEquals(403, anna.visit(PAGE).status());
        assertFalse(anna.text(), anna.text().contains("Milepost set-up"));
    }

    @Test
    public void setUp_makesTypesSchemeAndLevel_leavesTheDefaultSchemeAlone_andTwiceChangesNothing() {
        JiraModel jira = products.jira();
        List<String> usual = withoutOurs(jira.types().defaultScheme());
        Visitor admin = administrator();
        choose(admin, "CAREER");
        assertThat(plan(admin)).containsText("Both are added to the issue type scheme \u201cCareer Issue Type Scheme\u201d, which only this project uses.");
        assertThat(plan(admin)).containsText("gets a level for the reporter alone");
        Looks.at(admin.page(), "setup-plan");
        submit(admin);
        assertThat(admin.find(".aui-message-success")).containsText("Milepost is set up");
        assertThat(admin.find(".milepost-page")).containsText("Career goals live in Career (demo) (CAREER).");
        Looks.at(admin.page(), "setup-done");

        IssueTypeRecord goal = type("Career Goal");
        IssueTypeRecord milestone = type("Career Milestone");
        assertTrue(milestone.subTask() && !goal.subTask());
        assertEquals("the default scheme is as it was", usual, jira.types().defaultScheme().typeIds());
        assertTrue(schemeOf("CAREER").typeIds().containsAll(List.of(goal.id(), milestone.id())));
        assertTrue("with an icon of its own each", List.of(goal, milestone).stream().allMatch(each -> jira.avatars().byId(each.avatarId()).isPresent()));
        List<SecurityLevel> levels = jira.security().levelsOf(project("CAREER").securityScheme().orElseThrow());
        assertEquals(List.of(Grant.REPORTER), levels.stream().filter(each -> each.name().equals("Reporter only")).findFirst().orElseThrow().entries());

        String before = state();
        assertEquals(0, products.calls().restAsAdministrator("admin", "POST", "setup", "{\"project\":\"CAREER\",\"agreeShared\":true}").ok().get("steps").size());
        assertEquals("twice changes nothing", before, state());
        rehearse(admin);
        assertThat(admin.find(".milepost-findings")).containsText("Milestones can be rehearsed once there is a first goal.");
        OwnGoal.start(products.calls(), "admin", "Try it myself", "First step");
        int issues = jira.issues().all().size();
        rehearse(admin);
        assertThat(admin.find(".milepost-finding-fine")).containsText("Goals and milestones can be created and completed.");
        assertEquals("nothing is left behind", issues, jira.issues().all().size());
        Looks.at(admin.page(), "setup-rehearsed");
    }

    @Test
    public void sharedScheme_namesTheProjectsAffected_andAsks() {
        Visitor admin = administrator();
        long shared = project("SHARED1").typeSchemeId();
        List<String> types = products.jira().types().scheme(shared).orElseThrow().typeIds();
        choose(admin, "SHARED1");
        assertThat(plan(admin)).containsText("\u201cShared Issue Type Scheme\u201d is shared with the projects below");
        assertThat(plan(admin)).containsText("Shared two (demo) (SHARED2)");
        submit(admin);
        assertThat(admin.find("#milepost-agree-error")).hasText("Please tick the box if you agree.");
        assertEquals("nothing is done unasked", shared, project("SHARED1").typeSchemeId());
        Looks.at(admin.page(), "setup-shared");
        admin.find("label[for=milepost-agree]").click();
        submit(admin);
        assertThat(admin.find(".aui-message-success")).containsText("An issue type scheme of its own was created.");
        assertEquals("the others keep theirs as it was", types, products.jira().types().scheme(shared).orElseThrow().typeIds());
        assertEquals(shared, project("SHARED2").typeSchemeId());
        assertTrue(schemeOf("SHARED1").typeIds().containsAll(types));
        assertEquals(types.size() + 2, schemeOf("SHARED1").typeIds().size());
    }

    @Test
    public void projectOpenToMany_isWarnedOf_beforeAndAfter() {
        Visitor admin = administrator();
        choose(admin, "ABC");
        assertThat(admin.find(".milepost-finding-warning").first()).containsText("no issue security scheme");
        assertThat(plan(admin)).containsText("Many people can browse this project");
        assertThat(plan(admin)).containsText("The project uses the default issue type scheme");
        Looks.at(admin.page(), "setup-open");
        products.jira().projects().put(project("ABC").granting(Permission.BROWSE_PROJECTS, Grant.ANYONE));
        choose(admin, "ABC");
        assertThat(plan(admin)).containsText("Anybody can browse this project, even without logging in.");
    }

    @Test
    public void hardProject_isRehearsed_andEachObstacleIsNamed() {
        products.setUp("HARD");
        Visitor admin = administrator();
        choose(admin, "HARD");
        rehearse(admin);
        assertThat(admin.find(".milepost-finding-obstacle").first()).containsText("Description is required");
        assertThat(admin.find(".milepost-findings").last()).containsText("asks for more or forks");
        Looks.fromAllSides(admin.page(), "setup-hard");
        products.jira().settings().enableSubTasks(false);
        try {
            rehearse(admin);
            assertThat(admin.find(".milepost-findings").last()).containsText("Sub-tasks are switched off in Jira");
        } finally {
            products.jira().settings().enableSubTasks(true);
        }
    }

    @Test
    public void lookingAtAnotherProject_tellsStillWhereGoalsLive() {
        products.setUp("CAREER");
        Visitor admin = administrator();
        choose(admin, "ABC");
        assertThat(admin.find(".milepost-page")).containsText("Career goals live in Career (demo) (CAREER).");
        assertThat(plan(admin)).containsText("From then on, new goals are issues of this project");
    }

    @Test
    public void reportingLine_isEntered_andWrongNamesAreToldAtTheirFields() {
        Visitor admin = administrator().expecting(400);
        line(admin, "nobody-of-this-name", "mia");
        assertThat(admin.find("#milepost-lines-person-error")).containsText("There is nobody of this name.");
        line(admin, "anna", "nobody-of-this-name");
        assertThat(admin.find("#milepost-lines-manager-error")).containsText("There is nobody of this name.");
        assertThat(admin.find("#milepost-lines-person")).hasValue("anna");
        Looks.at(admin.page(), "setup-lines-error");
        line(admin, "anna", "anna");
        assertThat(admin.find("#milepost-lines-manager-error")).not().isEmpty();
        line(admin, "anna", "mia");
        assertThat(admin.find(".aui-flag")).containsText("Reporting line saved");
        Locator row = admin.find("section[aria-labelledby=milepost-lines-title] tbody tr:has-text('anna')");
        assertThat(row).containsText("Mia Novak");
        Looks.fromAllSides(admin.page(), "setup-lines");
    }

    @Test
    public void reportingLine_suggestsPeople_byKeyboard() {
        Visitor admin = administrator();
        admin.find("#milepost-lines-person").pressSequentially("chen");
        assertThat(admin.find("#milepost-lines-person-list [role=option]")).containsText("Chen Li");
        admin.page().keyboard().press("ArrowDown");
        admin.page().keyboard().press("Enter");
        assertThat(admin.find("#milepost-lines-person")).hasValue("chen");
        assertThat(admin.find("#milepost-lines-person")).hasAttribute("aria-expanded", "false");
    }

    private static Visitor administrator() {
        Visitor admin = products.visitor("jira", "admin");
        admin.visit(PAGE);
        admin.find("#login-form-authenticatePassword").fill("admin");
        admin.find("#login-form-submit").click();
        assertThat(admin.find("h1")).hasText("Milepost set-up");
        return admin;
    }

    private static void choose(Visitor admin, String project) {
        admin.find("#milepost-project").selectOption(project);
        admin.find("form:has(#milepost-project) [type=submit]").click();
        assertThat(admin.find("#milepost-plan-title")).containsText("(" + project + ")");
    }

    private static Locator plan(Visitor admin) {
        return admin.find("section[aria-labelledby=milepost-plan-title]");
    }

    private static void submit(Visitor admin) {
        admin.find("#milepost-setup-form [type=submit]").click();
    }

    private static void rehearse(Visitor admin) {
        admin.find("[name=rehearse]").click();
        admin.find(".milepost-findings").last().waitFor();
    }

    private static void line(Visitor admin, String person, String manager) {
        admin.find("#milepost-lines-person").fill(person);
        admin.find("#milepost-lines-manager").fill(manager);
        admin.find("#milepost-lines-form [type=submit]").click();
    }

    private static ProjectRecord project(String key) {
        return products.jira().projects().byKey(key).orElseThrow();
    }

    private static TypeScheme schemeOf(String project) {
        return products.jira().types().scheme(project(project).typeSchemeId()).orElseThrow();
    }

    private static IssueTypeRecord type(String name) {
        return products.jira().types().all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> withoutOurs(TypeScheme scheme) {
        return scheme.typeIds().stream().filter(id -> !products.jira().types().byId(id).orElseThrow().name().startsWith("Career ")).toList();
    }

    /** Schemes, types and levels of this Jira in a few words. */
    private static String state() {
        JiraModel jira = products.jira();
        return jira.types().schemes() + " " + jira.types().all() + " " + jira.projects().all() + " "
                + jira.security().schemes().stream().map(each -> jira.security().levelsOf(each.id())).toList();
    }
}
