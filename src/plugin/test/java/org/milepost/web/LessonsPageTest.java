package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.Win;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Reflection;

/** What pages say of setbacks and wins: to their owner, and to others. */
public class LessonsPageTest {

    private final CareerWorld world = new CareerWorld();
    private Goal goal;
    private IssueId talk;

    @Before
    public void annaHasAGoal() {
        goal = world.startedByAnna();
        talk = goal.milestones().get(0).id();
    }

    @Test
    @Requirement({"S58", "S59"})
    public void setbackOfAGoal_standsOnItsPage_withWhatCanBeTakenFromIt_filledInBeforehand() throws IOException {
        assertThat(goalPage(world.anna), containsString("Did something go other than hoped?"));
        Part setback = ofGoal(Map.of("happened", "The slot went to \"somebody\" else", "learned", "Ask early", "next", "Ask Ben", "day", "2026-05-20"));

        String html = goalPage(world.anna);

        assertThat(html, containsString("Only you read this, unless you let your reviews show it. It changes nothing about how your goals stand."));
        assertThat(html, containsString("<dt>What I take from it</dt><dd dir=\"auto\">Ask early</dd>"));
        assertThat(html, containsString("<span>20 May 2026</span>"));
        String offer = html.substring(html.indexOf("data-milepost-new=\"WEAKNESS\""));
        assertThat(offer, containsString("data-milepost-proposed-text=\"Ask early\""));
        assertThat(offer, containsString("data-milepost-proposed-setback=\"" + setback.number() + "\""));
        String obstacle = html.substring(html.lastIndexOf("data-milepost-new=\"GOAL_OBSTACLE\""));
        assertThat(obstacle, containsString("data-milepost-proposed-text=\"The slot went to &quot;somebody&quot; else\" data-milepost-proposed-strategy=\"Ask Ben\""));
    }

    @Test
    @Requirement("S58")
    public void whatReviewsTell_isMarked_onThePageOfItsOwner() throws IOException {
        ofGoal(Map.of("happened", "No slot", "day", "2026-05-20"));
        assertThat(goalPage(world.anna), not(containsString("Shown in your reviews")));
        ofGoal(Map.of("happened", "Too late", "day", "2026-05-21", "inReviews", true));
        assertThat(goalPage(world.anna), containsString("data-milepost-value-in-reviews=\"true\""));
        assertThat(goalPage(world.anna), containsString("<span>21 May 2026</span><span>Shown in your reviews</span>"));
    }

    /** A crash between the two is as if it had not been taken up yet: the setback is there, and so is the offer. */
    @Test
    @Requirement("S59")
    public void whatWasTakenUp_isSaid_andNotOfferedAgain() throws IOException {
        Part setback = ofGoal(Map.of("happened", "No slot", "day", "2026-05-20"));
        assertEquals(3, count(goalPage(world.anna), "data-milepost-proposed-setback"));
        plan(PartKind.WEAKNESS, Map.of("text", "Asking early", "setback", setback.number()));
        world.goalParts.add(world.anna, goal.id(), PartKind.GOAL_OBSTACLE, Map.of("text", "Few slots", "setback", setback.number()));

        String html = goalPage(world.anna);

        assertEquals("strengths are left", 1, count(html, "data-milepost-proposed-setback"));
        assertThat(html, containsString("Taken up in: To work on, Obstacles of the goal"));
        assertThat(html, containsString("Learned from a setback"));
        assertThat(career(world.anna, Map.of()), containsString("Learned from a setback"));
    }

    @Test
    @Requirement("S58")
    public void setbackOfThePlan_isASectionOfItsOwn_forItsOwnerAlone() throws IOException {
        plan(PartKind.PLAN_SETBACK, Map.of("happened", "No raise this year", "learned", "Say what I want", "day", "2026-05-20"));
        plan(PartKind.STRENGTH, Map.of("text", "Patience"));
        world.annaSharesWithManager(new ItemReference(ItemKind.PLAN, planId()));

        assertThat(career(world.anna, Map.of()), containsString(">Setbacks and lessons</h2>"));
        assertThat(career(world.anna, Map.of()), containsString("data-milepost-new=\"PLAN_OBSTACLE\""));
        String seen = career(world.max, Map.of("plan", Long.toString(planId())));
        assertThat(seen, containsString("Patience"));
        assertThat(seen, not(containsString("No raise")));
        assertThat(seen, not(containsString("Setbacks")));
        assertThat(goalPage(world.max), not(containsString("etback")));
    }

