package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.GoalLinks;
import org.milepost.career.GoalLinks.GoalName;
import org.milepost.career.GoalSurroundings;
import org.milepost.career.GoalView;
import org.milepost.career.UnfinishedShift;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.MoveReason;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.ShiftedDate;
import org.milepost.sharing.Access;

/** The page of one goal in full, and what its panel tells in short. */
public class GoalSheetTemplateTest {

    private static final LocalDate TARGET = LocalDate.of(2027, 6, 30);

    private final VelocityRenderer renderer = new VelocityRenderer();
    private Optional<UnfinishedShift> unfinished = Optional.empty();
    private GoalLinks links = GoalLinks.NONE;
    private Words words = new Words(new BundleTexts(Locale.ENGLISH));

    @Test
    public void letters_showWhatWasWritten_andToTheOwnerWhatIsMissing() {
        String html = page(Samples.goal("More visibility", null, Samples.living()), Access.OWNER, GoalSurroundings.NONE);

        assertThat(html, containsString("Specific is missing"));
        assertThat(html, containsString("Measurable is missing"));
        assertThat(html, containsString("Achievable is missing"));
        assertThat(html, containsString("Relevant is missing"));
        assertThat(html, containsString("Time-bound is missing"));
        assertThat(html, containsString("5 letters are missing. They are hints, you decide."));
        assertThat(html, containsString("data-milepost-ask=\"specific\""));
    }

    @Test
    public void letters_areThere_whereverTheyAreSaid() {
        String html = page(full(), Access.OWNER, Samples.around());

        assertThat(html, containsString("All five letters are there."));
        assertThat(html, containsString("Own the design of the export service"));
        assertThat("said by the measure", html, containsString("another part of this goal says it already"));
    }

    @Test
    public void letters_areNotJudged_forOthers_orOnceTheGoalIsOver() {
        Goal vague = Samples.goal("More visibility", null, Samples.living());
        assertThat(page(vague, Access.EDIT, GoalSurroundings.NONE), not(containsString("Specific is missing")));
        Goal dropped = Samples.with(vague, List.of(Samples.part(PartKind.OUTCOME, 0, "outcome", "DROPPED", "reason", "It was never mine")));
        assertThat(page(dropped, Access.OWNER, GoalSurroundings.NONE), not(containsString("Specific is missing")));
    }

    @Test
    public void measure_tellsWhereItIs_howFarSinceTheStart_andWhereThePaceLeads() {
        String html = page(full(), Access.VIEW, Samples.around());

        assertThat(html, containsString("3.5 designs on 2 Nov 2026"));
        assertThat(html, containsString("from 1 to 5 designs"));
        assertThat(html, containsString("62% of the way since 1 Mar 2026"));
        assertThat(html, containsString("<rect class=\"milepost-meter-done\" width=\"62%\""));
        assertThat(html, containsString("At the pace so far the target is reached around"));
        assertEquals("a line between each two of three values", 2, count(html, "milepost-plot-line\" x1=\"") - 1);
        assertEquals(3, count(html, "data-milepost-part=\"MEASURE_VALUE\""));
        assertThat("The queue", html, containsString("The queue"));
    }

    @Test
    public void measure_withOneValueAndNoTarget_isDrawnAsOnePoint() {
        Goal goal = with(Samples.part(PartKind.GOAL_PROFILE, 0, "measure", "Talks"), Samples.part(PartKind.MEASURE_VALUE, 11, "value", "2", "day", "2026-06-20"));
        String html = page(goal, Access.OWNER, GoalSurroundings.NONE);

        assertThat(html, containsString("<circle class=\"milepost-plot-dot\" cx=\"98.8%\" cy=\"68\""));
        assertThat(html, not(containsString("milepost-meter")));
        assertThat(html, not(containsString("At the pace so far")));
    }

    @Test
    public void measure_canBeSaidToBeNone() {
        assertThat(page(with(Samples.part(PartKind.GOAL_PROFILE, 0, "doneOrNot", "yes")), Access.VIEW, GoalSurroundings.NONE), containsString("either done or not done"));
        assertThat(page(with(), Access.OWNER, GoalSurroundings.NONE), containsString("Set up a measure"));
        assertThat(page(with(), Access.VIEW, GoalSurroundings.NONE), not(containsString("milepost-measure-title")));
    }

