package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.milepost.host.Host;
import org.milepost.host.TestPlugin;
import org.milepost.host.jira.JiraProduct;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;

/** The embedded Jira's own pages in a browser, with a plugin that listens to the issue view's events. */
public class IssueViewTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String PANEL = """
            public class Panel implements com.atlassian.plugin.web.api.model.WebPanel {
                public String getHtml(java.util.Map<String, Object> context) {
                    return "<p class='t-panel'>" + System.nanoTime() + "</p>";
                }
                public void writeHtml(java.io.Writer out, java.util.Map<String, Object> context) throws java.io.IOException {
                    out.write(getHtml(context));
                }
            }""";
    private static final String SCRIPT = """
            (function () {
                window.seen = [];
                JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, function (event, $context, reason) {
                    window.seen.push(reason + " " + $context.find(".t-panel").length);
                });
                JIRA.bind(JIRA.Events.ISSUE_REFRESHED, function (event, id) {
                    window.seen.push("refreshed " + id);
                    document.body.setAttribute("data-refreshed", id);
                });
            }());
            """;

    private static Host host;
    private static JiraProduct jira;

    @BeforeClass
    public static void start() {
        TestPlugin plugin = new TestPlugin().source("Panel", PANEL).file("t.js", SCRIPT)
                .modules("<web-panel key='first' class='t.Panel' location='atl.jira.view.issue.left.context' weight='50'>"
                        + "<label>First</label></web-panel>"
                        + "<web-resource key='r'><context>jira.view.issue</context><resource type='download' name='t.js' location='t.js'/></web-resource>"
                        + "<web-item key='more' section='operations-operations'><label>Do more</label><link linkId='do-more'>/x</link></web-item>");
        jira = new JiraProduct(true, Clock.systemUTC());
        host = Host.builder().product(jira).plugin(plugin.jar(FOLDER.getRoot().toPath())).start();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void issueView_swapsItsBoxes_andSaysSo() {
        try (Visitor anna = visit("anna", "/jira/browse/ABC-1")) {
            assertEquals(List.of("pageLoad 1"), anna.page().evaluate("seen"));
            String before = anna.find(".t-panel").textContent();
            long id = jira.model().issues().byKey("ABC-1").orElseThrow().id();
            refresh(anna);
            assertEquals(true, anna.page().evaluate("seen.includes('panelRefreshed 1')"));
            assertEquals("refreshed " + id, anna.page().evaluate("seen[seen.length - 1]"));
            assertEquals(1, anna.find(".t-panel").count());
            assertEquals(false, before.equals(anna.find(".t-panel").textContent()));
            assertEquals("", anna.problems());
        }
    }

    @Test
    public void dueDate_isEditedInPlace_andAWrongOneIsExplained() {
        IssueRecord issue = jira.model().issues().byKey("ABC-2").orElseThrow();
        try (Visitor anna = visit("anna", "/jira/browse/ABC-2").expecting(400)) {
            anna.find("[data-dialog=host-edit-duedate]").click();
            anna.find("#host-duedate").fill("2030-01-02");
            anna.find("#host-edit-duedate [type=submit]").click();
            anna.find("#host-edit-duedate [role=alert]:has-text('d/MMM/yy')").waitFor();
            Looks.at(anna.page(), "jira-edit-due-date");
            anna.find("#host-duedate").fill("2/Jan/30");
            anna.find("#host-edit-duedate [type=submit]").click();
            anna.find("#due-date time[datetime='2030-01-02']").waitFor();
            assertEquals(Optional.of("2030-01-02"),
                    jira.model().issues().byId(issue.id()).orElseThrow().value(Field.DUE_DATE));
            assertEquals("after the swap the form works again", true, reopened(anna));
            assertEquals("", anna.problems());
        }
    }

    @Test
    public void menuMore_opens_alsoAfterASwap() {
        try (Visitor anna = visit("anna", "/jira/browse/ABC-3")) {
            anna.find("#opsbar-operations_more").click();
            anna.find("#do-more").waitFor();
            Looks.at(anna.page(), "jira-more");
            anna.page().keyboard().press("Escape");
            refresh(anna);
            anna.find("#opsbar-operations_more").click();
            anna.find("#do-more").waitFor();
            assertEquals(1, anna.find("#opsbar-operations_more_drop").count());
            assertEquals("", anna.problems());
        }
    }

    @Test
    public void pages_lookRight() {
        jira.model().issues().change(jira.model().issues().byKey("ABC-4").orElseThrow().id(), "", Map.of(Field.SUMMARY,
                Optional.of("\u05e9\u05dc\u05d5\u05dd " + "averylongwordwithoutanybreak".repeat(6))), Clock.systemUTC().instant());
        try (Visitor admin = visit("admin", "/jira/browse/ABC-4").expecting(404)) {
            Looks.fromAllSides(admin.page(), "jira-issue");
            for (String path : List.of("secure/Dashboard.jspa", "secure/BrowseProjects.jspa", "issues/?jql=project%20%3D%20ABC",
                    "secure/CreateIssue!default.jspa?pid=10004", "browse/NONE-1")) {
                admin.visit("/jira/" + path);
                Looks.at(admin.page(), "jira-" + path.replaceAll("\\W+", "-"));
            }
            assertEquals("", admin.problems());
        }
        assertEquals(List.of(), host.violations());
    }

    private static void refresh(Visitor visitor) {
        visitor.page().evaluate("() => { seen = []; JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]); }");
        visitor.find("body[data-refreshed]").waitFor();
    }

    private static boolean reopened(Visitor visitor) {
        Locator button = visitor.find("[data-dialog=host-edit-duedate]");
        button.click();
        visitor.find("#host-duedate").waitFor();
        return visitor.find("#host-duedate").inputValue().equals("2/Jan/30");
    }

    private static Visitor visit(String name, String path) {
        Visitor visitor = new Visitor(host.address(), true).logIn("jira", name);
        visitor.visit(path);
        return visitor;
    }
}
