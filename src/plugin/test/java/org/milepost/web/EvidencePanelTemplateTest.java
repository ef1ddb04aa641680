package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.EvidenceRequest;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Access;

/** What stands on a ticket that is evidence, for its owner and for those it is shared with. */
public class EvidencePanelTemplateTest {

    private final CareerWorld world = new CareerWorld();
    private final VelocityRenderer renderer = new VelocityRenderer();
    private final Words words = new Words(new BundleTexts(Locale.ENGLISH));
    private final IssueId ticket = world.tickets.add(4711, "DEV-1", "Ship it");
    private final Goal goal = world.startedByAnna();

    @Test
    @Requirement("S21")
    public void own_isAClaimWithItsDay_aWayToTheGoal_andWhatChangesIt_andLeavesTheGoalsNameToBeAsked() {
        add("Led <the> release");

        String html = render(world.anna);

        assertThat(html, containsString(">Led &lt;the&gt; release<"));
        assertThat(html, containsString("<span>1 Jun 2026</span>"));
        assertThat(html, containsString("<a class=\"milepost-note-goal\" href=\"/jira/plugins/servlet/milepost/career?goal=" + goal.id() + "\" dir=\"auto\" title=\"To the goal\">To the goal</a>"));
        assertThat(html, containsString("data-milepost-action=\"evidence-edit\""));
        assertThat(html, containsString("data-milepost-action=\"withdraw\""));
        assertThat(html, containsString("data-milepost-unnamed=\"4711\""));
        assertThat(html, containsString("Only you see this, and those you share the goal with."));
    }

    @Test
    @Requirement("S47")
    public void shared_namesTheGoalAndWhoseItIs_andChangesNothing() {
        add("Led the release");
        world.evidenceBook.add(world.anna, new EvidenceRequest("DEV-1", ItemReference.milestone(goal.milestones().get(0).id()), "Told of it", "", false));
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);

        String html = render(world.paul);

        assertThat(html, containsString(">Lead a team</a>"));
        assertThat(html, containsString(">Lead a team \u00b7 Give a talk</a>"));
        assertThat(html, containsString("Shared with you by Anna Arnold."));
        assertThat(html, not(containsString("data-milepost-action")));
        assertThat(html, not(containsString("data-milepost-unnamed")));
        assertThat(html, not(containsString("Only you")));
    }

    @Test
    public void bothOnesOwnAndAnothers_standWithTheirNames() {
        add("Led the release");
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        IssueId pauls = world.jira.nativeGoal(world.paul, "Lead a guild", Optional.empty());
        world.evidenceBook.add(world.paul, new EvidenceRequest("DEV-1", ItemReference.goal(pauls), "Reviewed it", "", false));

        String html = render(world.paul);

        assertThat(html, containsString(">Lead a guild</a>"));
        assertThat(html, containsString(">Lead a team</a>"));
        assertEquals("only what is one's own is changed", 1, html.split("evidence-edit", -1).length - 1);
        assertThat(html, containsString("Only you see this, and those you share the goal with."));
    }

    @Test
    public void moreThanFive_areFolded() {
        LongStream.range(0, 5).forEach(i -> add("Claim " + i));
        assertThat(render(world.anna), not(containsString("<details")));
        add("One more");
        add("And another");

        String html = render(world.anna);

        assertThat(html, containsString("<summary>2 more</summary>"));
        assertEquals(7, html.split("data-milepost-piece", -1).length - 1);
    }

    private void add(String claim) {
        world.evidenceBook.add(world.anna, new EvidenceRequest("DEV-1", ItemReference.goal(goal.id()), claim, "", false));
    }

    private String render(PersonKey viewer) {
        EvidencePanelPage page = EvidencePanelPage.of(viewer, world.evidenceBook.about(viewer, ticket), "/jira", words);
        return renderer.render("templates/evidence-panel.vm", Map.of("page", page, "words", words));
    }
}