    @Test
    public void whoMayEdit_changesStepsValuesAndCriteria_andNothingElse() {
        String html = page(full(), Access.EDIT, Samples.around());

        assertThat(html, containsString("data-milepost-new=\"ACTION_STEP\""));
        assertThat(html, containsString("data-milepost-new=\"MEASURE_VALUE\""));
        assertThat(html, containsString("data-milepost-action=\"step-done\""));
        assertThat(html, containsString("Say how to see it"));
        for (String owners : List.of("data-milepost-new=\"GOAL_OBSTACLE\"", "data-milepost-new=\"CONFIDENCE\"", "data-milepost-ask=\"specific\"",
                "data-milepost-ask=\"horizon", "data-milepost-ask=\"skills\"", "data-milepost-ask=\"kind\"", "data-milepost-action=\"outcome\"", "data-milepost-value-specific")) {
            assertThat(html, not(containsString(owners)));
        }
    }

    @Test
    public void whoMayOnlyLook_seesAll_andNoButton() {
        String html = page(full(), Access.VIEW, Samples.around());

        assertThat(html, not(containsString("data-milepost-action")));
        for (String said : List.of("Ask Ben for an hour", "The release eats my Fridays", "Monday mornings", "Architecture", "Exports nobody waits for", "5 of 10, on 1 Oct 2026")) {
            assertThat(html, containsString(said));
        }
        assertThat(html, not(containsString("milepost-privacy-title")));
    }

    @Test
    public void whoSeesAMilestoneAlone_isToldNothingOfItsGoal() {
        Goal goal = full();
        GoalView view = new GoalView(goal, Access.NONE, Map.of(new IssueId(4), Access.VIEW), Samples.OWNER, Samples.TODAY);
        String html = page(view, GoalSurroundings.NONE);

        for (String owners : List.of("milepost-smart-title", "milepost-steps-title", "milepost-direction-title", "The release eats my Fridays", "Own the design")) {
            assertThat(html, not(containsString(owners)));
        }
    }

    @Test
    public void chain_linksWhatTheViewerMaySee() {
        links = Samples.links();
        String html = page(full(), Access.VIEW, Samples.around());

        assertThat(html, containsString("<a href=\"/jira/plugins/servlet/milepost/career?goal=10600\" dir=\"auto\">Architect of the platform</a>"));
        assertThat(html, containsString("<a href=\"/jira/plugins/servlet/milepost/career?goal=10700\" dir=\"auto\">Write one design</a>"));
        links = GoalLinks.NONE;
        assertThat("what the viewer may not see is not there at all", page(full(), Access.VIEW, GoalSurroundings.NONE), not(containsString("Leads to")));
    }

    @Test
    public void steps_tellThatOneIsWanted_whenNoneIsOpen() {
        assertThat(page(with(), Access.OWNER, GoalSurroundings.NONE), containsString("There is no open step."));
        String html = page(full(), Access.OWNER, Samples.around());
        assertThat(html, not(containsString("There is no open step.")));
        assertThat(html, containsString("overdue by 3 days"));
        assertThat(html, containsString("Review three designs of others</span>"));
        assertThat(html, containsString("1 step done"));
    }

    @Test
    @Requirement("S28")
    public void goal_thatEnded_saysHow_withoutAWordOfBlame() {
        links = new GoalLinks(List.of(), List.of(), Optional.of(new GoalName(new IssueId(10800), "CAREER-12", "Lead the guild")));
        String changed = page(with(Samples.part(PartKind.OUTCOME, 0, "outcome", "CHANGED", "reason", "The guild came up", "successor", "10800")), Access.OWNER,
                GoalSurroundings.NONE);
        assertThat(changed, containsString("Changed into another goal"));
        assertThat(changed, containsString("It goes on as <a href=\"/jira/plugins/servlet/milepost/career?goal=10800\""));
        assertThat(changed, not(containsString("data-milepost-action=\"add\"")));

        String paused = page(with(Samples.part(PartKind.OUTCOME, 0, "outcome", "PAUSED", "reason", "A child comes", "until", "2027-03-01")), Access.VIEW, GoalSurroundings.NONE);
        assertThat(paused, containsString("Paused until 1 Mar 2027"));
        assertThat(paused, containsString("A child comes"));
        assertThat(paused, not(containsString("data-milepost-action=\"resume\"")));
    }

    @Test
    public void aShiftThatStoppedHalfWay_isTold_withBothWaysOn() {
        unfinished = Optional.of(new UnfinishedShift(List.of(shifted(6)), List.of(shifted(4), shifted(5)), MoveReason.LIFE));
        String html = page(full(), Access.EDIT, Samples.around());

        assertThat(html, containsString("Moving the dates stopped half-way: 1 of 3 have moved."));
        assertThat(html, containsString("Review three designs of others: 20 Jan 2027 to 30 Jan 2027"));
        assertThat(html, containsString("data-milepost-action=\"shift-finish\""));
        assertThat(html, containsString("[{&quot;item&quot;:6,&quot;from&quot;:&quot;2027-01-20&quot;,&quot;to&quot;:&quot;2027-01-30&quot;}]"));
    }

