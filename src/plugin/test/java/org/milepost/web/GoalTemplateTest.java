package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.EvidenceView;
import org.milepost.fake.MilestoneBuilder;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.PartKind;
import org.milepost.sharing.Access;

public class GoalTemplateTest {

    private static final LocalDate TARGET = LocalDate.of(2027, 6, 30);

    private final VelocityRenderer renderer = new VelocityRenderer();
    private Words words = new Words(new BundleTexts(Locale.ENGLISH));

    @Test
    @Requirement("S23")
    public void goal_showsEachState_byAWordOfItsOwn() {
        String html = render(Samples.living(), Access.OWNER, Samples.evidence());

        assertThat(html, containsString(">Reached</span>"));
        assertThat(html, containsString(">Overdue</span>"));
        assertThat(html, containsString(">Next</span>"));
        assertThat(html, containsString(">Planned</span>"));
        assertThat(html, containsString("No date yet"));
        assertThat(html, containsString("overdue by 5 days"));
    }

    @Test
    @Requirement("S28")
    public void goal_showsWhereADateWasFirst_andHowItMoved() {
        String html = render(Samples.living(), Access.OWNER, List.of());

        assertThat(html, containsString("moved 2 times, first planned for 1 Oct 2026"));
        assertThat(html, containsString("1 Oct 2026 to 1 Nov 2026"));
        assertThat(html, containsString("31 days later"));
        assertThat(html, containsString("Something else came first"));
        assertThat(html, containsString("The audit came first."));
        assertThat(html, containsString("class=\"milepost-ghost\""));
    }

    @Test
    public void goal_offersNoChange_toWhoMayOnlyLook() {
        String html = render(Samples.living(), Access.VIEW, Samples.evidence());

        assertThat(html, not(containsString("data-milepost-action")));
        assertThat(html, not(containsString("/browse/CAREER-")));
        assertThat(html, containsString("Shared with you by Nadia Rahimi. You can look, not change."));
    }

    @Test
    public void goal_offersWhoMayEdit_toMoveAndComplete_notToShareOrWithdraw() {
        String html = render(Samples.living(), Access.EDIT, Samples.evidence());

        assertThat(html, containsString("data-milepost-action=\"move\""));
        assertThat(html, containsString("data-milepost-action=\"complete\""));
        assertThat(html, not(containsString("data-milepost-action=\"share\"")));
        assertThat(html, not(containsString("data-milepost-action=\"withdraw\"")));
        assertThat(html, not(containsString("data-milepost-action=\"reflect\"")));
    }

    @Test
    @Requirement("S62")
    public void goalWithoutAMilestoneLeft_asksItsOwnerForTheNext_withWhatWasLearned() {
        Milestone reached = MilestoneBuilder.aMilestone().withId(300).titled("Give a talk").reachedOn(TARGET.minusDays(3))
                .reflectedOn("", "", "Ask for <feedback> sooner").build();

        String html = render(List.of(reached), Access.OWNER, List.of());

        assertThat(html, containsString("Every milestone is reached"));
        assertThat(html, containsString("Ask for &lt;feedback&gt; sooner"));
        assertThat(render(List.of(reached), Access.EDIT, List.of()), not(containsString("Every milestone is reached")));
        assertThat(render(Samples.living(), Access.OWNER, List.of()), not(containsString("Every milestone is reached")));
        assertThat(render(List.of(), Access.OWNER, List.of()), not(containsString("Every milestone is reached")));
    }

    @Test
    @Requirement("S60")
    public void milestoneReachedToday_givesItsOwnerBackWhatWasPromised_andProposesTheNext_andALookBack() {
        Milestone today = MilestoneBuilder.aMilestone().withId(300).titled("Give a talk").reachedOn(Samples.TODAY).build();
        Milestone next = Samples.milestone(301, "Teach a course", TARGET.minusDays(3));
        Goal promised = promised(List.of(today, next));

        String html = render(promised, Access.OWNER);

        assertThat(html, containsString("Reached today"));
        assertThat(html, containsString("You promised yourself"));
        assertEquals("said once: by the moment, not by the line below as well", 1, count(html, "A day at the &lt;sea&gt;</p>"));
        assertThat(html, containsString("Next on the way"));
        assertThat(html, containsString("data-milepost-action=\"look-back-later\""));
        for (Access other : List.of(Access.VIEW, Access.COMMENT, Access.EDIT)) {
            String seen = render(promised, other);
            assertThat(other.name(), seen, not(containsString("sea")));
            assertThat(other.name(), seen, not(containsString("promise")));
            assertThat(other.name(), seen, not(containsString("Reached today")));
        }
    }

