package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.milepost.fake.GoalBuilder.aGoal;
import static org.milepost.fake.MilestoneBuilder.aMilestone;
import static org.milepost.fake.MilestoneBuilder.aMove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.GoalBuilder;
import org.milepost.plan.IssueId;
import org.milepost.plan.MoveReason;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.timeline.CareerTimeline.Entry;
import org.milepost.timeline.CareerTimeline.Range;

public class CareerPictureTemplateTest {

    private static final LocalDate TODAY = Samples.TODAY;

    private final VelocityRenderer renderer = new VelocityRenderer();
    private Words words = new Words(new BundleTexts(Locale.ENGLISH));

    @Test
    @Requirement("S23")
    public void picture_namesEachGoal_withALink_andWhereItStands() {
        String html = render(living(), "year");

        assertThat(html, containsString("<a href=\"/jira/plugins/servlet/milepost/career?goal=1\" title=\"Staff engineer\">Staff engineer</a>"));
        assertThat(html, containsString("Target 30 Jun 2027"));
        assertThat(html, containsString("overdue by 22 days"));
        assertThat(html, containsString("No target date yet"));
        assertThat(html, containsString("milepost-course-word-achieved\">Reached</span>"));
        assertThat(html, containsString("1 of 3 reached"));
        assertThat(html, containsString("Next: Give a talk, 12 Jan 2027"));
    }

    @Test
    @Requirement("S17")
    public void picture_saysAndDraws_whichGoalLeadsToWhich() {
        String html = render(living(), "year");

        assertThat(html, containsString("Leads to: Staff engineer"));
        assertThat(html, containsString("<li class=\"milepost-step-1\">"));
        assertEquals(1, count(html, "class=\"milepost-elbow\""));
    }

    @Test
    @Requirement("S57")
    public void picture_showsWhereATargetWasFirst() {
        String html = render(living(), "year");

        assertThat(html, containsString("class=\"milepost-ghost\""));
        assertThat(html, containsString("Target 20 Feb 2027, first planned for 15 Dec 2026"));
    }

    @Test
    @Requirement({"S23", "S31"})
    public void picture_showsWhenStepsAreDue_andSaysTheNextOne() {
        List<Part> steps = List.of(Samples.part(PartKind.ACTION_STEP, 31, "text", "Ask <Ben>", "due", "2026-12-01"),
                Samples.part(PartKind.ACTION_STEP, 32, "text", "Read", "doneOn", "2026-10-02"), Samples.part(PartKind.ACTION_STEP, 33, "text", "Late", "due", "2026-11-20"));
        String html = render(List.of(entry(Samples.with(Samples.goal("Staff engineer", LocalDate.of(2027, 6, 30), List.of()), steps))), "year");

        for (String state : List.of("done", "overdue", "open")) {
            assertEquals(state, 1, count(html, "milepost-step-" + state));
        }
        assertThat(html, containsString("<title>Ask &lt;Ben&gt;, due 1 Dec 2026</title>"));
        assertThat(html, containsString("Step: Late, 20 Nov 2026"));
    }

    @Test
    public void picture_offersTheOtherRanges_asPlainLinks() {
        String html = render(living(), "quarter");

        assertThat(html, containsString("<a href=\"/jira/plugins/servlet/milepost/career?range=quarter#milepost-overview\" aria-current=\"true\">Quarter</a>"));
        assertThat(html, containsString("<a href=\"/jira/plugins/servlet/milepost/career?range=all#milepost-overview\">All</a>"));
        assertEquals(1, count(html, "aria-current"));
        assertThat(html, containsString("1 Oct 2026 to 7 Jan 2027"));
    }

    @Test
    public void picture_showsTheYear_whateverElseIsAsked() {
        for (String asked : new String[] {null, "", "decade", "QUARTER", "<script>"}) {
            assertEquals(asked, Range.YEAR, CareerPicture.range(asked));
        }
        assertEquals(Range.ALL, CareerPicture.range("all"));
    }

    @Test
    public void picture_saysHowMuchLiesOutsideOfTheRange_andLeadsThere() {
        String html = render(living(), "quarter");

        assertThat(html, containsString("1 milestone earlier, 1 milestone later"));
        assertThat(html, containsString("1 goal ended earlier. <a href=\"/jira/plugins/servlet/milepost/career?range=all#milepost-overview\">Show all</a>"));
        assertThat(render(living(), "all"), not(containsString("ended earlier")));
    }

    @Test
    public void picture_isOneImage_toWhoCannotSeeIt() {
        assertThat(render(living(), "year"), containsString("role=\"img\" aria-label=\"All goals from 1 Aug 2026 to 31 Jul 2027: 5 goals. Today is 23 Nov 2026. "
                + "The next milestone is Give a talk, 12 Jan 2027. The list holds the goals; their milestones stand below in words.\""));
    }

