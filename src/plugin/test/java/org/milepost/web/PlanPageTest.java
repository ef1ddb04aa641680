package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.ShareRequest;
import org.milepost.career.StartRequest;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Access;

/** The plan on "My career": its goals in short, its sections, and what is offered. */
public class PlanPageTest {

    private final CareerWorld world = new CareerWorld();

    @Test
    public void emptySections_areOffered_oneAtATime_andNotShown() throws IOException {
        world.startedByAnna();

        assertEquals("the start from one's tickets comes first, alone", 0, count(career(world.anna), "milepost-offer-kicker"));
        world.ticketStart.decline(world.anna);

        String html = career(world.anna);
        assertEquals("one offer", 1, count(html, "milepost-offer-kicker"));
        assertThat(html, containsString("data-milepost-offer=\"visions\""));
        assertEquals("no empty section", 0, count(html, "milepost-plan-section\\b"));

        add(PartKind.VISION, Map.of("horizon", "FIVE_YEARS", "statement", "I lead"));
        html = career(world.anna);
        assertThat(html, containsString("data-milepost-offer=\"roles\""));
        assertThat(html, containsString("id=\"visions\""));
    }

    @Test
    public void start_isTheDayWhereTheOwnerIs() throws IOException {
        world.people.moveTo(world.anna, "America/New_York");
        world.startedByAnna();

        assertThat(career(world.anna), containsString("Since 31 Dec 2025"));
    }

    @Test
    @Requirement("S4")
    public void vision_saysHowFarAhead_andGentlyThatItIsTimeToLookAgain() throws IOException {
        world.startedByAnna();
        add(PartKind.VISION, Map.of("horizon", "TEN_YEARS", "statement", "I advise others", "reviewOn", "2026-05-01"));
        add(PartKind.VISION, Map.of("horizon", "OWN", "ownHorizon", "When the children are grown", "statement", "I travel", "reviewOn", "2027-01-01"));

        String html = career(world.anna);

        assertThat(html, containsString(">In ten years</strong>"));
        assertThat(html, containsString("You wanted to look at it again on 1 May 2026: does it still hold?"));
        assertThat(html, containsString(">When the children are grown</strong>"));
        assertThat(html, containsString("To look at again on 1 Jan 2027"));
        assertTrue("nearest first", html.indexOf("I advise others") < html.indexOf("I travel"));
    }

    @Test
    @Requirement("S9")
    public void opportunity_thatIsOver_isFolded_withTheDecisionAndWhy() throws IOException {
        world.startedByAnna();
        add(PartKind.OPPORTUNITY, Map.of("what", "Guild lead", "expires", "2026-05-31", "decision", "LEFT", "why", "No time", "fit", "PARTLY"));
        add(PartKind.OPPORTUNITY, Map.of("what", "Platform team", "expires", "2026-06-30"));

        String html = career(world.anna);

        assertThat(html, containsString("Open until 30 Jun 2026"));
        assertThat(html, containsString("1 opportunity that is over"));
        assertTrue("folded", html.indexOf("1 opportunity that is over") < html.indexOf("Guild lead"));
        assertThat(html, containsString("Was open until 31 May 2026"));
        assertThat(html, containsString("<dt>Why</dt><dd dir=\"auto\">No time</dd>"));
    }

    @Test
    @Requirement({"S7", "S8"})
    public void strength_leadsToItsGoals_andObstacleSaysWhoTakesCare() throws IOException {
        Goal goal = world.startedByAnna();
        add(PartKind.STRENGTH, Map.of("text", "Calm in incidents", "notedOn", "2026-03-01", "goals", List.of(goal.id().value())));
        add(PartKind.PLAN_OBSTACLE, Map.of("text", "Travel freeze", "likelihood", "HIGH", "strategy", "Talk online", "owner", "Max", "status", "HANDLED"));

        String html = career(world.anna);

        assertThat(html, containsString("<a href=\"/jira/plugins/servlet/milepost/career?goal=" + goal.id() + "\">Lead a team</a>"));
        assertThat(html, containsString("Noted 1 Mar 2026"));
        assertThat(html, containsString("Max takes care of it"));
        assertThat(html, containsString(">In hand</span>"));
        assertThat(html, containsString("Talk online"));
    }