    @Test
    @Requirement("S60")
    public void lookBack_isNotOffered_whereItWasDeclinedOrWritten_norTheMomentOnALaterDay() {
        Milestone today = MilestoneBuilder.aMilestone().withId(300).titled("Give a talk").reachedOn(Samples.TODAY).build();
        Goal declined = Samples.with(Samples.goal("Speak", TARGET, List.of(today)), List.of(Samples.part(PartKind.MILESTONE_PROMISE, 300, "lookBackDeclined", "true")));
        Milestone written = MilestoneBuilder.aMilestone().withId(300).titled("Give a talk").reachedOn(Samples.TODAY).reflectedOn("", "", "Sooner").build();
        Milestone before = MilestoneBuilder.aMilestone().withId(300).titled("Give a talk").reachedOn(Samples.TODAY.minusDays(1)).build();

        assertThat(render(declined, Access.OWNER), containsString("Reached today"));
        assertThat(render(declined, Access.OWNER), not(containsString("look-back")));
        assertThat(render(List.of(written), Access.OWNER, List.of()), not(containsString("look-back")));
        assertThat(render(List.of(before), Access.OWNER, List.of()), not(containsString("milepost-moment")));
    }

    @Test
    @Requirement("S23")
    public void milestonesOwnPage_drawsItAmongTheOthers_andNothingWithoutADay() {
        GoalPage page = GoalPage.of(Samples.view(Samples.goal("Staff engineer", TARGET, Samples.living()), Access.OWNER), List.of(), "/jira", words);
        String html = renderer.render("templates/milestone-strip.vm", Map.of("strip", page.strip(new IssueId(4)), "words", words));

        assertEquals("each that has a day", 6, count(html, "class=\"milepost-shape\""));
        assertEquals(1, count(html, "class=\"milepost-here\""));
        assertThat(html.substring(html.indexOf("milepost-here")), containsString("<title>Review three designs of others, 20 Jan 2027"));
        assertThat(html, containsString("aria-label=\"This milestone on 20 Jan 2027, one of 6 on a line of time from"));
        assertThat(html, containsString("class=\"milepost-flag\""));
        assertFalse(Pattern.compile("<[^>]*\\s(style|on[a-z]+)=").matcher(html).find());
        assertEquals("", renderer.render("templates/milestone-strip.vm", Map.of("strip", page.strip(new IssueId(7)), "words", words)).strip());
    }

    private static Goal promised(List<Milestone> milestones) {
        return Samples.with(Samples.goal("Speak", TARGET, milestones), List.of(Samples.part(PartKind.MILESTONE_PROMISE, 300, "reward", "A day at the <sea>", "words", "You dared to")));
    }

    @Test
    public void evidence_keepsItsClaim_whenTheTicketIsHidden() {
        String html = render(Samples.living(), Access.OWNER, Samples.evidence());

        assertThat(html, containsString("Showed the idea to the whole team"));
        assertThat(html, containsString("You can no longer see the ticket TEAM-7"));
        assertThat(html, containsString("<a href=\"/jira/browse/TEAM-12\">TEAM-12</a>"));
    }

    @Test
    public void typedText_isEscaped_whereverItStands() {
        Milestone nasty = Samples.milestone(9, "<script>alert(1)</script>\" onmouseover=\"x", LocalDate.of(2027, 1, 1));
        String html = render(List.of(nasty), Access.OWNER, List.of());

        assertThat(html, not(containsString("<script")));
        assertThat(html, not(containsString("\" onmouseover")));
        assertThat(html, containsString("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }

    @Test
    public void goal_withoutMilestones_saysWhatAMilestoneIs() {
        String html = render(List.of(), Access.OWNER, List.of());

        assertThat(html, containsString("No milestones yet"));
        assertThat(html, containsString("A milestone is something you can point to"));
    }

    @Test
    public void goal_holdsEveryMilestone_ofTwoHundred_andFoldsMost() {
        String html = render(Samples.many(200), Access.OWNER, List.of());

        assertEquals(200, count(html, "data-milepost-milestone="));
        assertThat(html, containsString("63 earlier milestones"));
        assertThat(html, containsString("125 later milestones"));
        assertThat("no label fits among 200 markers", html, not(containsString("<foreignObject")));
    }

    @Test
    public void goal_drawsThirtyMilestones_withTheirTitles() {
        assertEquals(30, count(render(Samples.many(30), Access.OWNER, List.of()), "<foreignObject"));
    }

    @Test
    public void goal_setsNoStyles_andRunsNoScripts_inItsHtml() {
        String html = render(Samples.living(), Access.OWNER, Samples.evidence());

        assertFalse(Pattern.compile("<[^>]*\\s(style|on[a-z]+)=").matcher(html).find());
        assertThat(html, not(containsString("<script")));
    }

    @Test
    public void goal_speaksGerman() {
        words = new Words(new BundleTexts(Locale.GERMAN));
        String html = render(Samples.living(), Access.OWNER, Samples.evidence());

        assertThat(html, containsString("seit 5 Tagen \u00fcberf\u00e4llig"));
        assertThat(html, containsString("2-mal verschoben, zuerst geplant f\u00fcr den 1. Okt. 2026"));
    }

    private String render(List<Milestone> milestones, Access access, List<EvidenceView> evidence) {
        return render(Samples.goal("Staff engineer", TARGET, milestones), access, evidence);
    }

    private String render(Goal goal, Access access) {
        return render(goal, access, List.of());
    }

    private String render(Goal goal, Access access, List<EvidenceView> evidence) {
        GoalPage page = GoalPage.of(Samples.view(goal, access), evidence, "/jira", words);
        return renderer.render("templates/goal.vm", Map.of("goal", page, "words", words));
    }

    private static long count(String html, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(html).results().count();
    }
}
