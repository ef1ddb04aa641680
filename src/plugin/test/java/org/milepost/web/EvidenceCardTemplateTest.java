package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.EvidenceView;
import org.milepost.career.GoalSurroundings;
import org.milepost.career.GoalView;
import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.Statement;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.sharing.Access;

/** The evidence of a goal in one list, and where its milestones lead to it. */
public class EvidenceCardTemplateTest {

    private static final ItemReference EXPORT = ItemReference.milestone(new IssueId(3));

    private final VelocityRenderer renderer = new VelocityRenderer();
    private final Words words = new Words(new BundleTexts(Locale.ENGLISH));
    private final Goal goal = Samples.goal("Staff engineer", LocalDate.of(2027, 6, 30), Samples.living());

    @Test
    @Requirement("S21")
    public void evidence_isGroupedByWhatItIsFor_inTheOrderOfTheList_theGoalItselfFirst() {
        String html = card(Access.OWNER, Samples.evidence());

        List<String> titles = Pattern.compile("<h3 dir=\"auto\">([^<]*)</h3>").matcher(html).results().map(found -> found.group(1)).toList();
        assertEquals(List.of("For the goal itself", "Present a design to the team", "Lead the design of the export service"), titles);
        assertThat(html, containsString("3 pieces of evidence"));
        assertThat(html, containsString("data-milepost-action=\"evidence-edit\" data-milepost-evidence=\"1\""));
        assertThat(html, containsString("aria-label=\"Edit the evidence \u201cDesigned the new export and wrote it with Ben\u201d\""));
        assertFalse("all open", html.contains("<details class=\"milepost-details milepost-evidence-group\" id=\"milepost-evidence-3\">"));
    }

    @Test
    public void evidence_isFolded_whereThereIsMuch() {
        String html = card(Access.OWNER, LongStream.rangeClosed(1, 8).mapToObj(id -> Samples.evidence(id, EXPORT, "Piece " + id, "", null)).toList());

        assertThat(html, containsString("<summary>5 more pieces<span class=\"assistive\">: Lead the design of the export service</span></summary>"));
        assertTrue(html.indexOf("Piece 3") < html.indexOf("5 more pieces") && html.indexOf("5 more pieces") < html.indexOf("Piece 4"));
    }

    @Test
    public void groupsAfterTheFourth_areClosed() {
        List<EvidenceView> pieces = LongStream.rangeClosed(1, 6).mapToObj(id -> Samples.evidence(id, ItemReference.milestone(new IssueId(id)), "Piece", "", null)).toList();
        String html = card(Access.OWNER, pieces);

        assertEquals(6, count(html, "milepost-evidence-group"));
        assertEquals(4, count(html, "\" open>"));
    }

    @Test
    public void longWords_showTheirBeginning_andNameButtonsByIt() {
        String beginning = "Wrote the runbook ".repeat(25);
        String html = card(Access.OWNER, List.of(Samples.evidence(1, EXPORT, beginning + "and <b>everything</b> else", "x".repeat(401), null)));

        assertEquals(2, count(html, "<details class=\"milepost-passage"));
        assertThat(html, containsString("and &lt;b&gt;everything&lt;/b&gt; else"));
        assertThat(html, containsString("x".repeat(240) + "\u2026 "));
        assertFalse("no word is cut", Pattern.compile("Wrote the run\u2026").matcher(html).find());
        assertTrue(Pattern.compile("aria-label=\"Withdraw the evidence [^\"]{100,260}\"").matcher(html).find());
    }

    @Test
    public void withoutEvidence_itsOwnerIsToldWhatToDo_othersThatThereIsNone() {
        assertThat(card(Access.OWNER, List.of()), containsString("No evidence yet. Add what shows that you get closer"));
        String seen = card(Access.VIEW, List.of());
        assertThat(seen, containsString(">No evidence yet.</p>"));
        assertThat(seen, not(containsString("data-milepost-action")));
    }

    @Test
    @Requirement("S26")
    public void certificateThatProvesAMilestone_marksItsLine_andStandsByItsCriterion() {
        Statement statement = new Statement("Passed <with> 92", "", Optional.of(LocalDate.of(2026, 11, 2)), "https://certs.example.org/7", "Cloud architect",
                "Example board", Optional.of(LocalDate.of(2027, 11, 2)), true);
        EvidenceView piece = EvidenceLineTest.view(EvidenceKind.CERTIFICATE, EXPORT, statement);
        String html = page(Access.OWNER, List.of(piece));

        assertEquals("on the line of its milestone alone", 1, count(html, "<span class=\"milepost-proven\">Proven</span>"));
        assertThat(html, containsString("The proof:</span> <span dir=\"auto\">Passed &lt;with&gt; 92</span>"));
        assertThat("nothing to record twice", html, not(containsString("Record the proof of Lead the design of the export service")));
        assertThat(html, containsString("Record the proof of Design certificate"));
    }

    @Test
    public void goalsOwnPage_listsEvidenceOnce_andLeadsThereFromEachMilestone() {
        GoalView view = Samples.view(goal, Access.OWNER);
        String html = render("templates/goal.vm", GoalPage.inFull(view, GoalSurroundings.NONE, Samples.evidence(), "/jira", words));

        assertThat(html, containsString("<a href=\"#milepost-evidence-3\">1 piece of evidence<span class=\"assistive\">: Lead the design of the export service</span></a>"));
        assertThat(html, not(containsString("Designed the new export")));
        assertThat("on the issue it is listed under the milestone", page(Access.OWNER, Samples.evidence()), containsString("Designed the new export"));
        assertThat("and in the panel of one milestone", render("templates/goal.vm", GoalPage.of(view, GoalSurroundings.NONE, false, Samples.evidence(), "/jira", words)),
                containsString("Designed the new export"));
        assertThat("of shared milestones alone as well", render("templates/goal.vm", GoalPage.inFull(Samples.titleOnly(goal), GoalSurroundings.NONE,
                Samples.evidence(), "/jira", words)), containsString("Designed the new export"));
    }

    private String card(Access access, List<EvidenceView> evidence) {
        return render("templates/evidence-card.vm", GoalPage.inFull(Samples.view(goal, access), GoalSurroundings.NONE, evidence, "/jira", words));
    }

    private String page(Access access, List<EvidenceView> evidence) {
        return render("templates/goal.vm", GoalPage.of(Samples.view(goal, access), evidence, "/jira", words));
    }

    private String render(String template, GoalPage page) {
        return renderer.render(template, Map.of("goal", page, "words", words));
    }

    private static int count(String html, String part) {
        return html.split(Pattern.quote(part), -1).length - 1;
    }
}