    @Test
    @Requirement("S60")
    public void wins_areWhatWasReached_achieved_andWrittenDown_theNewestFirst() throws IOException {
        assertThat("none without any", career(world.anna, Map.of()), not(containsString("milepost-win-form")));
        plan(PartKind.WIN, Map.of("what", "Ben thanked me", "day", "2026-05-30"));
        world.goalParts.save(world.anna, goal.id(), PartKind.MILESTONE_PROMISE, talk.value(), Map.of("reward", "A day at the sea", "words", "You dared to"), Optional.empty());
        world.milestones.complete(world.anna, talk, new Reflection("", "", ""), Optional.empty());

        String html = wins(career(world.anna, Map.of()));

        assertTrue(html, html.indexOf("Give a talk") < html.indexOf("Ben thanked me"));
        assertThat(html, containsString("Milestone reached"));
        assertThat(html, containsString("You dared to"));
        assertThat(html, containsString("<strong dir=\"auto\">A day at the sea</strong>"));
        assertThat(html, containsString("<span dir=\"auto\">Lead a team</span>"));
        world.milestones.complete(world.anna, goal.id(), new Reflection("", "", ""), Optional.empty());
        assertThat(wins(career(world.anna, Map.of())), containsString("Goal achieved"));
    }

    @Test
    @Requirement({"S50", "S60"})
    public void winsOfASharedPlan_areReadByOthers_withoutWhatWasPromised_unlessSwitchedOff() throws IOException {
        plan(PartKind.WIN, Map.of("what", "Ben thanked me", "day", "2026-05-30"));
        world.goalParts.save(world.anna, goal.id(), PartKind.MILESTONE_PROMISE, talk.value(), Map.of("reward", "A day at the sea"), Optional.empty());
        world.milestones.complete(world.anna, talk, new Reflection("", "", ""), Optional.empty());
        world.annaSharesWithManager(new ItemReference(ItemKind.PLAN, planId()));

        String seen = career(world.max, Map.of("plan", Long.toString(planId())));
        assertThat(seen, containsString("Ben thanked me"));
        assertThat(seen, not(containsString("A day at the sea")));

        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("hidden", List.of("WINS")), Optional.empty());
        assertThat(career(world.max, Map.of("plan", Long.toString(planId()))), not(containsString("Ben thanked me")));
        assertThat(career(world.anna, Map.of()), not(containsString("milepost-win-form")));
    }

    @Test
    @Requirement("S60")
    public void manyWins_areFolded_andThoseSinceADayCanBeAskedFor() throws IOException {
        for (int day = 1; day <= 8; day++) {
            plan(PartKind.WIN, Map.of("what", "Win " + day, "day", "2026-05-0" + day));
        }
        String html = wins(career(world.anna, Map.of()));

        assertTrue(html, html.indexOf("Win 4") < html.indexOf("3 earlier wins") && html.indexOf("3 earlier wins") < html.indexOf("Win 3"));
        assertEquals(List.of("Win 8", "Win 7"), Win.since(LocalDate.of(2026, 5, 7), world.goals.ownViews(world.anna),
                world.planBook.ownActive(world.anna).orElseThrow().parts()).stream().map(Win::what).toList());
    }

    @Test
    @Requirement({"S49", "S60"})
    public void win_canBeToldToOthers_whoReadItUnderNews_untilItIsTakenBack() throws IOException {
        plan(PartKind.WIN, Map.of("what", "Ben <thanked> me", "day", "2026-05-30"));
        assertThat(wins(career(world.anna, Map.of())), containsString("data-milepost-new=\"ANNOUNCEMENT\" data-milepost-submit=\"Tell them\" data-milepost-intro=\"Say it your way. "
                + "Nobody is told anything before you choose whom.\" data-milepost-proposed-words=\"Ben &lt;thanked&gt; me\""));
        Part told = plan(PartKind.ANNOUNCEMENT, Map.of("words", "Look, a <win>", "to", List.of("user:paul")));

        String own = career(world.anna, Map.of());
        assertThat(own, containsString(">What you told others</h2>"));
        assertThat(own, containsString("<span dir=\"auto\">To Paul Peters</span>"));
        assertThat(own, not(containsString("id=\"milepost-news\"")));
        String paul = career(world.paul, Map.of());
        assertThat(paul, containsString(">News</h2>"));
        assertThat(paul, containsString("Look, a &lt;win&gt;"));
        assertThat(paul, containsString("<span dir=\"auto\">Anna Arnold</span><span>1 Jun 2026</span>"));
        assertThat(paul, not(containsString("Ben &lt;thanked")));
        assertThat(paul, not(containsString("Paul Peters</span>")));

        world.planBook.remove(world.anna, Optional.empty(), PartKind.ANNOUNCEMENT, told.number(), Optional.empty());
        assertThat(career(world.paul, Map.of()), not(containsString("Look, a")));
    }

    @Test
    @Requirement({"S61", "S62"})
    public void goalThatIsBehind_asksForALookBack_howeverItEnded_andForWhatComesNext() throws IOException {
        assertThat(goalPage(world.anna), not(containsString("milepost-closing")));
        outcome("PAUSED");
        assertThat("a goal that rests is not behind", goalPage(world.anna), not(containsString("milepost-closing")));
        outcome("DROPPED");
        assertThat(goalPage(world.anna), containsString("This goal is behind you. How was it?"));
        assertThat(goalPage(world.anna), containsString(">What comes next?</p>"));
        closing(Map.of("declined", true));
        assertThat(goalPage(world.anna), not(containsString("How was it?")));
        assertThat("later, after all", goalPage(world.anna), containsString(">Look back</button>"));

        closing(Map.of("lessons", "Ask <sooner>", "skills", List.of("Slides")));

        String html = goalPage(world.anna);
        assertThat(html, containsString("<dt>What I learned</dt><dd dir=\"auto\">Ask &lt;sooner&gt;</dd>"));
        assertThat(html, containsString("<li dir=\"auto\">Slides</li>"));
        assertThat(html, containsString("data-milepost-action=\"next-goal\" data-milepost-lesson=\"Ask &lt;sooner&gt;\""));
        world.annaSharesWithManager(ItemReference.goal(goal.id()));
        assertThat(goalPage(world.max), not(containsString("sooner")));
        assertThat(goalPage(world.max), not(containsString("milepost-closing")));
    }

    @Test
    @Requirement("S62")
    public void goalThatNamesWhatFollows_isNotAskedForIt() throws IOException {
        Goal next = world.startedByAnna();
        world.goalParts.save(world.anna, goal.id(), PartKind.OUTCOME, 0, Map.of("outcome", "CHANGED", "reason", "x", "successor", next.id().value()), Optional.empty());
        assertThat(goalPage(world.anna), not(containsString("milepost-next-up")));
    }

    @Test
    @Requirement("S48")
    public void feedback_isAskedOnTheGoalsPage_answeredOnTheirOwn_andReadByTheOwner() throws IOException {
        assertThat(goalPage(world.anna), containsString("Who has seen you at this"));
        long number = world.goalParts.add(world.anna, goal.id(), PartKind.FEEDBACK_REQUEST, Map.of("person", "paul", "milestone", talk.value(), "question", "Too <fast>?")).number();

        assertThat(goalPage(world.anna), containsString("<span class=\"milepost-word milepost-feedback-waiting\">Waiting</span><span dir=\"auto\">Paul Peters</span>"
                + "<span dir=\"auto\">Give a talk</span><span>asked on 1 Jun 2026</span>"));
        String asked = career(world.paul, Map.of());
        assertThat(asked, containsString(">Feedback asked of you</h2>"));
        assertThat(asked, containsString("Too &lt;fast&gt;?"));
        assertThat(asked, containsString("<span dir=\"auto\">Give a talk</span>"));
        assertThat("no way to the goal", asked, not(containsString("goal=" + goal.id())));
        assertThat(career(world.max, Map.of()), not(containsString("Feedback asked of you")));

        world.feedback.give(world.paul, goal.id(), number, "No, <fine>");

        assertThat(goalPage(world.anna), containsString("No, &lt;fine&gt;"));
        assertThat(goalPage(world.anna), containsString(">Given</span>"));
        assertThat(career(world.paul, Map.of()), containsString(">Say more</button>"));
        world.annaSharesWithManager(ItemReference.goal(goal.id()));
        assertThat(goalPage(world.max), not(containsString("eedback")));
    }

    private void outcome(String kind) {
        world.goalParts.save(world.anna, goal.id(), PartKind.OUTCOME, 0, Map.of("outcome", kind, "reason", "x"), Optional.empty());
    }

    private void closing(Map<String, ?> values) {
        world.goalParts.save(world.anna, goal.id(), PartKind.CLOSING, 0, values, Optional.empty());
    }

    private static String wins(String html) {
        return html.substring(html.indexOf("id=\"wins\""), html.indexOf("</section>", html.indexOf("id=\"wins\"")));
    }

    private Part ofGoal(Map<String, ?> values) {
        return world.goalParts.add(world.anna, goal.id(), PartKind.GOAL_SETBACK, values);
    }

    private Part plan(PartKind kind, Map<String, ?> values) {
        return world.planBook.add(world.anna, Optional.empty(), kind, values);
    }

    private long planId() {
        return world.goals.ownPlan(world.anna).orElseThrow().id();
    }

    private String goalPage(PersonKey viewer) throws IOException {
        return career(viewer, Map.of("goal", goal.id().toString()));
    }

    private String career(PersonKey viewer, Map<String, String> parameters) throws IOException {
        PagesWorld pages = new PagesWorld(Locale.ENGLISH);
        pages.loggedIn(viewer);
        pages.career(world).doGet(PagesWorld.request(parameters), pages.response);
        return pages.html();
    }

    private static int count(String html, String part) {
        return html.split(part, -1).length - 1;
    }
}
