package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.Page;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.milepost.host.Host;
import org.milepost.host.TestProduct;
import org.milepost.host.product.Access;

/** The frame that the host puts around every page, without any plugin in it. */
public class FrameTest {

    private static Host host;

    @BeforeClass
    public static void start() {
        host = Host.builder().product(new TestProduct("jira").onStart(context -> {
            context.page(Access.ANYONE, "GET", "/", request -> org.milepost.host.product.Page.general("Start", "<h1>Start</h1><p>Some text.</p>"));
            context.ownItem("system.top.navigation.bar", "find-link", "Issues", "/issues");
            context.ownItem("system.top.navigation.bar", "projects-link", "Projects", "/projects");
            context.ownItem("system.top.navigation.bar", "boards-link", "Dashboards", "/boards");
            context.ownItem("system.top.navigation.bar", "career-link", "My career", "/career");
            context.ownItem("admin_plugins_menu", "own-admin", "System", "/secure/admin");
        })).start();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void frame_looksRightAndWorks() {
        try (Visitor ada = new Visitor(host.address(), true)) {
            ada.visit("/jira/login");
            Looks.fromAllSides(ada.page(), "frame-login");
            ada.logIn("jira", "ada");
            Looks.fromAllSides(ada.page(), "frame-start");
            ada.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ada Admin")).click();
            ada.find("#log-out").waitFor();
            Looks.at(ada.page(), "frame-user-menu");
            ada.expecting(404).visit("/jira/nowhere");
            Looks.at(ada.page(), "frame-error");
            assertEquals("/jira", ada.page().evaluate("AJS.contextPath() + (AJS.I18n ? \"\" : 0)"));
            ada.visit("/jira/secure/admin");
            Looks.at(ada.page(), "frame-confirm");
            ada.find("#login-form-authenticatePassword").fill("ada");
            ada.find("#login-form-submit").click();
            ada.find("#own-admin").waitFor();
            Looks.fromAllSides(ada.page(), "frame-admin");
            assertEquals("", ada.problems());
        }
    }

    @Test
    public void colours_areKeptForTheNextPage() {
        try (Visitor ben = new Visitor(host.address(), false)) {
            ben.visit("/jira/");
            ben.find("button[value=dark]").click();
            ben.visit("/jira/login");
            assertEquals("dark", ben.find("html").getAttribute("data-color-mode"));
            ben.find("button[value=auto]").click();
            assertEquals("", ben.find("html").getAttribute("data-color-mode-auto"));
            ben.find("button[value=de]").click();
            assertEquals("de", ben.find("html").getAttribute("lang"));
            assertEquals("", ben.problems());
        }
    }
}