    @Test
    @Requirement("S23")
    public void picture_saysItsMilestonesInWords_inOrderOfTime_theUndatedOnesLast() {
        String html = render(living(), "year");

        assertThat(html, containsString("3 milestones in words"));
        String words = html.substring(html.indexOf("milepost-overview-words"));
        assertThat(words, containsString("<span class=\"milepost-overview-day\">23 Aug 2026</span>"));
        assertTrue(words.indexOf("Read the papers") < words.indexOf("Give a talk") && words.indexOf("Give a talk") < words.indexOf("Mentor somebody"));
        assertThat(words, containsString("milepost-word-undated\">No date yet</span><span dir=\"auto\">Staff engineer</span>"));
    }

    @Test
    public void picture_isWordsAlone_whileNothingHasADay() {
        String html = render(List.of(entry(aGoal().build())), "year");

        assertThat(html, not(containsString("<svg")));
        assertThat(html, containsString("As soon as a goal or a milestone has a date"));
    }

    @Test
    public void picture_isNotThere_withoutGoals() {
        assertFalse(picture(List.of(), "year").isShown());
    }

    @Test
    public void picture_keepsFiftyGoals_andTheirFourHundredMilestones() {
        String html = render(crowd(), "all");

        assertEquals(50, count(html, "<li class=\"milepost-step-"));
        assertEquals(400, count(html, "class=\"milepost-shape\""));
        assertThat("no room for titles of milestones", html, not(containsString("<foreignObject")));
        assertThat(html, containsString("height=\"" + (48 + 50 * 28) + "\""));
    }

    @Test
    public void typedText_isEscaped_whereverItStands() {
        String nasty = "<script>alert(1)</script>\" onmouseover=\"x";
        String html = render(List.of(entry(aGoal().withId(1).titled(nasty).until(TODAY.plusDays(200))
                        .with(aMilestone().titled(nasty).due(TODAY.plusDays(20)).build()).build()),
                new Entry(aGoal().withId(2).titled("Below").until(TODAY.plusDays(20)).build(), Optional.of(new IssueId(1)), true)), "year");

        assertThat(html, not(containsString("<script")));
        assertThat(html, not(containsString("\" onmouseover")));
        assertEquals("title, tooltip, chain, next milestone, label, mark, description, milestone and goal in words", 9, count(html, "&lt;script&gt;alert(1)"));
    }

    @Test
    public void picture_setsNoStyles_andRunsNoScripts() {
        for (String html : List.of(render(living(), "quarter"), render(crowd(), "year"))) {
            assertFalse(Pattern.compile("<[^>]*\\s(style|on[a-z]+)=").matcher(html).find());
            assertThat(html, not(containsString("<script")));
        }
    }

    @Test
    public void picture_speaksGerman() {
        words = new Words(new BundleTexts(Locale.GERMAN));
        String html = render(living(), "quarter");

        assertThat(html, containsString("F\u00fchrt zu: Staff engineer"));
        assertThat(html, containsString("1 Ziel endete fr\u00fcher."));
    }

    /** A chain of two, one overdue, one achieved, one whose target moved, one without days. */
    static List<Entry> living() {
        return List.of(
                entry(aGoal().withId(1).titled("Staff engineer").until(LocalDate.of(2027, 6, 30)).with(
                        aMilestone().withId(11).titled("Read the papers").due(TODAY.minusDays(90)).reachedOn(TODAY.minusDays(92)).build(),
                        aMilestone().withId(12).titled("Give a talk").due(LocalDate.of(2027, 1, 12)).build(),
                        aMilestone().withId(13).titled("Mentor somebody").build()).build()),
                entry(aGoal().withId(2).titled("Mend the build").until(TODAY.minusDays(22)).build()),
                entry(aGoal().withId(3).titled("Write someday").build()),
                new Entry(aGoal().withId(4).titled("Lead one design").until(LocalDate.of(2026, 12, 15))
                        .moved(aMove(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 2, 20), MoveReason.WAITING, "")).build(), Optional.of(new IssueId(1)), true),
                entry(aGoal().withId(5).titled("First job").until(TODAY.minusDays(100)).achieved().build()));
    }

    /** Fifty goals with eight milestones each, every third leading to the one before. */
    static List<Entry> crowd() {
        List<Entry> goals = new ArrayList<>();
        for (int goal = 1; goal <= 50; goal++) {
            GoalBuilder builder = aGoal().withId(goal).titled("Goal number " + goal + " of the long way").until(TODAY.plusDays(goal * 20L - 100));
            int first = goal;
            IntStream.range(0, 8).forEach(i -> builder.with(aMilestone().withId(first * 100L + i).due(TODAY.plusDays(first * 20L - 400 + i * 40L)).build()));
            goals.add(new Entry(builder.build(), goal % 3 == 0 ? Optional.of(new IssueId(goal - 1)) : Optional.empty(), goal == 1));
        }
        return goals;
    }

    private static Entry entry(org.milepost.plan.Goal goal) {
        return new Entry(goal, Optional.empty(), false);
    }

    private CareerPicture picture(List<Entry> goals, String range) {
        return CareerPicture.of(goals, TODAY, CareerPicture.range(range), "/jira", words);
    }

    String render(List<Entry> goals, String range) {
        return renderer.render("templates/career-picture.vm", Map.of("overview", picture(goals, range), "words", words));
    }

    private static long count(String html, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(html).results().count();
    }
}