    @Test
    @Requirement("S2")
    public void sections_areCalledWhatTheirOwnerLikes_orAreSwitchedOff() throws IOException {
        world.startedByAnna();
        add(PartKind.STRENGTH, Map.of("text", "Calm"));
        add(PartKind.WEAKNESS, Map.of("text", "Saying no"));
        add(PartKind.SECTION, Map.of("title", "Books", "text", "Read one a month"));
        profile(Map.of("titleStrengths", "What carries me", "hidden", List.of("WEAKNESSES")));

        String html = career(world.anna);

        assertThat(html, containsString(">What carries me</h2>"));
        assertThat(html, not(containsString("Saying no</p>")));
        assertThat(html, containsString("Switched off and shown to nobody: To work on"));
        assertThat(html, containsString(">Books</h2>"));
        assertThat(html, containsString("Read one a month"));
    }

    @Test
    @Requirement({"S5", "S6"})
    public void whereIAm_standsBesideWhereIWantToBe_withWhatMatters() throws IOException {
        world.startedByAnna();
        profile(Map.of("currentRole", "Senior engineer", "targetRole", "Staff engineer", "values", "Work that others can build on"));

        String html = career(world.anna);

        assertThat(html, containsString("Senior engineer"));
        assertTrue("from today's role to the one aimed for", html.indexOf("Senior engineer") < html.indexOf("Staff engineer"));
        assertThat(html, containsString("Work that others can build on"));
    }

    @Test
    public void scripts_findEveryValueOfAPart_escaped_inItsAttributes() throws IOException {
        world.startedByAnna();
        Part vision = add(PartKind.VISION, Map.of("horizon", "OWN", "ownHorizon", "\"later\"", "statement", "<script>alert(1)</script>\nand more"));

        String html = career(world.anna);

        assertThat(html, containsString("data-milepost-part=\"VISION\" data-milepost-number=\"" + vision.number() + "\" data-milepost-part-version=\"" + vision.version() + "\""));
        assertThat(html, containsString("data-milepost-value-own-horizon=\"&quot;later&quot;\""));
        assertThat(html, containsString("data-milepost-value-statement=\"&lt;script&gt;alert(1)&lt;/script&gt;\nand more\""));
        assertThat(html, not(containsString("<script>")));
    }

    @Test
    @Requirement("S10")
    public void goals_standInTheOwnersOrder_withTheOneInFocusMarked() throws IOException {
        world.startedByAnna();
        Goal second = goal("Speak at a conference");
        Goal third = goal("Mentor somebody");
        profile(Map.of("order", List.of(third.id().value(), second.id().value()), "focus", second.id().value()));

        String html = career(world.anna);
        String list = html.substring(html.indexOf("milepost-goal-cards"));

        assertTrue("chosen order, then the rest", list.indexOf("Mentor somebody") < list.indexOf("Speak at a conference")
                && list.indexOf("Speak at a conference") < list.indexOf(">Lead a team<"));
        assertEquals("one in focus", 1, count(list, "milepost-in-focus"));
        assertThat(list, containsString("aria-label=\"Move Mentor somebody up\" disabled"));
        assertThat(list, containsString("aria-label=\"Move Lead a team down\" disabled"));
        assertThat(list, not(containsString("aria-label=\"Move Speak at a conference up\" disabled")));
    }

    @Test
    public void aFriendlyWord_comesAboveTheNumberOfGoalsThatWasMeant_andNotAtIt() throws IOException {
        world.startedByAnna();
        goal("Two");
        profile(Map.of("activeLimit", 2L));
        assertThat(career(world.anna), not(containsString("meant to have")));

        goal("Three");

        assertThat(career(world.anna), containsString("You work on 3 goals and meant to have 2 at a time."));
    }

    @Test
    public void goals_thatRestOrEnded_areFolded_withHowTheyEnded() throws IOException {
        Goal rests = world.startedByAnna();
        Goal dropped = goal("Learn COBOL");
        world.goalParts.save(world.anna, rests.id(), PartKind.OUTCOME, 0, Map.of("outcome", "PAUSED", "reason", "Parental leave"), Optional.empty());
        world.goalParts.save(world.anna, dropped.id(), PartKind.OUTCOME, 0, Map.of("outcome", "DROPPED", "reason", "Nobody needs it"), Optional.empty());

        String html = career(world.anna);

        assertThat(html, containsString("1 goal rests"));
        assertThat(html, containsString("1 goal is behind you"));
        assertThat(html, containsString(">Paused</span>"));
        assertThat(html, containsString(">Dropped</span>"));
        assertThat(html, containsString("No goal is being worked on here."));
    }

