package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;

/** A milestone on its own issue view: where it stands, what it is, and the moment it is reached. */
public class MilestonePageJourneyTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    private static final LocalDate TODAY = OwnGoal.today();
    private static final String DIALOG = ".milepost-dialog";
    private static final String MOMENT = ".milepost-moment";
    private static final String PROMISE = ".milepost-promise";
    private static final String REWARD = "A day at the sea";

    private static NativeJira jira;

    private Visitor visitor;

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
        jira = new NativeJira(products);
    }

    @Test
    @Requirement({"S24", "S26", "S29", "S60", "S62"})
    public void milestone_isPromisedSomethingFor_reached_andSaysItBack_withTheNextAndALookBack() {
        GoalSketch goal = new GoalSketch(products, "anna", "Speak at the architecture day", TODAY.plusMonths(8));
        long first = goal.milestone("Talk to the team", TODAY.plusDays(20));
        goal.milestone("Talk at the meetup of three teams", TODAY.plusDays(80));
        goal.evidence(first, "ABC-1", "Showed the rollout to the team");
        open("anna", first);
        assertThat(visitor.find(".milepost-place")).containsText("Milestone 1 of 2");
        assertThat(visitor.find(".milepost-place a")).hasText("Talk at the meetup of three teams");
        assertThat(visitor.find(".milepost-goal a").first()).hasText("Speak at the architecture day");
        assertThat(visitor.find(PROMISE)).containsText("Nobody else ever sees them.");
        Looks.at(visitor.page(), "milestone-empty");
        button("Say how to see it").click();
        field("criterion").fill("Ten people were there, and two asked for the slides");
        field("kind").selectOption("TALK");
        submit();
        assertThat(visitor.find(".milepost-criterion")).containsText("Ten people were there");

        visitor.find("[data-milepost-action=evidence-proof]").click();
        assertThat(field("item")).hasValue("MILESTONE:" + first);
        assertThat(field("proof")).isChecked();
        visitor.find(DIALOG + " label:has-text('Something that happened')").click();
        field("claim").fill("Spoke in front of fourteen people");
        Looks.at(visitor.page(), "milestone-proof");
        submit();
        assertThat(visitor.find(".milepost-criterion")).containsText("Spoke in front of fourteen people");
        assertThat(visitor.find(".milepost-proven")).hasText("Proven");
        assertThat(visitor.find(".milepost-evidence > li")).hasCount(2);

        visitor.find(PROMISE + " button").click();
        field("reward").fill(REWARD);
        field("words").fill("You were afraid of this for two years.\nLook where you are.");
        Looks.at(visitor.page(), "milestone-promise");
        submit();
        assertThat(visitor.find(PROMISE)).containsText(REWARD);
        assertThat(visitor.find(PROMISE + " button")).isFocused();
        step("Ask Ben for his slides");
        visitor.find("[data-milepost-milestone] [data-milepost-action=evidence]").click();
        assertThat(field("item")).hasValue("MILESTONE:" + first);
        visitor.find(DIALOG + " button:has-text('Cancel')").click();
        Looks.fromAllSides(visitor.page(), "milestone-open");

        visitor.find("[data-milepost-action=complete]").click();
        visitor.find(DIALOG + " button[value=skip]").click();
        assertThat(visitor.find(MOMENT)).containsText("Reached today");
        assertThat(visitor.find(MOMENT)).containsText("You promised yourself");
        assertThat(visitor.find(MOMENT)).containsText(REWARD);
        assertThat(visitor.find(MOMENT)).containsText("Look where you are.");
        assertThat(visitor.find(MOMENT + " a")).hasText("Talk at the meetup of three teams");
        Looks.fromAllSides(visitor.page(), "milestone-reached");
        visitor.visit(page(goal));
        assertThat(visitor.find(MOMENT)).containsText(REWARD);
        Looks.at(visitor.page(), "milestone-reached-goal-page");

        visitor.find(MOMENT + " [data-milepost-action=look-back]").click();
        field("worked").fill("Rehearsing aloud");
        submit();
        assertThat(visitor.find(MOMENT)).containsText(REWARD);
        assertThat(visitor.find(MOMENT + " [data-milepost-action=look-back]")).hasCount(0);
        open("anna", first);
        assertThat(visitor.find(".milepost-answers")).containsText("Rehearsing aloud");
        visitor.find("[data-milepost-action=reflect]").click();
        assertThat(field("worked")).hasValue("Rehearsing aloud");
        field("improve").fill("Book the room sooner");
        submit();
        assertThat(visitor.find(".milepost-answers")).containsText("Book the room sooner");
        assertThat(visitor.find(".milepost-place")).containsText("Milestone 1 of 2");
        Looks.at(visitor.page(), "milestone-looked-back");
    }

    @Test
    @Requirement({"S29", "S60", "S62"})
    public void milestoneReachedByJirasOwnButton_saysItBackToo_andNotNowSticks_alsoElsewhere() {
        GoalSketch goal = new GoalSketch(products, "dana", "Eine Gilde leiten", TODAY.plusMonths(6));
        long only = goal.milestone("Das erste Treffen ausrichten", TODAY.plusDays(9));
        promise("dana", goal, only);
        jira.transition("dana", only, "Done");
        open("dana", only);
        assertThat(visitor.find(MOMENT)).containsText("Heute erreicht");
        assertThat(visitor.find(MOMENT)).containsText(REWARD);
        assertThat(visitor.find(".milepost-next-up")).containsText("Alle Meilensteine sind erreicht");
        Looks.at(visitor.page(), "milestone-reached-natively-de");
        visitor.find(MOMENT + " [data-milepost-action=look-back-later]").click();
        assertThat(visitor.find(MOMENT + " .milepost-moment-actions button")).hasCount(0);
        assertThat(visitor.find(MOMENT)).containsText(REWARD);
        open("dana", only);
        assertThat(visitor.find(MOMENT + " .milepost-moment-actions button")).hasCount(0);
        assertThat(visitor.find("[data-milepost-action=reflect]")).isVisible();
        visitor.find(".milepost-next-up [data-milepost-action=add]").click();
        field("title").fill("Das zweite Treffen ausrichten");
        field("dueDate").fill(TODAY.plusDays(40).toString());
        submit();
        assertThat(visitor.find(MOMENT)).containsText("Das zweite Treffen ausrichten");
        assertThat(visitor.find(".milepost-next-up")).hasCount(0);
    }

    @Test
    @Requirement({"S47", "S60"})
    public void nobodyElse_isShownThePromiseOrTheMoment_howeverItIsShared() {
        GoalSketch goal = new GoalSketch(products, "emre", "Certify as an architect", TODAY.plusMonths(6));
        long milestone = goal.milestone("Pass the first exam", TODAY.plusDays(9));
        promise("emre", goal, milestone);
        share("emre", "MILESTONE", milestone, "chen", "VIEW");
        share("emre", "GOAL", goal.id(), "ben", "VIEW");
        share("emre", "GOAL", goal.id(), "farah", "EDIT");
        assertTrue("its owner", both("emre", goal, milestone).contains(REWARD));
        assertNobodySees(goal, milestone);
        products.calls().rest("emre", "POST", "milestones/" + milestone + "/complete", "{}").ok();
        assertTrue("its owner", both("emre", goal, milestone).contains(REWARD));
        assertNobodySees(goal, milestone);
        visitor = products.visitor("jira", "farah");
        visitor.visit(page(goal));
        assertThat(visitor.find(".milepost-page")).containsText("Pass the first exam");
        assertThat(visitor.find(MOMENT)).hasCount(0);
        Looks.at(visitor.page(), "milestone-reached-editor");
    }

    private static void assertNobodySees(GoalSketch goal, long milestone) {
        for (String name : List.of("chen", "ben", "farah", "noah", "olga", "ivan", "admin")) {
            String seen = both(name, goal, milestone);
            assertFalse(name, seen.contains(REWARD));
            assertFalse(name, seen.contains("milepost-promise") || seen.contains("milepost-moment\""));
            String told = products.calls().rest(name, "GET", "goals/" + goal.id(), "").body();
            assertFalse(name, told.contains(REWARD) || told.contains("promises"));
        }
        assertEquals(403, products.calls().rest("farah", "PUT", "goals/" + goal.id() + "/promises/" + milestone, "{\"values\":{\"words\":\"x\"}}").status());
    }

    private static String both(String name, GoalSketch goal, long milestone) {
        return products.calls().page(name, "/browse/" + jira.key(milestone)) + products.calls().page(name, page(goal).replaceFirst("/jira", ""));
    }

    private static void promise(String owner, GoalSketch goal, long milestone) {
        products.calls().rest(owner, "PUT", "goals/" + goal.id() + "/promises/" + milestone, "{\"values\":{\"reward\":\"" + REWARD + "\"}}").ok();
    }

    private static void share(String owner, String kind, long item, String person, String level) {
        products.calls().rest(owner, "POST", "shares", "{\"item\":{\"kind\":\"%s\",\"id\":%d},\"user\":\"%s\",\"level\":\"%s\"}".formatted(kind, item, person, level)).ok();
    }

    private static String page(GoalSketch goal) {
        return "/jira/plugins/servlet/milepost/career?goal=" + goal.id();
    }

    private void open(String person, long issue) {
        visitor = visitor == null ? products.visitor("jira", person) : visitor;
        visitor.visit("/jira/browse/" + jira.key(issue));
    }

    private void step(String text) {
        visitor.find("[data-milepost-new=ACTION_STEP]").click();
        field("text").fill(text);
        submit();
        assertThat(visitor.find(".milepost-goal")).containsText(text);
    }

    private Locator button(String text) {
        return visitor.find(".milepost-goal button:has-text('" + text + "')").first();
    }

    private Locator field(String name) {
        return visitor.find(DIALOG + " [name=" + name + "]");
    }

    private void submit() {
        visitor.find(DIALOG + " .aui-button-primary").click();
    }
}
