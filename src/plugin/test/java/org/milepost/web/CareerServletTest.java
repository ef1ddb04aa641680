package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.mockito.Mockito.verify;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.ShareRequest;
import org.milepost.career.StartRequest;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.sharing.Access;

public class CareerServletTest {

    private PagesWorld pages;
    private CareerWorld world;
    private CareerServlet servlet;

    @Before
    public void setUp() throws IOException {
        pages = new PagesWorld();
        world = pages.world;
        servlet = pages.career(world);
    }

    @Test
    public void servlet_isForLicensedUsersAlone() {
        assertNotNull(CareerServlet.class.getAnnotation(LicensedOnly.class));
    }

    @Test
    public void page_sendsAnonymous_toLogIn_andBack() throws IOException {
        servlet.doGet(PagesWorld.request(Map.of("goal", "7")), pages.response);

        verify(pages.response).sendRedirect("/jira/login?to=goal=7");
        assertEquals("", pages.html());
    }

    @Test
    public void page_sendsAnonymous_toLogIn_evenWithAQueryThatIsNoAddress() throws IOException {
        servlet.doGet(PagesWorld.request(Map.of("goal", "7|8")), pages.response);

        verify(pages.response).sendRedirect("/jira/login?to=null");
    }

    @Test
    public void page_offersTheStart_toSomebodyNew() throws IOException {
        pages.loggedIn(world.paul);

        servlet.doGet(PagesWorld.request(Map.of()), pages.response);

        assertThat(pages.html(), containsString("Where do you want to be?"));
        assertThat(pages.html(), containsString("id=\"milepost-start-form\""));
        assertEquals("at most four fields", 4, pages.html().split("<input ", -1).length - 1);
    }

    @Test
    @Requirement("S27")
    public void page_putsTheNextStepFirst() throws IOException {
        world.startedByAnna();
        pages.loggedIn(world.anna);

        servlet.doGet(PagesWorld.request(Map.of()), pages.response);

        assertThat(pages.html(), containsString("Next step"));
        assertEquals("before the goal itself", true, pages.html().indexOf("Give a talk") < pages.html().indexOf("id=\"goals\""));
    }

    @Test
    @Requirement("S17")
    public void page_drawsTheChain_fromAGoalToTheOneItLeadsTo() throws IOException {
        Goal team = world.startedByAnna();
        Goal course = world.start.start(world.anna, new StartRequest("Go through a course", Optional.of(CareerWorld.TODAY.plusDays(40)), Optional.empty(),
                Optional.empty()));
        world.goalParts.save(world.anna, course.id(), PartKind.GOAL_PROFILE, 0, Map.of("parent", team.id().toString()), Optional.empty());
        pages.loggedIn(world.anna);

        servlet.doGet(PagesWorld.request(Map.of("range", "year")), pages.response);

        assertThat(pages.html(), containsString("Leads to: Lead a team"));
        assertThat(pages.html(), containsString("class=\"milepost-elbow\""));
    }

    @Test
    public void page_showsTheYear_forARangeThatThereIsNot() throws IOException {
        world.startedByAnna();
        pages.loggedIn(world.anna);

        servlet.doGet(PagesWorld.request(Map.of("range", "decade")), pages.response);

        assertThat(pages.html(), containsString("?range=year#milepost-overview\" aria-current=\"true\""));
    }

    @Test
    public void page_isNeverKept_byProxiesOrBrowsers() throws IOException {
        pages.loggedIn(world.anna);

        servlet.doGet(PagesWorld.request(Map.of()), pages.response);

        verify(pages.response).setHeader("Cache-Control", "no-store");
        verify(pages.response).setContentType("text/html;charset=UTF-8");
    }

    @Test
    @Requirement("S47")
    public void goal_isShown_toWhomItIsShared_withWhatTheyMayDo() throws IOException {
        Goal goal = world.startedByAnna();
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.VIEW);
        pages.loggedIn(world.paul);

        servlet.doGet(PagesWorld.request(Map.of("goal", goal.id().toString())), pages.response);

