package org.milepost.host.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.milepost.host.applink.LinkState;

/** The embedded Confluence with a plugin whose macro tells what it is given. */
public class ConfluenceProductTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String TELL = "<ac:structured-macro ac:name=\"tell\"><ac:parameter ac:name=\"p\">v</ac:parameter></ac:structured-macro>";
    private static final ViewRestriction FOR_MIA = new ViewRestriction(Set.of("mia"), Set.of());

    private static ConfluenceProduct product;
    private static Host host;

    @BeforeClass
    public static void start() {
        product = new ConfluenceProduct(true, Clock.systemUTC());
        host = Host.builder().product(product).plugin(new TestPlugin()
                .modules("<xhtml-macro key='tell' name='tell' class='t.Tell'><category name='confluence-content'/><parameters>"
                        + "<parameter name='p' type='string' required='true' default='x'/><parameter name='e' type='enum'><value name='one'/><value name='two'/></parameter>"
                        + "</parameters></xhtml-macro><web-resource key='style'><resource type='download' name='tell.css' location='tell.css'/></web-resource>")
                .file("tell.css", ".tell { color: red }")
                .source("Tell", """
                        import com.atlassian.confluence.macro.*;
                        import com.atlassian.confluence.user.*;
                        public class Tell implements Macro {
                            private final com.atlassian.webresource.api.assembler.PageBuilderService pages; private final com.atlassian.sal.api.user.UserManager users;
                            public Tell(com.atlassian.webresource.api.assembler.PageBuilderService pages, com.atlassian.sal.api.user.UserManager users) { this.pages = pages; this.users = users; }
                            public BodyType getBodyType() { return BodyType.NONE; }
                            public OutputType getOutputType() { return OutputType.BLOCK; }
                            public String execute(java.util.Map<String, String> parameters, String body, com.atlassian.confluence.content.render.xhtml.ConversionContext page) throws MacroExecutionException {
                                pages.assembler().resources().requireWebResource("t:style");
                                ConfluenceUser user = AuthenticatedUserThreadLocal.get();
                                if ("fail".equals(parameters.get("p"))) throw new MacroExecutionException("as asked");
                                return "<p class='tell'>" + (user == null ? "nobody" : user.getName() + " " + user.getKey().getStringValue() + " " + users.getRemoteUser().getUsername())
                                    + " " + page.getOutputType() + " " + parameters + "</p>";
                            }
                        }""").jar(FOLDER.getRoot().toPath())).start();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @After
    public void nothingBroken() {
        assertEquals(List.of(), host.violations());
    }

    @Test
    public void macro_runsAsTheViewer_withConfluencesKey() {
        WikiPage page = page(TELL, ViewRestriction.OPEN);
        String key = product.users().byName("mia").orElseThrow().key();

        assertTrue(as("mia").get(path(page)).body().contains("mia " + key + " mia display {p=v}"));
        assertTrue(Browser.of(host.address("confluence")).get(path(page)).body().contains("nobody display {p=v}"));
    }

    @Test
    public void styleOfAMacro_isOnThePage_andNotInExports() {
        WikiPage page = page(TELL, ViewRestriction.OPEN);

        Browser mia = as("mia");
        List<String> sheets = Pattern.compile("<link rel=\"stylesheet\" href=\"/confluence([^\"]+)\"").matcher(mia.get(path(page)).body()).results()
                .map(sheet -> mia.get(sheet.group(1).replace("&amp;", "&")).body()).toList();
        assertEquals(1, sheets.stream().filter(css -> css.contains(".tell { color: red }")).count());
        for (String output : List.of("pdf", "word", "email", "feed")) {
            String html = mia.get(path(page) + "&output=" + output).body();
            assertTrue(html, html.contains(" " + output + " {p=v}"));
            assertFalse(html, html.contains("<script") || html.contains("<link"));
        }
        assertEquals(400, mia.get(path(page) + "&output=postcard").statusCode());
    }

    @Test
    public void restrictedPage_answersLikeAnUnknownOne_onEveryPath() {
        WikiPage page = page("secret words", FOR_MIA);
        long unknown = page.id() + 100_000;
        Browser dana = as("dana");

        for (String path : List.of("/pages/viewpage.action?pageId=", "/pages/editpage.action?pageId=")) {
            HttpResponse<String> hidden = dana.get(path + page.id());
            HttpResponse<String> missing = dana.get(path + unknown);
            assertEquals(404, hidden.statusCode());
            assertEquals(missing.statusCode(), hidden.statusCode());
            assertEquals(missing.body().replace(Long.toString(unknown), ""), hidden.body().replace(Long.toString(page.id()), ""));
        }
        assertEquals(404, dana.form("/pages/editpage.action?pageId=" + page.id(), "title=x", "storage=x", "version=1").statusCode());
        assertFalse(dana.get("/display/ORION").body().contains(page.title()));
        assertTrue(as("mia").get(path(page)).body().contains("secret words"));
    }

    @Test
    public void page_isWrittenByForm_andCountsItsVersions() {
        Browser mia = as("mia");
        String title = "Written " + System.nanoTime();

        HttpResponse<String> created = mia.form("/pages/createpage.action?spaceKey=ORION", "title=" + title, "storage=<p>one</p>", "viewUsers=mia, anna");
        assertTrue(created.body(), created.body().contains("<p>one</p>") || created.statusCode() == 200);
        WikiPage page = product.store().find("ORION", title, viewer("mia")).orElseThrow();
        assertEquals(new ViewRestriction(Set.of("mia", "anna"), Set.of()), page.restriction());

        mia.form("/pages/editpage.action?pageId=" + page.id(), "title=" + title, "storage=<p>two</p>", "viewUsers=mia", "version=1");
        assertEquals(2, product.store().find(page.id(), viewer("mia")).orElseThrow().version());

        String conflict = mia.form("/pages/editpage.action?pageId=" + page.id(), "title=" + title, "storage=<p>three</p>", "version=1", "viewUsers=mia").body();
        assertTrue(conflict, conflict.contains("Somebody else saved this page") && conflict.contains("&lt;p&gt;three&lt;/p&gt;"));
        assertEquals("<p>two</p>", product.store().find(page.id(), viewer("mia")).orElseThrow().storage());
    }

    @Test
    public void badPages_areRefused_withWordsAndWithWhatWasTyped() {
        Browser mia = as("mia");
        assertTrue(mia.form("/pages/createpage.action?spaceKey=ORION", "title=Broken", "storage=<p>x").body().contains("is not storage format"));
        assertTrue(mia.form("/pages/createpage.action?spaceKey=ORION", "title=", "storage=x").body().contains("Give the page a title"));
        assertTrue(mia.form("/pages/createpage.action?spaceKey=ORION", "title=Team Orion", "storage=x").body().contains("Choose another title"));
        assertTrue(mia.form("/pages/createpage.action?spaceKey=ORION", "title=Out", "storage=x", "viewUsers=anna").body().contains("keep you yourself out"));
        assertEquals(404, mia.form("/pages/createpage.action?spaceKey=NOWHERE", "title=a", "storage=x").statusCode());
    }

    @Test
    public void macroForm_isMadeOfTheDescriptorsParameters() {
        String editor = as("mia").get("/pages/createpage.action?spaceKey=ORION").body();

        assertTrue(editor, editor.contains("data-macro=\"tell\""));
        assertTrue(editor, editor.contains("data-parameter=\"p\" value=\"x\" required"));
        assertTrue(editor, editor.contains("<option value=\"two\""));
    }

    @Test
    public void failingMacro_harmsNothingElse() {
        String html = as("mia").get(path(page("<p>before</p>" + TELL.replace(">v<", ">fail<") + "<p>after</p>", ViewRestriction.OPEN))).body();

        assertTrue(html, html.contains("<p>before</p>") && html.contains("as asked") && html.contains("<p>after</p>"));
    }

    @Test
    public void nobodyButAdministrators_switchesTheLink() {
        assertEquals(403, as("mia").get("/admin/host/applicationlink.action").statusCode());
        Browser admin = as("admin");
        String json = admin.form("/rest/host/1.0/applicationlink", "state=GARBAGE", "delaySeconds=3").body();
        assertTrue(json, json.contains("\"state\":\"GARBAGE\"") && json.contains("\"delaySeconds\":3") && json.contains("\"calls\":0"));
        assertEquals(LinkState.GARBAGE, product.link().state());
        assertEquals(400, admin.form("/rest/host/1.0/applicationlink", "state=MOODY").statusCode());
        assertEquals(400, admin.form("/rest/host/1.0/applicationlink", "delaySeconds=-1").statusCode());
    }

    private static Browser as(String user) {
        return Browser.of(host.address("confluence")).logIn(user);
    }

    private static WikiPage page(String storage, ViewRestriction restriction) {
        return product.store().create("ORION", "Page " + System.nanoTime(), storage, restriction, "mia");
    }

    private static String path(WikiPage page) {
        return "/pages/viewpage.action?pageId=" + page.id();
    }

    private static PageStore.Viewer viewer(String name) {
        return new PageStore.Viewer(Optional.of(name), List.of());
    }
}
