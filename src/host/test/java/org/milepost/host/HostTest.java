package org.milepost.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A well-behaved plugin with one module of each kind, and the doors around it. */
public class HostTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static Host host;
    private static TestProduct product;

    @BeforeClass
    public static void start() {
        Path jar = new TestPlugin()
                .modules("<resource type='i18n' name='i18n' location='i18n.texts'/>"
                        + "<ao key='ao' namespace='t'><entity>t.Thing</entity></ao>"
                        + "<rest key='rest' path='/t' version='1.0'><package>t</package></rest>"
                        + "<servlet key='servlet' class='t.Hello'><url-pattern>/t/hello</url-pattern></servlet>"
                        + "<servlet key='open' class='t.Open'><url-pattern>/t/open/*</url-pattern></servlet>"
                        + "<web-item key='item' section='system.top.navigation.bar'><label key='t.item'/><link linkId='t-item'>/plugins/servlet/t/hello?k=$key</link>"
                        + "<condition class='t.Never' invert='true'/></web-item>"
                        + "<web-item key='hidden' section='system.top.navigation.bar'><label key='t.hidden'/><link>/x</link><condition class='t.Never'/></web-item>"
                        + "<web-panel key='panel' location='left'><label key='t.panel'/><context-provider class='t.Provider'/><resource type='velocity' name='view' location='panel.vm'/></web-panel>"
                        + "<web-resource key='a' ><dependency>t:b</dependency><context>ctx</context><resource type='download' name='a.js' location='a.js'/>"
                        + "<transformation extension='js'><transformer key='jsI18n'/></transformation></web-resource>"
                        + "<web-resource key='b'><resource type='download' name='b.js' location='b.js'/><resource type='download' name='b.css' location='b.css'/></web-resource>"
                        + "<web-resource key='other' application='confluence'><resource type='download' name='c.js' location='missing.js'/></web-resource>"
                        + "<velocity-allowlist key='allow'><method>t.Model#getName()</method></velocity-allowlist>")
                .file("i18n/texts.properties", "t.item=The item {0}\nt.hidden=Hidden\nt.panel=Panel\nt.greet=Hello {0}, it''s <fine>\nt.plain=Plain text\n")
                .file("i18n/texts_de.properties", "t.item=Der Punkt\nt.plain=Einfacher Text \\u00fc\n")
                .file("panel.vm", "<p>$model.name</p>")
                .file("hello.vm", "<html><head><title>Hi &amp; ho</title><meta name=\"decorator\" content=\"atl.general\"><meta name=\"x-own\" content=\"1\"></head>"
                        + "<body class=\"own\"><p id='n'>$name</p><p>$i18n.getText('t.greet', $name)</p>$rawHtml #foreach($x in $list)$x#end</body></html>")
                .file("a.js", "a(AJS.I18n.getText('t.plain'), AJS.I18n.getText(\"t.item\", 3));")
                .file("b.js", "b();").file("b.css", ".b { background: url(images/x.png) }")
                .source("Thing", "public interface Thing extends net.java.ao.Entity { String getTitle(); void setTitle(String t); }")
                .source("Model", "public class Model { public String getName() { return \"<i>model</i>\"; } }")
                .source("Never", "public class Never implements com.atlassian.plugin.web.Condition { public void init(java.util.Map<String, String> p) { }"
                        + " public boolean shouldDisplay(java.util.Map<String, Object> c) { return false; } }")
                .source("Provider", "public class Provider implements com.atlassian.plugin.web.ContextProvider { public void init(java.util.Map<String, String> p) { }"
                        + " public java.util.Map<String, Object> getContextMap(java.util.Map<String, Object> c) { return java.util.Map.of(\"model\", new Model()); } }")
                .source("Hello", """
                        import jakarta.servlet.http.*;
                        public class Hello extends HttpServlet {
                            private final com.atlassian.templaterenderer.TemplateRenderer r; private final com.atlassian.sal.api.message.I18nResolver i; private final com.atlassian.sal.api.user.UserManager u;
                            private final com.atlassian.webresource.api.assembler.PageBuilderService p;
                            public Hello(com.atlassian.templaterenderer.TemplateRenderer r, com.atlassian.sal.api.message.I18nResolver i, com.atlassian.sal.api.user.UserManager u, com.atlassian.webresource.api.assembler.PageBuilderService p) { this.r = r; this.i = i; this.u = u; this.p = p; }
                            protected void doGet(HttpServletRequest q, HttpServletResponse s) throws java.io.IOException {
                                s.setContentType("text/html;charset=UTF-8"); p.assembler().resources().requireWebResource("t:a");
                                r.render("hello.vm", new java.util.HashMap<>(java.util.Map.of("name", u.getRemoteUser().getFullName(), "i18n", i, "rawHtml", "<em>raw</em>", "list", java.util.List.of("<1>"))), s.getWriter());
                            }
                        }""")
                .source("Open", """
                        import jakarta.servlet.http.*;
                        @com.atlassian.annotations.security.UnrestrictedAccess
                        public class Open extends HttpServlet {
                            protected void doGet(HttpServletRequest q, HttpServletResponse s) throws java.io.IOException { s.setContentType("text/plain"); s.getWriter().print(q.getServletPath() + " " + q.getPathInfo()); }
                            @com.atlassian.annotations.security.AdminOnly
                            protected void doPost(HttpServletRequest q, HttpServletResponse s) throws java.io.IOException { s.sendError(418, "teapot"); }
                        }""")
                .source("Resource", """
                        import jakarta.ws.rs.*; import jakarta.inject.Inject;
                        @Path("things") @Produces("application/json") @Consumes("application/json")
                        public class Resource {
                            public static class Body { public String title; }
                            private final com.atlassian.activeobjects.external.ActiveObjects ao; private final com.atlassian.sal.api.user.UserManager users;
                            @Inject public Resource(com.atlassian.activeobjects.external.ActiveObjects ao, com.atlassian.sal.api.user.UserManager users) { this.ao = ao; this.users = users; }
                            @GET public java.util.Map<String, Object> all() { java.util.List<String> l = new java.util.ArrayList<>(); for (Thing t : ao.find(Thing.class)) l.add(t.getTitle()); return java.util.Map.of("titles", l, "user", users.getRemoteUserKey().getStringValue()); }
                            @POST public Body add(Body b) { ao.create(Thing.class, java.util.Map.of("TITLE", b.title)); return b; }
                            @POST @Path("form") @Consumes("application/x-www-form-urlencoded") public Body form(@FormParam("title") String t) { Body b = new Body(); b.title = t; return b; }
                            @DELETE public void drop() { ao.deleteWithSQL(Thing.class, "ID > ?", 0); }
                            @GET @Path("open") @com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess public String open() { return "\\"open\\""; }
                            @GET @Path("admin") @com.atlassian.annotations.security.AdminOnly public String admin() { return "\\"admin\\""; }
                            @GET @Path("sudo") @com.atlassian.annotations.security.AdminOnly @com.atlassian.sal.api.websudo.WebSudoRequired public String sudo() { return "\\"sudo\\""; }
                            @GET @Path("broken") public String broken() { throw new IllegalStateException("broken on purpose"); }
                        }""")
                .jar(FOLDER.getRoot().toPath());
        product = new TestProduct("jira");
        host = Host.builder().product(product).plugin(jar).start();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    private static Browser anonymous() {
        return Browser.stopping(host.address("jira"));
    }

    private static Browser ben() {
        return anonymous().logIn("ben");
    }

    @Test
    public void page_isDecoratedAndEscaped() {
        HttpResponse<String> page = ben().get("/plugins/servlet/t/hello");
        assertEquals(page.body(), 200, page.statusCode());
        assertTrue(page.body(), page.body().contains("<title>Hi &amp; ho - Test</title>"));
        assertTrue(page.body(), page.body().contains("<p id='n'>Ben &lt;b&gt;User&lt;/b&gt;</p>"));
        assertTrue(page.body(), page.body().contains("Hello Ben &lt;b&gt;User&lt;/b&gt;, it&#39;s &lt;fine&gt;"));
        assertTrue(page.body(), page.body().contains("<em>raw</em> &lt;1&gt;"));
        assertTrue(page.body(), page.body().contains("<meta name=\"x-own\" content=\"1\">"));
        assertTrue(page.body(), page.body().contains("Embedded Test for trying out and testing Milepost. Not an Atlassian product."));
        assertTrue(page.body(), page.body().contains("/jira/download/contextbatch/js/atl.general%2Ct%3Aa/batch.js?locale=de"));
    }

    @Test
    public void policy_isOnEachAnswer() {
        for (String path : List.of("/plugins/servlet/t/open/x", "/rest/t/1.0/things/open", "/login.jsp", "/nowhere", "/download/host/before-aui.js")) {
            String policy = anonymous().get(path).headers().firstValue("Content-Security-Policy").orElse("");
            assertEquals(path, "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; frame-ancestors 'self'", policy);
        }
    }

    @Test
    public void servletWithoutAnnotation_leadsAnonymousToLogIn() {
        HttpResponse<String> answer = anonymous().get("/plugins/servlet/t/hello?a=1");
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/login.jsp?permissionViolation=true&os_destination=%2Fplugins%2Fservlet%2Ft%2Fhello%3Fa%3D1"));
    }

    @Test
    public void servletAnnotation_ofTheMethodCountsBeforeThatOfTheClass() {
        assertEquals("/plugins/servlet/t/open /more", anonymous().get("/plugins/servlet/t/open/more").body());
        assertEquals(403, ben().form("/plugins/servlet/t/open/more").statusCode());
        assertEquals(418, anonymous().logIn("ada").form("/plugins/servlet/t/open/more").statusCode());
    }

    @Test
    public void restWithoutAnnotation_refusesAnonymous() {
        assertEquals(401, anonymous().get("/rest/t/1.0/things").statusCode());
        assertEquals(200, anonymous().get("/rest/t/1.0/things/open").statusCode());
        assertEquals(200, anonymous().get("/rest/t/1.0/things", "Authorization", "Bearer token-ben").statusCode());
        assertEquals(401, anonymous().get("/rest/t/1.0/things", "Authorization", "Bearer token-nobody").statusCode());
        assertEquals(403, anonymous().get("/rest/t/1.0/things", "Authorization", "Basic YmVuOmJlbg==").statusCode());
    }

    @Test
    public void restForAdministrators_refusesOthers() {
        assertEquals(401, anonymous().get("/rest/t/1.0/things/admin").statusCode());
        assertEquals(403, ben().get("/rest/t/1.0/things/admin").statusCode());
        assertEquals(200, anonymous().logIn("ada").get("/rest/t/1.0/things/admin").statusCode());
    }

    @Test
    public void webSudo_asksForThePassword() {
        Browser ada = anonymous().logIn("ada");
        HttpResponse<String> refused = ada.get("/rest/t/1.0/things/sudo");
        assertEquals(401, refused.statusCode());
        assertTrue(refused.body(), refused.body().contains("\"websudo-required\""));
        assertTrue(ada.get("/secure/admin").headers().firstValue("Location").orElse("").contains("/secure/admin/WebSudoAuthenticate"));
        assertEquals(401, ada.confirm("wrong").get("/rest/t/1.0/things/sudo").statusCode());
        assertEquals(200, ada.confirm("ada").get("/rest/t/1.0/things/sudo").statusCode());
        assertEquals(200, ada.get("/secure/admin").statusCode());
    }

    @Test
    public void rest_readsAndWritesAndCounts() {
        Browser ben = ben();
        ben.delete("/rest/t/1.0/things");
        assertEquals(200, ben.post("/rest/t/1.0/things", "application/json", "{\"title\":\"One\"}").statusCode());
        host.calls("jira").reset();
        assertEquals("{\"titles\":[\"One\"],\"user\":\"KEY2\"}", sorted(ben.get("/rest/t/1.0/things").body()));
        assertEquals(Long.valueOf(1), host.calls("jira").counts().get("ActiveObjects.find"));
        assertEquals(Long.valueOf(1), host.calls("jira").counts().get("UserManager.getRemoteUserKey"));
    }

    private static String sorted(String json) {
        return json.startsWith("{\"user\"") ? json.replaceAll("\\{(\"user\":\"\\w+\"),(.*)}", "{$2,$1}") : json;
    }

    @Test
    public void unknownProperty_isRefused() {
        HttpResponse<String> answer = ben().post("/rest/t/1.0/things", "application/json", "{\"title\":\"x\",\"colour\":\"red\"}");
        assertEquals(answer.body(), 400, answer.statusCode());
    }

    @Test
    public void requestFromAnotherSite_isRefused() {
        Browser ben = ben();
        assertEquals(403, ben.post("/rest/t/1.0/things", "application/json", "{\"title\":\"x\"}", "Origin", "http://evil.example").statusCode());
        assertEquals(403, ben.delete("/rest/t/1.0/things", "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(403, ben.post("/rest/t/1.0/things/form", "application/x-www-form-urlencoded", "title=x").statusCode());
        assertEquals(200, ben.post("/rest/t/1.0/things/form", "application/x-www-form-urlencoded", "title=x", "X-Atlassian-Token", "no-check").statusCode());
        assertEquals(200, ben.post("/rest/t/1.0/things", "application/json", "{\"title\":\"x\"}", "Origin", host.address().toString()).statusCode());
    }

    @Test
    public void batch_holdsDependenciesFirstAndTranslates() {
        String german = ben().get("/download/contextbatch/js/ctx/batch.js?locale=de").body();
        assertTrue(german, german.indexOf("b();") < german.indexOf("a(\"Einfacher Text ü\", AJS.format(\"Der Punkt\", 3));"));
        assertTrue(german, german.contains("b();"));
        assertTrue(anonymous().get("/download/contextbatch/css/ctx/batch.css").body().contains("url(/jira/download/resources/t:b/images/x.png)"));
        assertEquals(404, anonymous().get("/download/resources/t:b/none.js").statusCode());
        assertEquals("b();", anonymous().get("/download/resources/t:b/b.js").body());
    }

    @Test
    public void batch_thatABrowserHas_isNotSentAgain() {
        String batch = "/download/contextbatch/js/ctx/batch.js?locale=";
        String tag = anonymous().get(batch + "de").headers().firstValue("ETag").orElseThrow();
        assertEquals(304, anonymous().get(batch + "de", "If-None-Match", tag).statusCode());
        assertEquals("another language is another text", 200, anonymous().get(batch + "en", "If-None-Match", tag).statusCode());
    }

    @Test
    public void fragments_obeyConditionsAndLanguage() {
        var context = product.context();
        List<String> labels = context.currentUser().runAs(java.util.Optional.of(TestProduct.BEN),
                () -> context.fragments().webItems("system.top.navigation.bar", java.util.Map.of("key", "K-1")).stream()
                        .map(item -> item.label() + " " + item.url() + " " + item.linkId()).toList());
        assertEquals(List.of("Der Punkt /jira/plugins/servlet/t/hello?k=K-1 t-item"), labels);
        assertEquals("<p>&lt;i&gt;model&lt;/i&gt;</p>", context.fragments().webPanels("left", java.util.Map.of()).get(0).html());
    }

    @Test
    public void logIn_refusesWrongPasswordAndForeignDestination() {
        Browser browser = anonymous();
        assertTrue(browser.form("/login.jsp", "name=ben", "password=wrong").body().contains("not right"));
        HttpResponse<String> answer = browser.form("/login.jsp", "name=ben", "password=ben", "os_destination=//evil.example/x");
        assertEquals("/jira/", answer.headers().firstValue("Location").orElse(""));
        assertEquals(200, browser.get("/plugins/servlet/t/hello").statusCode());
        browser.form("/logout");
        assertEquals(302, browser.get("/plugins/servlet/t/hello").statusCode());
    }

    @Test
    public void failingRestCall_answersWithoutDetailsAndIsRemembered() {
        HttpResponse<String> answer = ben().get("/rest/t/1.0/things/broken");
        assertEquals(500, answer.statusCode());
        assertFalse(answer.body(), answer.body().contains("on purpose"));
        assertTrue(host.violations().stream().anyMatch(violation -> violation.contains("broken on purpose")));
    }
}