        assertThat(pages.html(), containsString("Lead a team"));
        assertThat(pages.html(), containsString("Shared with you by Anna Arnold. You can look, not change."));
        assertThat(pages.html(), not(containsString("data-milepost-action")));
    }

    @Test
    @Requirement("S47")
    public void goalAndPlan_asTheManagerGetsThem_areForTheirOwnerAlone_andAreNotedNowhere() throws IOException {
        Goal goal = world.startedByAnna();
        for (Map<String, String> asked : List.of(Map.of("goal", goal.id().toString(), "as", "manager"), Map.of("as", "manager"))) {
            setUpAgain();
            pages.loggedIn(world.anna);
            servlet.doGet(PagesWorld.request(asked), pages.response);
            assertThat("nothing shared yet", pages.html(), containsString("There is nothing to see here"));
            assertThat(pages.html(), containsString("This is what Max Maier, your manager, sees"));
        }
        world.sharing.share(world.anna, new ShareRequest(Optional.empty(), Optional.empty(), Access.VIEW, Optional.empty()));
        for (Map<String, String> asked : List.of(Map.of("goal", goal.id().toString(), "as", "manager"), Map.of("as", "manager"))) {
            setUpAgain();
            pages.loggedIn(world.anna);
            servlet.doGet(PagesWorld.request(asked), pages.response);
            assertThat(pages.html(), containsString("Lead a team"));
            assertThat(pages.html(), containsString("Shared with you by Anna Arnold"));
            assertThat(pages.html(), not(containsString("data-milepost-action")));
        }
        assertEquals(List.of(), world.sharing.seenBy(world.anna));
        setUpAgain();
        pages.loggedIn(world.max);
        servlet.doGet(PagesWorld.request(Map.of("goal", goal.id().toString(), "as", "manager")), pages.response);
        assertThat("no way round to somebody else's", pages.html(), not(containsString("Lead a team")));
    }

    @Test
    @Requirement("S47")
    public void goal_asAManagerGetsItWhoMayChangeIt_hasNothingToPress_sinceItWouldBeDoneByItsOwner() throws IOException {
        Goal goal = world.startedByAnna();
        world.goalParts.add(world.anna, goal.id(), PartKind.ACTION_STEP, Map.of("text", "Ask for a slot"));
        world.goalParts.save(world.anna, goal.id(), PartKind.GOAL_PROFILE, 0, Map.of("measure", "Talks", "target", "3"), Optional.empty());
        world.sharing.share(world.anna, new ShareRequest(Optional.of(ItemReference.goal(goal.id())), Optional.empty(), Access.EDIT, Optional.empty()));
        pages.loggedIn(world.max);
        servlet.doGet(PagesWorld.request(Map.of("goal", goal.id().toString())), pages.response);
        assertThat("the manager can", pages.html(), containsString("data-milepost-action=\"step-done\""));

        setUpAgain();
        pages.loggedIn(world.anna);
        servlet.doGet(PagesWorld.request(Map.of("goal", goal.id().toString(), "as", "manager")), pages.response);

        assertThat(pages.html(), containsString("Ask for a slot"));
        assertThat("what the manager is told", pages.html(), containsString("You can change dates, steps and values"));
        assertThat(pages.html(), containsString("It is for looking only"));
        assertThat(pages.html(), not(containsString("data-milepost-action")));
        assertThat(pages.html(), not(containsString("<button")));
    }

    @Test
    public void goal_answersAlike_whetherUnknownOrNotShared() throws IOException {
        Goal goal = world.startedByAnna();
        for (String id : List.of(goal.id().toString(), "999999", "0", "-1", "x", "99999999999999999999", "<script>")) {
            setUpAgain();
            pages.loggedIn(pages.world.paul);
            servlet.doGet(PagesWorld.request(Map.of("goal", id)), pages.response);
            verify(pages.response).setStatus(404);
            assertThat(id, pages.html(), containsString("There is nothing to see here"));
            assertThat(id, pages.html(), not(containsString("Lead a team")));
        }
    }

    private void setUpAgain() throws IOException {
        CareerWorld before = world;
        pages = new PagesWorld();
        servlet = pages.career(before);
    }

    @Test
    @Requirement("S47")
    public void page_showsAShare_toTheOtherPerson_andToItsOwner_andWhoLooked() throws IOException {
        Goal goal = world.startedByAnna();
        world.sharing.share(world.anna, new ShareRequest(Optional.of(ItemReference.goal(goal.id())), Optional.empty(), Access.VIEW,
                Optional.of(CareerWorld.TODAY.plusDays(30))));
        pages.loggedIn(world.max);
        servlet.doGet(PagesWorld.request(Map.of("goal", goal.id().toString())), pages.response);
        servlet.doGet(PagesWorld.request(Map.of()), pages.response);

        assertThat(pages.html(), containsString("until 1 Jul 2026"));
        assertThat(pages.html(), containsString(">New</span>"));

        setUpAgain();
        pages.loggedIn(world.anna);
        servlet.doGet(PagesWorld.request(Map.of()), pages.response);

        assertThat(pages.html(), containsString("Max Maier (my manager)"));
        assertThat(pages.html(), containsString("data-milepost-action=\"revoke\""));
        assertThat(pages.html(), containsString("on a Milepost page"));
    }

    @Test
    public void page_saysWhatIsNeeded_forEvidenceWithoutScript() throws IOException {
        pages.loggedIn(world.anna);

        servlet.doGet(PagesWorld.request(Map.of("evidence", "20001")), pages.response);

        assertThat(pages.html(), containsString("It needs JavaScript."));
    }
}
