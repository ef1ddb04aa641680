package org.milepost.host.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;

/** A resource is asked for, seen by the one asked once the goal is shared, promised, and received. */
public class ResourceJourneyTest {

    @ClassRule
    public static final Products products = Products.empty();

    private static final LocalDate TODAY = OwnGoal.today();
    private static final String DIALOG = ".milepost-dialog";
    private static final String CAREER = "/jira/plugins/servlet/milepost/career";

    @BeforeClass
    public static void setUp() {
        products.setUp("CAREER");
    }

    @Test
    @Requirement("S34")
    public void request_isAnswered_onceItsGoalIsShared() {
        GoalSketch goal = new GoalSketch(products, "anna", "Speak at the architecture day", TODAY.plusMonths(6));
        goal.milestone("Talk to the team", TODAY.plusDays(40));
        Visitor anna = products.visitor("jira", "anna").expecting(400, 409);
        anna.visit(CAREER + "?goal=" + goal.id());
        Locator card = anna.find(".milepost-card:has(#milepost-resources-title)");
        assertThat(card).containsText("what would help, and who could give it?");
        anna.find("[data-milepost-new=GOAL_RESOURCE]").click();
        field(anna, "what").fill("Public speaking course");
        field(anna, "kind").selectOption("COURSE");
        field(anna, "state").selectOption("ASKED");
        field(anna, "person").fill("ben");
        field(anna, "cost").fill("1,200 EUR");
        field(anna, "time").fill("two days");
        field(anna, "link").fill("javascript:alert(1)");
        Looks.at(anna.page(), "resource-dialog");
        submit(anna);
        assertThat(anna.find(DIALOG + " [data-milepost-field=link] .error")).containsText("from http:// or https:// on");
        field(anna, "link").fill("https://training.example.org/speaking");
        submit(anna);
        assertThat(card).containsText("Asked for");
        assertThat(card).containsText("since today");
        assertThat(card.locator("a[href^='https://training']")).hasText("training.example.org");
        assertThat(card.locator("a[href^='https://training']")).hasAttribute("rel", "noopener noreferrer nofollow");
        assertThat(card).containsText("the goal is not shared with them");
        Looks.at(anna.page(), "resource-unseen");

        Visitor ben = products.visitor("jira", "ben").expecting(400, 409);
        ben.visit(CAREER);
        assertThat(ben.find("#milepost-waiting-you")).hasCount(0);

        card.locator(".milepost-resource-hidden button").click();
        assertThat(field(anna, "user")).hasValue("ben");
        assertThat(field(anna, "level")).hasValue("COMMENT");
        submit(anna);
        assertThat(card).not().containsText("the goal is not shared with them");
        anna.visit(CAREER);
        assertThat(anna.find("[aria-labelledby=milepost-waiting-on]")).containsText("Public speaking course");
        Looks.at(anna.page(), "waiting-on");

        ben.visit(CAREER);
        Locator waiting = ben.find("[aria-labelledby=milepost-waiting-you]");
        assertThat(waiting).containsText("1,200 EUR");
        Looks.at(ben.page(), "waiting-on-you");
        waiting.locator("[data-milepost-action=request-grant]").click();
        field(ben, "word").fill("Gladly. Book the one in May.");
        Looks.at(ben.page(), "waiting-dialog");
        submit(ben);
        assertThat(waiting).containsText("Promised");
        assertThat(waiting.locator("[data-milepost-action=request-grant]")).hasCount(0);

        anna.visit(CAREER + "?goal=" + goal.id());
        assertThat(card.locator(".milepost-resource-answer")).hasText(Pattern.compile("promised this here\\. Gladly\\. Book the one in May\\."));
        Looks.at(anna.page(), "resource-promised");
        anna.visit(goal.page());
        assertThat(anna.find(".milepost-brief")).containsText("Public speaking course");
        Looks.at(anna.page(), "resource-panel");
        anna.visit(CAREER + "?goal=" + goal.id());
        card.locator("[data-milepost-action=resource-received]").click();
        assertThat(card).containsText("Received");
        ben.visit(CAREER);
        assertThat(ben.find("#milepost-waiting-you")).hasCount(0);
    }

    private static Locator field(Visitor visitor, String name) {
        return visitor.find(DIALOG + " [name=" + name + "]");
    }

    private static void submit(Visitor visitor) {
        visitor.find(DIALOG + " .aui-button-primary").click();
    }
}
