package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.milepost.host.Browser;
import org.milepost.host.Host;
import org.milepost.host.TestPlugin;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;

/** The pages of the embedded Jira over HTTP, with a plugin that adds to them. */
public class JiraPagesTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String ISSUE_CONDITION = """
            public class OnIssue extends com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition {
                public boolean shouldDisplay(com.atlassian.jira.user.ApplicationUser user, com.atlassian.jira.issue.Issue issue,
                        com.atlassian.jira.plugin.webfragment.model.JiraHelper helper) {
                    return user != null && issue.getKey() != null && helper.getContextParams().get("issue") == issue;
                }
            }""";
    private static final String PANEL = """
            public class Panel implements com.atlassian.plugin.web.api.model.WebPanel {
                public String getHtml(java.util.Map<String, Object> context) {
                    return "<p>Panel of " + ((com.atlassian.jira.issue.Issue) context.get("issue")).getKey() + "</p>";
                }
                public void writeHtml(java.io.Writer out, java.util.Map<String, Object> context) throws java.io.IOException {
                    out.write(getHtml(context));
                }
            }""";

    private static Host host;
    private static JiraModel jira;

    @BeforeClass
    public static void start() {
        TestPlugin plugin = new TestPlugin().source("OnIssue", ISSUE_CONDITION).source("Panel", PANEL)
                .modules("<web-panel key='first' class='t.Panel' location='atl.jira.view.issue.left.context' weight='50'>"
                        + "<label>First</label><condition class='t.OnIssue'/></web-panel>"
                        + "<web-panel key='side' class='t.Panel' location='atl.jira.view.issue.right.context' weight='400'>"
                        + "<label>Side</label></web-panel>"
                        + "<web-item key='more' section='operations-operations'><label>Do more</label>"
                        + "<link linkId='do-more'>/x?id=${issue.id}</link><condition class='t.OnIssue'/></web-item>"
                        + "<web-item key='bar' section='opsbar-transitions'><label>In the bar</label>"
                        + "<link linkId='in-bar'>/y</link></web-item>"
                        + "<velocity-allowlist key='allow'><method>com.atlassian.jira.issue.Issue#getId()</method></velocity-allowlist>");
        JiraProduct product = new JiraProduct(true, Clock.systemUTC());
        jira = product.model();
        host = Host.builder().product(product).plugin(plugin.jar(FOLDER.getRoot().toPath())).start();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @After
    public void nothingWentWrongUnasked() {
        assertEquals(List.of(), host.violations());
    }

    @Test
    public void issueView_showsTheBoxesInTheOrderOfTheirWeights() {
        String page = browser("anna").get("/browse/ABC-1").body();
        assertInOrder(page, "id=\"first\"", "id=\"details-module\"", "id=\"descriptionmodule\"",
                "id=\"activitymodule\"", "id=\"peoplemodule\"", "id=\"datesmodule\"", "id=\"side\"");
        assertTrue(page.contains("<p>Panel of ABC-1</p>"));
        assertTrue(page.contains("class=\"module toggle-wrap\""));
    }

    @Test
    public void issueView_showsWhatPluginsAddToTheToolbar() {
        IssueRecord issue = jira.issues().byKey("ABC-1").orElseThrow();
        String page = browser("anna").get("/browse/ABC-1").body();
        assertTrue(page.contains("href=\"/jira/x?id=" + issue.id() + "\" id=\"do-more\""));
        assertInOrder(page, "opsbar-opsbar-transitions", "in-bar");
    }

    @Test
    public void issueView_answersAlike_forMissingAndForHiddenIssues() {
        IssueRecord hidden = create("HARD", "anna");
        HttpResponse<String> unknown = browser("ben").get("/browse/HARD-9999");
        HttpResponse<String> forbidden = browser("ben").get("/browse/" + hidden.key());
        assertEquals(404, unknown.statusCode());
        assertEquals(404, forbidden.statusCode());
        assertTrue(forbidden.body().contains("does not exist, or you do not have the permission"));
        assertFalse(forbidden.body().contains(hidden.summary()));
        assertEquals(200, browser("anna").get("/browse/" + hidden.key()).statusCode());
    }

    @Test
    public void issueView_asksForTheLogIn_whetherTheIssueExistsOrNot() {
        for (String key : List.of("ABC-1", "ABC-9999")) {
            HttpResponse<String> answer = Browser.stopping(host.address("jira")).get("/browse/" + key);
            assertEquals(303, answer.statusCode());
            assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("os_destination=%2Fbrowse%2F" + key));
        }
    }

    @Test
    public void hiddenIssue_isInNoList() {
        IssueRecord hidden = create("HARD", "anna");
        assertFalse(browser("ben").get("/issues/?jql=project+%3D+HARD").body().contains(hidden.key() + "\""));
        assertTrue(browser("anna").get("/issues/?jql=project+%3D+HARD").body().contains(hidden.key() + "\""));
        assertEquals(404, browser("ben").get("/rest/api/2/issue/" + hidden.key()).statusCode());
    }

    @Test
    public void refresh_givesTheBoxesAnew() {
        IssueRecord issue = jira.issues().byKey("ABC-2").orElseThrow();
        String json = browser("anna").get("/secure/AjaxIssueAction!default.jspa?issueId=" + issue.id()).body();
        assertTrue(json.contains("\"key\":\"ABC-2\""));
        assertTrue(json.contains("Panel of ABC-2"));
        assertEquals(404, browser("anna").get("/secure/AjaxIssueAction!default.jspa?issueId=1").statusCode());
    }

    @Test
    public void form_createsAnIssue_andTellsWhatIsWrong() {
        Browser anna = browser("anna");
        long pid = jira.projects().get("HARD").id();
        HttpResponse<String> wrong = anna.form("/secure/CreateIssueDetails.jspa", "pid=" + pid, "issuetype=10002",
                "summary=By hand", "duedate=2026-03-09");
        assertEquals(400, wrong.statusCode());
        assertTrue(wrong.body().contains("Description is required."));
        assertTrue(wrong.body().contains("You did not enter a valid date."));
        HttpResponse<String> made = anna.form("/secure/CreateIssueDetails.jspa", "pid=" + pid, "issuetype=10002",
                "summary=By hand", "duedate=9/Mar/26", "description=text");
        assertEquals(200, made.statusCode());
        assertTrue(made.body().contains("By hand"));
        assertTrue(made.body().contains("datetime=\"2026-03-09\""));
    }

    @Test
    public void form_createsASubTask_belowItsParent() {
        IssueRecord parent = create("ABC", "anna");
        Browser anna = browser("anna");
        assertTrue(anna.get("/secure/CreateSubTaskIssue!default.jspa?parentIssueId=" + parent.id()).body()
                .contains("Sub-task"));
        anna.form("/secure/CreateIssueDetails.jspa", "pid=" + parent.projectId(), "issuetype=10003",
                "summary=Below", "parentIssueId=" + parent.id());
        assertEquals("Below", jira.issues().subTasks(parent.id()).get(0).summary());
    }

    @Test
    public void inlineEdit_changesAFieldAndAnswersWithErrors() {
        IssueRecord issue = create("ABC", "anna");
        Browser anna = browser("anna");
        assertEquals(200, anna.form("/secure/AjaxIssueAction.jspa", "id=" + issue.id(), "duedate=9/Mar/26").statusCode());
        assertEquals(Optional.of("2026-03-09"), now(issue).value(Field.DUE_DATE));
        assertEquals(400, anna.form("/secure/AjaxIssueAction.jspa", "id=" + issue.id(), "summary=").statusCode());
    }

    @Test
    public void transitionWithAScreen_asksForItsResolution() {
        IssueRecord issue = create("HARD", "anna");
        Browser anna = browser("anna");
        String screen = anna.get(link(anna, issue, "action_id_5")).body();
        assertTrue(screen.contains("Resolution"));
        assertEquals(400, anna.form("/secure/CommentAssignIssue.jspa", "id=" + issue.id(), "action=5").statusCode());
        assertEquals("1", now(issue).statusId());
        anna.form("/secure/CommentAssignIssue.jspa", "id=" + issue.id(), "action=5", "resolution=10001");
        assertEquals("5", now(issue).statusId());
        assertEquals(Optional.of("10001"), now(issue).value(Field.RESOLUTION));
    }

    @Test
    public void transitionWithoutAScreen_isDoneAtOnce_butNotByALinkWithoutItsToken() {
        IssueRecord issue = create("ABC", "anna");
        Browser anna = browser("anna");
        assertEquals(403, anna.get("/secure/WorkflowUIDispatcher.jspa?id=" + issue.id() + "&action=31").statusCode());
        assertEquals("10000", now(issue).statusId());
        anna.get(link(anna, issue, "action_id_31"));
        assertEquals("10001", now(issue).statusId());
    }

    @Test
    public void deletion_needsItsPermission() {
        IssueRecord issue = create("ABC", "anna");
        assertEquals(403, browser("ben").form("/secure/DeleteIssue.jspa", "id=" + issue.id()).statusCode());
        browser("anna").form("/secure/DeleteIssue.jspa", "id=" + issue.id());
        assertTrue(jira.issues().byId(issue.id()).isEmpty());
    }

    @Test
    public void assignment_isWrittenDown() {
        IssueRecord issue = create("ABC", "anna");
        browser("anna").form("/secure/AssignIssue.jspa", "id=" + issue.id(), "assignee=ben");
        assertEquals("assignee", jira.issues().history(issue.id()).get(0).items().get(0).field());
    }

    @Test
    public void userPicker_obeysBrowseUsers() {
        assertTrue(browser("anna").get("/rest/api/2/user/picker?query=da").body().contains("\"name\":\"dana\""));
        jira.settings().grant(Permission.USER_PICKER, Grant.group("managers"));
        assertTrue(browser("anna").get("/rest/api/2/user/picker?query=da").body().contains("\"total\":0"));
        jira.settings().grant(Permission.USER_PICKER, Grant.LOGGED_IN);
        assertEquals(401, Browser.of(host.address("jira")).get("/rest/api/2/user/picker?query=da").statusCode());
    }

    @Test
    public void myself_isWhoIsLoggedIn() {
        assertTrue(browser("anna").get("/rest/api/2/myself").body().contains("\"key\":\"JIRAUSER10101\""));
    }

    @Test
    public void listOfIssues_saysWhatIsWrongWithAQuery() {
        assertTrue(browser("anna").get("/issues/?jql=colour%3Dred").body().contains("Field &#39;colour&#39; does not exist"));
    }

    @Test
    public void everyPage_opens() {
        Browser admin = browser("admin").confirm("admin");
        for (String path : List.of("/", "/secure/Dashboard.jspa", "/secure/BrowseProjects.jspa", "/projects/ABC",
                "/browse/ABC", "/issues/", "/issues/?startIndex=50", "/secure/CreateIssue!default.jspa",
                "/secure/CreateIssue!default.jspa?pid=10004", "/secure/ViewProfile.jspa?name=anna",
                "/secure/viewavatar?avatarId=10318", "/secure/admin/ManageIssueTypeSchemes!default.jspa",
                "/secure/admin/ViewIssueSecuritySchemes.jspa", "/secure/admin/ManageSubTasks.jspa")) {
            assertEquals(path, 200, admin.get(path).statusCode());
        }
        IssueRecord issue = create("ABC", "admin");
        for (String path : List.of("EditIssue", "AssignIssue", "DeleteIssue")) {
            assertEquals(path, 200, admin.get("/secure/" + path + "!default.jspa?id=" + issue.id()).statusCode());
        }
    }

    @Test
    public void subTasks_canBeSwitchedOff() {
        Browser admin = browser("admin").confirm("admin");
        admin.form("/secure/admin/ManageSubTasks.jspa", "on=false");
        assertFalse(jira.settings().subTasksEnabled());
        admin.form("/secure/admin/ManageSubTasks.jspa", "on=true");
        assertTrue(jira.settings().subTasksEnabled());
    }

    private static Browser browser(String name) {
        return Browser.of(host.address("jira")).logIn(name);
    }

    private static IssueRecord create(String project, String name) {
        ProjectRecord record = jira.projects().get(project);
        String key = jira.people().byName(name).orElseThrow().key();
        Map<Field, String> values = new HashMap<>(Map.of(Field.SUMMARY, "Made by a test", Field.ISSUE_TYPE, "10002",
                Field.DESCRIPTION, "text", Field.REPORTER, key, Field.STATUS,
                jira.workflows().byName(record.workflow()).initial()));
        record.securityScheme().flatMap(jira.security()::scheme).flatMap(each -> each.defaultLevel())
                .ifPresent(level -> values.put(Field.SECURITY, String.valueOf(level)));
        return jira.issues().create(record, key, values, jira.clock().instant());
    }

    private static IssueRecord now(IssueRecord issue) {
        return jira.issues().byId(issue.id()).orElseThrow();
    }

    private static String link(Browser browser, IssueRecord issue, String id) {
        Matcher matcher = Pattern.compile("<a href=\"/jira([^\"]*)\" id=\"" + id + "\"")
                .matcher(browser.get("/browse/" + issue.key()).body());
        assertTrue("a link " + id, matcher.find());
        return matcher.group(1).replace("&amp;", "&");
    }

    private static void assertInOrder(String text, String... parts) {
        int at = -1;
        for (String part : parts) {
            int found = text.indexOf(part, at + 1);
            assertTrue(part + " in its place", found > at);
            at = found;
        }
    }
}
