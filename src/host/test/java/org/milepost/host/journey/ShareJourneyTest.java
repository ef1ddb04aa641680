package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.Permission;

/** Sharing a goal and a plan, what the other person sees of it, and taking it back. */
public class ShareJourneyTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final String CAREER = "/jira/plugins/servlet/milepost/career";
    private static final String DIALOG = ".milepost-dialog";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private static Calls calls;
    private static OwnGoal shared;
    private static OwnGoal kept;

    @BeforeClass
    public static void startGoals() {
        products.setUp("CAREER");
        calls = products.calls();
        kept = OwnGoal.start(calls, "anna", "Write a novel at last", "First chapter");
        shared = OwnGoal.start(calls, "anna", "Become a staff engineer", "Lead one design");
        calls.restAsAdministrator("admin", "POST", "reporting-lines", "{\"person\":\"anna\",\"manager\":\"mia\",\"since\":\"%s\"}"
                .formatted(OwnGoal.today().minusYears(1))).ok();
    }

    @After
    public void takeEverythingBack() {
        calls.rest("anna", "GET", "shares", "").ok().forEach(share -> calls.rest("anna", "DELETE", "shares/" + share.get("id").asLong(), ""));
        products.jira().settings().grant(Permission.USER_PICKER, Grant.LOGGED_IN);
    }

    @Test
    @Requirement({"S47", "S50"})
    public void goal_isSharedWithAPersonUntilADay_whoIsToldAndSeesItAndNothingElse() {
        LocalDate until = OwnGoal.today().plusDays(14);
        Visitor anna = shareDialog("anna");
        Looks.fromAllSides(anna.page(), "share-dialog");
        choosePerson(anna, "ben");
        anna.find(DIALOG + " [name=until]").fill(until.toString());
        Looks.at(anna.page(), "share-dialog-person");
        anna.find(DIALOG + " .aui-button-primary").click();
        assertThat(anna.find(".aui-flag")).containsText("Shared");
        anna.visit(CAREER);
        assertThat(given(anna)).containsText("Ben Carter");
        assertThat(given(anna)).containsText("until " + DAY.format(until));
        Looks.fromAllSides(anna.page(), "share-career-owner");

        Visitor ben = products.visitor("jira", "ben");
        Locator notice = ben.find(".aui-flag");
        assertThat(notice).containsText("Anna Weber (demo) shared something with you");
        Looks.at(ben.page(), "share-notice");
        notice.locator("a:has-text('Open My career')").click();
        Locator received = ben.find("section[aria-labelledby=milepost-received]");
        assertThat(received).containsText("Become a staff engineer");
        assertThat(received).containsText("Anna Weber");
        assertThat(received).containsText("New");
        assertFalse("the other goal is not mentioned", ben.text().contains("novel"));
        Looks.at(ben.page(), "share-career-receiver");

        received.locator("a").first().click();
        assertThat(ben.find("h1")).hasText("Become a staff engineer");
        assertThat(ben.find("main, body").first()).containsText("Shared with you by Anna Weber (demo). You can look, not change.");
        assertThat(ben.find("[data-milepost-milestone='" + shared.milestone() + "']")).containsText("Lead one design");
        assertThat(ben.find("[data-milepost-action]")).hasCount(0);
        assertFalse("not with whom else", ben.text().contains("Who looked"));
        Looks.at(ben.page(), "share-goal-receiver");
    }

    @Test
    @Requirement("S47")
    public void notice_isGoneOnceSeen() {
        shared.shareWith(calls, "chen");
        Visitor chen = products.visitor("jira", "chen");
        assertThat(chen.find(".aui-flag")).containsText("shared something with you");
        chen.page().waitForResponse(response -> response.url().endsWith("/notices/seen"), () -> chen.visit(CAREER));
        assertEquals(0, calls.rest("chen", "GET", "notices", "").ok().size());
        chen.visit(CAREER);
        assertThat(chen.find("section[aria-labelledby=milepost-received]")).containsText("Become a staff engineer");
        assertFalse(chen.find("section[aria-labelledby=milepost-received]").innerText().contains("NEW"));
    }

    @Test
    @Requirement({"S47", "S50"})
    public void plan_isSharedWithMyManager_withAllProfessionalGoals() {
        Visitor anna = products.visitor("jira", "anna");
        anna.visit(CAREER);
        anna.find("[data-milepost-action=share][data-milepost-kind=PLAN]").click();
        assertThat(anna.find(DIALOG)).containsText("Your plan is all your professional goals");
        assertThat(anna.find(DIALOG + " [value=manager]")).isChecked();
        Looks.at(anna.page(), "share-plan-dialog");
        anna.find(DIALOG + " .aui-button-primary").click();
        assertThat(given(anna)).containsText("Mia Novak (demo) (my manager)");

        Visitor mia = products.visitor("jira", "mia");
        mia.visit(CAREER);
        Locator received = mia.find("section[aria-labelledby=milepost-received]");
        assertThat(received).containsText("Plan of Anna Weber (demo)");
        assertThat(received).containsText("Become a staff engineer");
        assertThat(received).containsText("Write a novel at last");
        Looks.at(mia.page(), "share-career-manager");
    }

    @Test
    @Requirement("S47")
    public void revoking_takesEffectAtTheVeryNextRequest_whileTheOthersPageIsOpen() {
        shared.shareWith(calls, "ben");
        Visitor ben = products.visitor("jira", "ben").expecting(404);
        ben.visit(CAREER + "?goal=" + shared.id());
        assertThat(ben.find("h1")).hasText("Become a staff engineer");

        Visitor anna = products.visitor("jira", "anna");
        anna.visit(CAREER);
        anna.find("[data-milepost-action=revoke]").click();
        assertThat(anna.find(DIALOG)).containsText("Ben Carter");
        Looks.at(anna.page(), "share-revoke");
        anna.find(DIALOG + " .aui-button-primary").click();
        assertThat(given(anna).locator("[data-milepost-action=revoke]")).hasCount(0);

        Response again = ben.page().reload();
        assertEquals(404, again.status());
        assertThat(ben.find("h1")).hasText("There is nothing to see here");
        assertFalse(ben.text().contains("staff engineer"));
        Looks.at(ben.page(), "share-revoked");
        assertEquals(404, calls.rest("ben", "GET", "goals/" + shared.id(), "").status());
    }

    @Test
    @Requirement("S47")
    public void whoLooked_isToldToTheOwnerAlone() {
        shared.shareWith(calls, "emre");
        Visitor emre = products.visitor("jira", "emre");
        emre.visit(CAREER + "?goal=" + shared.id());
        assertThat(emre.find("h1")).hasText("Become a staff engineer");

        Visitor anna = products.visitor("jira", "anna");
        anna.visit(CAREER);
        Locator views = anna.find("section[aria-labelledby=milepost-views]");
        assertThat(views).containsText("Emre Yilmaz (demo)");
        assertThat(views).containsText("on a Milepost page");
        assertFalse(calls.rest("emre", "GET", "views", "").ok().toString().contains("staff engineer"));
    }

    @Test
    public void picker_suggestsOnlyToThoseWhoMayBrowseUsers() {
        Visitor anna = shareDialog("anna");
        Locator user = choosePersonField(anna);
        user.pressSequentially("chen");
        Locator option = anna.find(DIALOG + " [role=option]");
        assertThat(option).hasText("Chen Li (demo) chen");
        Looks.at(anna.page(), "share-picker");
        user.press("ArrowDown");
        user.press("Enter");
        assertThat(user).hasValue("chen");
        assertThat(option.first()).isHidden();
        assertThat(anna.find(DIALOG)).isVisible();

        products.jira().settings().grant(Permission.USER_PICKER, Grant.group("managers"));
        user.fill("");
        anna.page().waitForResponse(response -> response.url().contains("/people?query="), () -> user.pressSequentially("ben"));
        assertThat(anna.find(DIALOG + " [role=status]")).hasText("Nobody found");
        assertThat(option.first()).isHidden();
    }

    @Test
    public void badInput_isToldAtItsField() {
        Visitor anna = shareDialog("anna").expecting(400);
        Locator user = choosePersonField(anna);
        submit(anna);
        assertThat(errorOf(anna, "user")).containsText("Please fill this in");
        user.fill("anna");
        submit(anna);
        assertThat(errorOf(anna, "user")).containsText("That is you. Choose somebody else.");
        user.fill("nobody-of-this-name");
        submit(anna);
        assertThat(errorOf(anna, "user")).containsText("There is nobody of this name.");
        assertThat(user).hasValue("nobody-of-this-name");
        user.fill("ben");
        anna.find(DIALOG + " [name=until]").fill(OwnGoal.today().minusDays(1).toString());
        submit(anna);
        assertThat(errorOf(anna, "until")).containsText("Only a day from " + OwnGoal.today() + " to 2100-12-31 is possible here.");
        assertThat(user).hasValue("ben");
        Looks.at(anna.page(), "share-dialog-error");
        assertEquals(0, calls.rest("anna", "GET", "shares", "").ok().findValues("revoked").stream().filter(value -> !value.asBoolean()).count());
    }

    @Test
    public void unknownManager_isTold() {
        OwnGoal ofDana = OwnGoal.start(calls, "dana", "Ein Team leiten", "Erstes Gespr\u00e4ch");
        Visitor dana = products.visitor("jira", "dana").expecting(400, 404, 409);
        dana.visit("/jira/browse/" + ofDana.key());
        dana.find("[data-milepost-action=share]").click();
        submit(dana);
        assertThat(dana.find(DIALOG + " [role=alert]")).containsText("F\u00fchrungskraft");
        Looks.at(dana.page(), "share-no-manager-german");
        assertTrue(calls.rest("dana", "GET", "shares", "").ok().isEmpty());
    }

    private static Visitor shareDialog(String name) {
        Visitor visitor = products.visitor("jira", name);
        visitor.visit("/jira/browse/" + shared.key());
        visitor.find("[data-milepost-action=share]").click();
        assertThat(visitor.find(DIALOG)).containsText("Become a staff engineer");
        return visitor;
    }

    private static void choosePerson(Visitor visitor, String name) {
        choosePersonField(visitor).fill(name);
    }

    private static Locator choosePersonField(Visitor visitor) {
        visitor.find(DIALOG + " label:text-is('Somebody else')").click();
        return visitor.find(DIALOG + " [name=user]");
    }

    private static void submit(Visitor visitor) {
        visitor.find(DIALOG + " .aui-dialog2-footer .aui-button-primary").click();
    }

    private static Locator errorOf(Visitor visitor, String field) {
        return visitor.find(DIALOG + " [data-milepost-field=" + field + "] .error");
    }

    private static Locator given(Visitor visitor) {
        return visitor.find("section[aria-labelledby=milepost-given]");
    }
}