    private static ShiftedDate shifted(long item) {
        return new ShiftedDate(new IssueId(item), LocalDate.of(2027, 1, 20), LocalDate.of(2027, 1, 30));
    }

    @Test
    public void panel_tellsInShort_whatThePageTellsInFull() {
        links = Samples.links();
        String html = panel(full(), Access.OWNER, Samples.around());

        assertThat(html, containsString("Ask Ben for an hour"));
        assertThat(html, containsString("data-milepost-action=\"step-done\""));
        assertThat(html, containsString("3.5 designs on 2 Nov 2026"));
        assertThat(html, containsString("Architect of the platform"));
        assertThat(html, containsString("Private: only you"));
        assertThat(html, containsString("Everything about this goal"));
        assertThat(html, not(containsString("The release eats my Fridays")));
        assertThat(panel(full(), Access.VIEW, Samples.around()), not(containsString("Private")));
    }

    @Test
    @Requirement("S23")
    public void fourHundredMilestones_areThere_andMostOfThemFolded() {
        String html = page(Samples.with(Samples.goal("Staff engineer", TARGET, Samples.many(400)), Samples.parts()), Access.OWNER, Samples.around());

        assertEquals(400, count(html, "data-milepost-milestone="));
        assertThat(html, containsString("130 earlier milestones"));
        assertThat(html, containsString("258 later milestones"));
        assertThat("no label fits among 400 markers", html, not(containsString("<foreignObject")));
    }

    @Test
    public void pages_setNoStyles_runNoScripts_andEscapeWhatWasTyped() {
        String nasty = "<script>alert(1)</script>\" onmouseover=\"x";
        List<Part> parts = new ArrayList<>();
        parts.add(Samples.part(PartKind.GOAL_PROFILE, 0, "specific", nasty, "skills", nasty, "teamGoal", nasty, "standsAlone", nasty, "measure", nasty, "unit", nasty));
        parts.add(Samples.part(PartKind.MEASURE_VALUE, 11, "value", "2", "day", "2026-06-20", "note", nasty));
        parts.add(Samples.part(PartKind.ACTION_STEP, 12, "text", nasty));
        parts.add(Samples.part(PartKind.GOAL_OBSTACLE, 13, "text", nasty, "owner", nasty, "strategy", nasty));
        parts.add(Samples.part(PartKind.MILESTONE_PROFILE, 4, "criterion", nasty));
        String html = page(Samples.with(full(), parts), Access.OWNER, Samples.around());

        assertThat(html, not(containsString("<script")));
        assertThat(html, not(containsString("\" onmouseover")));
        String plain = page(full(), Access.OWNER, Samples.around()) + panel(full(), Access.OWNER, Samples.around());
        assertFalse(Pattern.compile("<[^>]*\\s(style|on[a-z]+)=").matcher(plain).find());
    }

    @Test
    public void pages_speakGerman() {
        words = new Words(new BundleTexts(Locale.GERMAN));
        String html = page(full(), Access.OWNER, Samples.around());

        assertThat(html, containsString("3,5 designs am 2. Nov. 2026"));
        assertThat(html, containsString("62 % des Weges seit 1."));
        assertThat(html, containsString("Privat: nur Sie"));
    }

    private static Goal full() {
        return Samples.with(Samples.goal("Staff engineer", TARGET, Samples.living()), Samples.parts());
    }

    private static Goal with(Part... parts) {
        return Samples.with(Samples.goal("Staff engineer", TARGET, Samples.living()), List.of(parts));
    }

    private String page(Goal goal, Access access, GoalSurroundings around) {
        return page(view(goal, access), around);
    }

    private GoalView view(Goal goal, Access access) {
        GoalView view = Samples.view(goal, access);
        return new GoalView(goal, access, view.milestones(), view.owner(), view.today(), links, view.people());
    }

    private String page(GoalView view, GoalSurroundings around) {
        return renderer.render("templates/goal-page.vm", Map.of("banner", "", "goal", GoalPage.inFull(view, around, List.of(), "/jira", words),
                "sheet", GoalSheet.of(view, around, unfinished, "/jira", words), "careerUrl", "/jira/career", "words", words));
    }

    private String panel(Goal goal, Access access, GoalSurroundings around) {
        return renderer.render("templates/goal.vm", Map.of("goal", GoalPage.of(view(goal, access), around, true, List.of(), "/jira", words), "words", words));
    }

    private static long count(String html, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(html).results().count();
    }
}
