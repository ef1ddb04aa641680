package org.milepost.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.milepost.host.plugin.PluginRefused;

/** Each rule of the host is broken by a plugin made for it, and the host notices. */
public class RefusalTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String SERVLET = "<servlet key='s' class='t.Page'><url-pattern>/t/page</url-pattern></servlet>";

    private static Host start(TestPlugin plugin) {
        return Host.builder().product(new TestProduct("jira")).plugin(plugin.jar(FOLDER.getRoot().toPath())).start();
    }

    private static void assertRefused(String what, TestPlugin plugin) {
        PluginRefused refused = assertThrows(PluginRefused.class, () -> start(plugin).close());
        assertTrue(refused.getMessage(), refused.getMessage().contains(what));
    }

    @Test
    public void unknownModuleType_isRefused() {
        assertRefused("<rest-api key=\"r\">", new TestPlugin().modules("<rest-api key='r' path='/t' version='1'/>"));
        assertRefused("<component-import key=\"c\">", new TestPlugin().modules("<component-import key='c' interface='x.Y'/>"));
        assertRefused("may not hold <lable>", new TestPlugin().modules("<web-item key='i' section='x'><lable key='y'/><link>/x</link></web-item>"));
    }

    @Test
    public void sameKeyTwice_isRefused() {
        assertRefused("\"s\" is used twice", new TestPlugin().modules(SERVLET + "<web-section key='s' location='x'/>"));
    }

    @Test
    public void missingClassOrFile_isRefused() {
        assertRefused("t.Page", new TestPlugin().modules(SERVLET));
        assertRefused("none.js", new TestPlugin().modules("<web-resource key='w'><resource type='download' name='a.js' location='none.js'/></web-resource>"));
        assertRefused("i18n/none.properties", new TestPlugin().modules("<resource type='i18n' name='i18n' location='i18n.none'/>"));
        assertRefused("declares no method getOther()", new TestPlugin().source("Model", "public class Model { public String getName() { return \"\"; } }")
                .modules("<velocity-allowlist key='v'><method>t.Model#getOther()</method></velocity-allowlist>"));
        assertRefused("t:none", new TestPlugin().modules("<web-resource key='w'><dependency>t:none</dependency></web-resource>"));
    }

    @Test
    public void moduleOfAnotherProduct_isNotLookedAt() {
        start(new TestPlugin().modules(SERVLET.replace("key='s'", "key='s' application='confluence'"))).close();
        assertRefused("application=\"bamboo\"", new TestPlugin().modules("<web-section key='s' location='x' application='bamboo'/>"));
    }

    @Test
    public void forgottenImport_isRefused() {
        assertRefused("jakarta/servlet/http/HttpServlet", new TestPlugin().modules(SERVLET)
                .source("Page", "public class Page extends jakarta.servlet.http.HttpServlet { }").forgetImport("jakarta.servlet.http"));
    }

    @Test
    public void packageThatNoProductExports_isRefused() {
        assertRefused("com.google.common.base", new TestPlugin().source("Other", "public class Other { String n = \"com/google/common/base/Joiner\"; }"));
        assertRefused("org.apache.velocity", new TestPlugin().source("Other", "public class Other { Object o = new org.apache.velocity.VelocityContext(); }"));
    }

    @Test
    public void beanThatFails_isRefused() {
        assertRefused("Spring context of t does not start", new TestPlugin().file("META-INF/spring/other.xml",
                "<beans xmlns='http://www.springframework.org/schema/beans' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
                        + "xsi:schemaLocation='http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd'><bean class='t.Nowhere'/></beans>"));
    }

    @Test
    public void tableNameBeyondThirtyCharacters_isRefused() {
        assertRefused("AO_", entity("@net.java.ao.schema.Table(\"ACHIEVEMENTS_OF_PEOPLE\") ", "Title"));
    }

    @Test
    public void reservedColumn_isRefused() {
        assertRefused("VALUE", entity("", "Value"));
    }

    @Test
    public void columnBeyondThirtyCharacters_isRefused() {
        assertRefused("LONGEST", entity("", "TheLongestNameThatAnybodyEverThoughtOf"));
    }

    private static TestPlugin entity(String annotation, String property) {
        return new TestPlugin().modules("<ao key='ao' namespace='t'><entity>t.Thing</entity></ao>")
                .source("Thing", annotation + "public interface Thing extends net.java.ao.Entity { String get" + property + "(); void set" + property + "(String v); }");
    }

    @Test
    public void templateMethodOffTheList_isNotCalled() {
        try (Host host = start(page("$model.secret() ends").source("Model", "public class Model { public String secret() { return \"leaked\"; } }"))) {
            String body = body(host);
            assertTrue(body, body.contains("ends") && !body.contains("leaked"));
            assertTrue(host.violations().toString(), host.violations().stream().anyMatch(v -> v.contains("method needs allowlisting: t.Model#secret")));
        }
    }

    @Test
    public void templateMethodOfAnArgumentOffTheList_isNotCalled() {
        try (Host host = start(page("$model.class.classLoader ends").source("Model", "public class Model { }"))) {
            assertTrue(body(host).contains("ends"));
            assertTrue(host.violations().toString(), host.violations().stream().anyMatch(v -> v.contains("java.lang.Object#getClass")));
        }
    }

    @Test
    public void referenceWithoutValue_isRemembered() {
        try (Host host = start(page("$!quiet $loud ends").source("Model", "public class Model { }"))) {
            assertTrue(body(host).contains("$loud ends"));
            assertEquals(host.violations().toString(), 1, host.violations().size());
            assertTrue(host.violations().get(0).contains("$loud has no value"));
        }
    }

    @Test
    public void markupInAValue_isEscapedUnlessItsNameSaysHtml() {
        try (Host host = start(page("$model.name ${model.name} $!model.name $model.name() $model.getName() $model.nameHtml")
                .source("Model", "public class Model { public String name() { return \"<a>\"; } public String getName() { return \"<a>\"; } public String getNameHtml() { return \"<b>\"; } }")
                .modules("<velocity-allowlist key='v'><method>t.Model#getName()</method><method>t.Model#name()</method><method>t.Model#getNameHtml()</method></velocity-allowlist>"))) {
            assertTrue(body(host).contains("&lt;a&gt; &lt;a&gt; &lt;a&gt; &lt;a&gt; &lt;a&gt; <b>"));
            assertEquals(List.of(), host.violations());
        }
    }

    @Test
    public void failingServlet_isRememberedAndSaysNothing() {
        try (Host host = start(new TestPlugin().modules(SERVLET).source("Page", """
                public class Page extends jakarta.servlet.http.HttpServlet {
                    protected void doGet(jakarta.servlet.http.HttpServletRequest q, jakarta.servlet.http.HttpServletResponse s) { throw new IllegalStateException("secret detail"); }
                }"""))) {
            HttpResponse<String> answer = Browser.of(host.address("jira")).logIn("ben").get("/plugins/servlet/t/page");
            assertEquals(500, answer.statusCode());
            assertTrue(!answer.body().contains("secret detail"));
            assertTrue(host.violations().toString().contains("secret detail"));
        }
    }

    @Test
    public void brokenScript_standsUnprotectedBeforeTheOthers() {
        try (Host host = start(new TestPlugin().file("a.js", "function (").file("b.js", "good();")
                .modules("<web-resource key='a'><context>c</context><resource type='download' name='a.js' location='a.js'/></web-resource>"
                        + "<web-resource key='b'><context>c</context><resource type='download' name='b.js' location='b.js'/></web-resource>"))) {
            String batch = Browser.of(host.address("jira")).get("/download/contextbatch/js/c/batch.js").body();
            assertEquals("/* module-key = 't:a', location = 'a.js' */\nfunction (\n/* module-key = 't:b', location = 'b.js' */\ngood();\n", batch);
        }
    }

    @Test
    public void webResourceThatDoesNotExist_isRememberedWhenRequired() {
        try (Host host = start(new TestPlugin())) {
            Browser.of(host.address("jira")).get("/download/contextbatch/js/t:nowhere/batch.js");
            assertTrue(host.violations().toString().contains("t:nowhere was required and does not exist"));
        }
    }

    @Test
    public void settings_refuseWhatTheProductsDoNotStore() {
        String body = """
                public class Page extends jakarta.servlet.http.HttpServlet {
                    private final com.atlassian.sal.api.pluginsettings.PluginSettings p;
                    public Page(com.atlassian.sal.api.pluginsettings.PluginSettingsFactory f) { p = f.createGlobalSettings(); }
                    protected void doGet(jakarta.servlet.http.HttpServletRequest q, jakarta.servlet.http.HttpServletResponse s) throws java.io.IOException {
                        s.setContentType("text/plain");
                        p.put("a", "text"); String out = p.get("a") + " ";
                        try { p.put("b", 5); out += "number"; } catch (IllegalArgumentException e) { out += "refused "; }
                        try { p.put("c".repeat(101), "x"); out += "long key"; } catch (IllegalArgumentException e) { out += "refused "; }
                        try { p.put("d", "x".repeat(99000)); out += "long text"; } catch (IllegalArgumentException e) { out += "refused"; }
                        s.getWriter().print(out);
                    }
                }""";
        try (Host host = start(new TestPlugin().modules(SERVLET).source("Page", body))) {
            assertEquals("text refused refused refused", body(host));
        }
    }

    @Test
    public void takenPort_isSaidInOneSentence() {
        try (Host first = start(new TestPlugin())) {
            int port = first.address().getPort();
            Path jar = new TestPlugin().jar(FOLDER.getRoot().toPath());
            RuntimeException taken = assertThrows(RuntimeException.class, () -> Host.builder().product(new TestProduct("jira")).plugin(jar).port(port).start());
            assertEquals("Port " + port + " is taken by another program; choose another one with --port.", taken.getMessage());
        }
    }

    private static TestPlugin page(String template) {
        return new TestPlugin().modules(SERVLET).file("page.vm", template).source("Page", """
                public class Page extends jakarta.servlet.http.HttpServlet {
                    private final com.atlassian.templaterenderer.TemplateRenderer r;
                    public Page(com.atlassian.templaterenderer.TemplateRenderer r) { this.r = r; }
                    protected void doGet(jakarta.servlet.http.HttpServletRequest q, jakarta.servlet.http.HttpServletResponse s) throws java.io.IOException {
                        s.setContentType("text/html;charset=UTF-8"); r.render("page.vm", new java.util.HashMap<>(java.util.Map.of("model", new Model())), s.getWriter());
                    }
                }""");
    }

    private static String body(Host host) {
        return Browser.of(host.address("jira")).logIn("ben").get("/plugins/servlet/t/page").body();
    }
}