    @Test
    public void reviews_sayWhenItIsTime_andProposeTheNextOne() throws IOException {
        world.startedByAnna();
        profile(Map.of("reviewEvery", "QUARTERLY", "lastReview", "2026-02-20", "nextReview", "2026-05-20"));

        String html = career(world.anna);

        assertThat(html, containsString("Last review 20 Feb 2026"));
        assertThat(html, containsString("A review was planned for 20 May 2026. Is it time to talk?"));
        assertThat(html, containsString("data-milepost-proposed-last-review=\"2026-06-01\" data-milepost-proposed-next-review=\"2026-09-01\""));
    }

    @Test
    @Requirement("S53")
    public void pageForAOneOnOne_isOffered_whereConfluenceIsLinked_withWhomIsKnown() throws IOException {
        world.startedByAnna();
        assertThat("no wiki", career(world.anna), not(containsString("one-on-one")));

        assertThat(withWiki(world.anna, Map.of()), containsString("href=\"https://wiki.example.org/c/plugins/servlet/milepost/one-on-one?with=&amp;whose=mine\""));
        add(PartKind.REVIEW_PARTNER, Map.of("person", "max", "role", "MANAGER"));
        assertThat(withWiki(world.anna, Map.of()), containsString("one-on-one?with=max&amp;whose=mine\""));
        assertThat("by the way of one's manager it would be a 1:1 with oneself", withWiki(world.anna, Map.of("as", "manager")), not(containsString("one-on-one")));
    }

    @Test
    public void pageForAOneOnOne_isOfferedToReadersOfThePlan_aboutItsOwner() throws IOException {
        world.startedByAnna();
        long plan = world.planBook.ownActive(world.anna).orElseThrow().plan().id();
        world.sharing.share(world.anna, new ShareRequest(Optional.empty(), Optional.empty(), Access.VIEW, Optional.empty()));

        String html = withWiki(world.max, Map.of("plan", Long.toString(plan)));

        assertThat(html, containsString("one-on-one?with=anna&amp;whose=theirs\""));
    }

    @Test
    public void thePage_speaksGermanToo() throws IOException {
        world.startedByAnna();
        add(PartKind.STRENGTH, Map.of("text", "Ruhig"));

        String html = page(world.anna, Map.of(), Locale.GERMAN);

        assertThat(html, containsString(">St\u00e4rken</h2>"));
        assertThat(html, containsString("Wohin f\u00fchrt das alles?"));
    }

    private Goal goal(String title) {
        return world.start.start(world.anna, new StartRequest(title, Optional.of(LocalDate.of(2027, 1, 1)), Optional.empty(), Optional.empty()));
    }

    private Part add(PartKind kind, Map<String, ?> values) {
        return world.planBook.add(world.anna, Optional.empty(), kind, values);
    }

    private Part profile(Map<String, ?> values) {
        return world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, values, Optional.empty());
    }

    private String career(PersonKey person) throws IOException {
        return page(person, Map.of(), Locale.ENGLISH);
    }

    private String page(PersonKey person, Map<String, String> parameters, Locale language) throws IOException {
        PagesWorld pages = new PagesWorld(language);
        pages.loggedIn(person);
        pages.career(world).doGet(PagesWorld.request(parameters), pages.response);
        return pages.html();
    }

    private String withWiki(PersonKey person, Map<String, String> parameters) throws IOException {
        PagesWorld pages = new PagesWorld(Locale.ENGLISH);
        ApplicationLink wiki = mock(ApplicationLink.class);
        when(wiki.getDisplayUrl()).thenReturn(URI.create("https://wiki.example.org/c/"));
        when(pages.wikis.getPrimaryApplicationLink(ConfluenceApplicationType.class)).thenReturn(wiki);
        pages.loggedIn(person);
        pages.career(world).doGet(PagesWorld.request(parameters), pages.response);
        return pages.html();
    }

    private static int count(String html, String pattern) {
        return (int) Pattern.compile(pattern).matcher(html).results().count();
    }
}
