package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.evidence.RuleKind;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemReference;

@Requirement("S21")
public class InboxPagesTest {

    private PagesWorld pages;
    private CareerWorld world;

    @Before
    public void setUp() throws IOException {
        pages = new PagesWorld();
        world = pages.world;
        pages.loggedIn(world.anna);
    }

    @Test
    public void inbox_saysWhyEachTicketIsThere_andEscapesIt() throws IOException {
        Goal goal = world.startedByAnna();
        resolved(501, "Pay <b>now</b>");
        resolved(502, "Another");
        world.inboxRules.add(world.anna, ItemReference.goal(goal.id()), RuleKind.WORDS, "pay");

        open(Map.of("inbox", ""));

        assertThat(pages.html(), containsString("Words “pay”: your rule for “Lead a team”"));
        assertThat(pages.html(), containsString("Pay &lt;b&gt;now&lt;/b&gt;"));
        assertThat(pages.html(), containsString("data-milepost-item=\"GOAL:" + goal.id() + "\""));
        assertThat(pages.html(), containsString("Other resolved tickets"));
    }

    @Test
    public void inbox_offersRules_atFirst_andExplainsItself_whenEmpty() throws IOException {
        world.startedByAnna();
        open(Map.of("inbox", "", "proposed", "<x>"));
        assertThat(pages.html(), containsString("Nothing to decide"));

        resolved(501, "One");
        resolved(502, "Two");
        open(Map.of("inbox", ""));
        assertThat(pages.html(), containsString(">Component Billing</button>"));
    }

    @Test
    public void inbox_ofSomebodyWithoutAGoal_showsTheWayToOne() throws IOException {
        open(Map.of("inbox", ""));
        assertThat(pages.html(), containsString("Start a goal"));
        assertThat(pages.html(), not(containsString("Add a rule")));
    }

    @Test
    @Requirement("S7")
    public void start_isOfferedOnMyCareer_untilItIsAnswered_withNothingTicked() throws IOException {
        resolved(501, "One");
        resolved(502, "Two");
        open(Map.of());
        assertThat(pages.html(), containsString("milepost-ticket-start-offer"));

        setUpPages();
        open(Map.of("tickets", ""));
        assertThat(pages.html(), containsString("Component Billing is on tickets of yours"));
        assertThat(pages.html(), not(containsString("checked")));
        assertThat("no number of tickets", pages.html(), not(containsString("2 tickets")));

        world.ticketStart.decline(world.anna);
        setUpPages();
        open(Map.of());
        assertThat(pages.html(), not(containsString("milepost-ticket-start-offer")));
    }

    private void setUpPages() throws IOException {
        pages = new PagesWorld();
        pages.loggedIn(world.anna);
    }

    private void open(Map<String, String> parameters) throws IOException {
        pages.career(world).doGet(PagesWorld.request(parameters), pages.response);
    }

    private void resolved(long id, String summary) {
        world.worked.resolved(world.anna, id, "SHOP-" + id, summary, CareerWorld.TODAY.minusDays(3), List.of("Billing"), List.of());
    }
}
