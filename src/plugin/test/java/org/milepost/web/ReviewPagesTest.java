package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.ShareRequest;
import org.milepost.career.ShareView;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.review.Question;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;

/** The pages of reviews, for the two people and for nobody else. */
public class ReviewPagesTest {

    private final CareerWorld world = new CareerWorld();
    private Locale language = Locale.ENGLISH;
    private PagesWorld last;
    private Optional<URI> wiki = Optional.empty();
    private Goal goal;
    private ShareView share;
    private long review;

    /** Anna's goal is shared with Max, her manager, and the two have a review open. */
    @Before
    public void opened() {
        goal = world.startedByAnna();
        share = world.annaSharesWithManager(ItemReference.goal(goal.id()));
        review = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
    }

    @Test
    @Requirement("S52")
    public void review_showsWhatHappened_theFourQuestions_andTheNextThingToDo() throws IOException {
        add(world.anna, PartKind.AGENDA_ITEM, Map.of("text", "Time for <the talk>"));
        String html = review(world.anna);
        assertThat(html, containsString("1:1 with Max Maier"));
        assertThat(html, containsString("Answer the 4 questions"));
        assertTrue("first of all", html.indexOf("Answer the 4 questions") < html.indexOf("Since the last one"));
        assertThat(html, containsString("Give a talk"));
        assertThat(html, containsString("Time for &lt;the talk&gt;"));
        assertThat(html, containsString("data-milepost-typing=\"/jira/rest/milepost/1.0/reviews/" + review + "\""));
        assertThat(html, containsString("Which milestones were met?"));
        world.reviewTyping.save(world.anna, review, Question.WORKS, "Asking \"early\"", Optional.empty());
        assertThat(review(world.anna), containsString("You are prepared. Max Maier has not answered yet"));
        String byMax = review(world.max);
        assertThat(byMax, containsString("1:1 with Anna Arnold"));
        assertThat(byMax, containsString("data-milepost-others=\"WORKS\">Asking &quot;early&quot;</p>"));
    }

    @Test
    @Requirement({"S53", "S58"})
    public void review_showsWhatItsOwnerLetItTell_andWhatWaitsForThePartner() throws IOException {
        world.goalParts.add(world.anna, goal.id(), PartKind.GOAL_SETBACK, Map.of("happened", "No <slot>", "learned", "Ask early", "day", "2026-06-01", "inReviews", true));
        world.goalParts.add(world.anna, goal.id(), PartKind.GOAL_SETBACK, Map.of("happened", "agrimony", "day", "2026-06-01"));
        world.goalParts.save(world.anna, goal.id(), PartKind.CLOSING, 0, Map.of("lessons", "Start small", "skills", List.of("Speaking", "Patience"), "inReviews", true), Optional.empty());
        world.goalParts.save(world.anna, goal.id(), PartKind.OUTCOME, 0, Map.of("outcome", "DROPPED", "reason", "No time"), Optional.empty());
        for (PersonKey one : List.of(world.anna, world.max)) {
            String html = review(one);
            assertThat(html, containsString("Setbacks and lessons (1)"));
            assertThat(html, containsString("No &lt;slot&gt;"));
            assertThat(html, containsString("What I take from it: Ask early"));
            assertThat(html, containsString("What I can do now: Speaking, Patience"));
            assertThat(html, not(containsString("agrimony")));
        }
    }

    @Test
    @Requirement({"S34", "S50"})
    public void review_showsForHowLongAGoalWaitsForThePartner() throws IOException {
        world.goalParts.add(world.anna, goal.id(), PartKind.GOAL_RESOURCE, Map.of("kind", "TIME_OFF", "what", "Two days", "state", "ASKED", "person", "max", "since", "2026-05-22"));
        assertThat(review(world.anna), containsString("Waiting on Max Maier (1)"));
        assertThat(review(world.max), containsString("Waiting on you (1)"));
        assertThat(review(world.max), containsString("for 10 days"));
    }

    @Test
    @Requirement("S43")
    public void assessments_standBesideEachOther_andEachWritesTheirOwn() throws IOException {
        world.reviewParts.save(world.anna, review, PartKind.SELF_OVERALL, 0, Map.of("rating", BigDecimal.valueOf(2), "words", "Slow"), Optional.empty());
        world.reviewParts.save(world.max, review, PartKind.VIEW_OVERALL, 0, Map.of("rating", BigDecimal.valueOf(5)), Optional.empty());
        String html = review(world.anna);
        assertThat(html, containsString("2 of 5"));
        assertThat(html, containsString("5 of 5"));
        assertThat(html, containsString("You see this differently."));
        assertThat(html, containsString("data-milepost-part=\"SELF_OVERALL\""));
        assertThat(html, containsString("data-milepost-part=\"SELF_GOAL\" data-milepost-number=\"" + goal.id() + "\""));
        assertThat(html, not(containsString("VIEW_OVERALL")));
        assertThat(review(world.max), containsString("data-milepost-part=\"VIEW_OVERALL\""));
    }

    @Test
    @Requirement("S43")
    public void assessments_standBesideThoseOfEarlierReviews_alsoBeforeAnythingIsSaid() throws IOException {
        world.reviewParts.save(world.anna, review, PartKind.SELF_OVERALL, 0, Map.of("rating", BigDecimal.valueOf(2)), Optional.empty());
        close();
        world.clock.advance(Duration.ofDays(30));
        review = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
        assertThat(review(world.max), containsString("<li>2 of 5 on 1 Jun 2026</li>"));
        assertEquals("one line of the two has something to compare", 2, review(world.anna).split("Earlier reviews").length);
    }

    @Test
    @Requirement("S48")
    public void feedbackAskedOfThePartner_isAmongWhatWaits() throws IOException {
        world.goalParts.add(world.anna, goal.id(), PartKind.FEEDBACK_REQUEST, Map.of("person", "max", "question", "What should I do more of?"));
        String html = review(world.max);
        assertThat(html, containsString("What should I do more of?"));
        assertThat(html, containsString("<span dir=\"auto\">Feedback</span>"));
    }

    @Test
    @Requirement("S64")
    public void commitments_areCarriedOver_untilSomebodySaysWhatBecameOfThem() throws IOException {
        add(world.max, PartKind.COMMITMENT, Map.of("text", "Find a stage", "who", "PARTNER", "state", "OPEN", "until", "2026-06-15"));
        add(world.anna, PartKind.REVIEW_REQUEST, Map.of("text", "A day a week", "of", "PARTNER", "state", "ASKED"));
        assertThat(review(world.max), containsString("Anna Arnold asks you"));
        assertThat(review(world.anna), containsString("2 things that are still open go on"));
        world.clock.advance(Duration.ofDays(3));
        assertThat("a review may be open for a while", review(world.anna), containsString("<span>for 3 days</span>"));
        close();
        world.clock.advance(Duration.ofDays(40));
        review = world.reviewBook.openWith(world.max, "anna", Optional.empty()).row().id();
        String html = review(world.max);
        assertThat(html, containsString("One commitment is left from last time"));
        assertThat(html, containsString("was planned until 15 Jun 2026"));
        assertThat(html, containsString("from an earlier review, 43 days ago"));
        assertThat(html, containsString("aria-label=\"Carry on: Find a stage\""));
        long number = world.reviewBook.view(world.max, review, Channel.REST).content().commitments().get(0).number();
        world.reviewParts.save(world.max, review, PartKind.COMMITMENT, number, Map.of("state", "DONE"), Optional.of(0L));
        assertThat(review(world.max), not(containsString("left from last time")));
    }

    @Test
    @Requirement("S50")
    public void whoIsAsked_answersInWordsToo_andMayChangeIt() throws IOException {
        add(world.anna, PartKind.REVIEW_REQUEST, Map.of("text", "A day a week", "of", "PARTNER", "state", "ASKED"));
        assertThat(review(world.max), containsString("aria-label=\"Promise: A day a week\""));
        long number = world.reviewBook.view(world.max, review, Channel.REST).content().requests().get(0).number();
        world.reviewParts.save(world.max, review, PartKind.REVIEW_REQUEST, number, Map.of("state", "GRANTED", "answer", "From May on"), Optional.empty());
        String html = review(world.max);
        assertThat(html, not(containsString("aria-label=\"Promise: A day a week\"")));
        assertThat(html, containsString("aria-label=\"Decline: A day a week\""));
        assertThat(html, containsString("data-milepost-ask=\"answer\""));
        assertThat(html, containsString("From May on"));
        assertThat(review(world.anna), not(containsString("data-milepost-ask=\"answer\"")));
        world.reviewParts.save(world.anna, review, PartKind.REVIEW_REQUEST, number, Map.of("state", "RECEIVED"), Optional.empty());
        assertThat("it is there", review(world.max), not(containsString("aria-label=\"Decline: A day a week\"")));
    }

    @Test
    public void confirming_isSaidStepByStep() throws IOException {
        assertThat(review(world.anna), containsString(">Confirm</button>"));
        world.reviewClosing.confirm(world.max, review, Optional.empty());
        String html = review(world.anna);
        assertThat(html, containsString("Max Maier confirmed it on 1 Jun 2026."));
        assertThat(html, containsString(">Confirm and close</button>"));
        String byMax = review(world.max);
        assertThat(byMax, containsString("From 15 Jun 2026 on you can close it alone."));
        assertThat(byMax, not(containsString("review-confirm")));
        world.clock.advance(Duration.ofDays(14));
        assertThat(review(world.max), containsString(">Close it alone</button>"));
        world.reviewClosing.confirm(world.max, review, Optional.empty());
        assertThat(review(world.anna), containsString("Closed on 15 Jun 2026 by Max Maier alone"));
    }

    /** It is the next day there already, from which the days of waiting are counted as well. */
    @Test
    @Requirement("S51")
    public void confirmation_hasTheDayOfTheOwner() throws IOException {
        world.people.moveTo(world.anna, "Pacific/Kiritimati");
        world.reviewClosing.confirm(world.max, review, Optional.empty());
        assertThat(review(world.anna), containsString("Max Maier confirmed it on 2 Jun 2026."));
        assertThat(review(world.max), containsString("You confirmed it on 2 Jun 2026."));
        assertThat(review(world.max), containsString("From 16 Jun 2026 on you can close it alone."));
    }

    @Test
    public void closedReview_staysAsItWas_withWhatWasSaidLater() throws IOException {
        world.reviewTyping.save(world.max, review, Question.CHANGE, "More stages", Optional.empty());
        close();
        world.sharing.revoke(world.anna, share.share().id());
        add(world.anna, PartKind.ADDENDUM, Map.of("text", "It went well"));
        String html = review(world.max);
        assertThat(html, containsString("More stages"));
        assertThat(html, containsString("Lead a team"));
        assertThat(html, containsString("It went well"));
        assertThat(html, containsString("No answer"));
        assertThat(html, not(containsString("<textarea class=\"textarea full-width-field milepost-scripted\"")));
        assertThat("an addendum alone", html, not(containsString("review-say")));
    }

    @Test
    public void addendum_hasTheDayOfTheOwner() throws IOException {
        close();
        world.people.moveTo(world.anna, "Pacific/Kiritimati");
        add(world.anna, PartKind.ADDENDUM, Map.of("text", "It went well"));
        assertThat(review(world.max), containsString("<span>2 Jun 2026</span>"));
    }

    @Test
    @Requirement("S45")
    public void review_isNotThere_forAnybodyElse_orWithoutAShare() throws IOException {
        String missing = page(world.paul, "review", "987654");
        for (PersonKey other : new PersonKey[]{world.paul, world.olga}) {
            assertEquals(missing, review(other));
            verify(last.response).setStatus(404);
        }
        world.sharing.revoke(world.anna, share.share().id());
        assertEquals(missing, review(world.max));
        assertThat(review(world.anna), containsString("Max Maier sees nothing of your plan any more"));
        assertEquals(missing, page(world.anna, "review", "<x>"));
    }

    @Test
    @Requirement("S51")
    public void dayOfThePlan_isNotWaitedFor_onceAReviewWasHeldSince() throws IOException {
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("reviewEvery", "MONTHLY", "nextReview", "2026-06-10"), Optional.empty());
        assertThat(page(world.anna, "range", "all"), containsString("Next review 10 Jun 2026"));
        world.clock.advance(Duration.ofDays(4));
        close();
        world.clock.advance(Duration.ofDays(10));
        String career = page(world.anna, "range", "all");
        assertThat(career, not(containsString("10 Jun 2026")));
        assertThat("beside the partner", career, containsString("Next review 10 Jul 2026"));
    }

    @Test
    @Requirement("S51")
    public void reviewOfThePlan_isPassedOver_besideItsDay_andSaysWhy() throws IOException {
        assertThat("none is planned", page(world.anna, "range", "all"), not(containsString("PLAN_REVIEW_SKIP")));
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("reviewEvery", "MONTHLY", "nextReview", "2026-05-20"), Optional.empty());
        assertThat(page(world.anna, "range", "all"), containsString("data-milepost-given=\"planned=2026-05-20\""));
        for (String reason : List.of("Release <week>", "Ill", "Holidays", "No room")) {
            world.planBook.add(world.anna, Optional.empty(), PartKind.PLAN_REVIEW_SKIP, Map.of("reason", reason));
        }
        String career = page(world.anna, "range", "all");
        assertThat(career, containsString("Skipped: the review of 20 May 2026"));
        assertThat(career, containsString("Release &lt;week&gt;"));
        assertThat(career, containsString("skipped on 1 Jun 2026"));
        assertThat(career, containsString("Skipped before that: 1"));
        assertThat("the dialog of the rhythm says what counts", career, containsString("data-milepost-value-next-review=\"2026-09-20\""));
        assertThat(career, containsString("Next review 20 Sep 2026"));
        assertTrue(career.indexOf("No room") < career.indexOf("Release &lt;week&gt;"));
        assertThat(page(world.max, "reviews", ""), not(containsString("Release")));
        language = Locale.GERMAN;
        assertThat(page(world.anna, "range", "all"), containsString("Ausgelassen: Gespr\u00e4ch vom 20. Mai 2026"));
    }

    @Test
    @Requirement("S51")
    public void list_putsWhatIsDueFirst_andShowsBothSides() throws IOException {
        assertThat("none is planned", review(world.max), not(containsString("data-milepost-new=\"REVIEW_SKIP\"")));
        world.planBook.add(world.anna, Optional.empty(), PartKind.REVIEW_PARTNER,
                Map.of("person", "max", "role", "MANAGER", "every", "OWN", "days", "30", "next", "2026-06-01"));
        assertThat(page(world.max, "review", Long.toString(review)), containsString("data-milepost-ask=\"reason next\" data-milepost-given=\"planned=2026-06-01\""));
        close();
        String html = page(world.anna, "reviews", "");
        assertThat(html, containsString("About your plan"));
        assertThat(html, containsString("Every 30 days"));
        assertThat(html, containsString("Next review 1 Jul 2026"));
        assertThat(html, containsString("Closed on 1 Jun 2026"));
        assertThat(html, not(containsString("About the plans of others")));
        world.clock.advance(Duration.ofDays(45));
        String late = page(world.max, "reviews", "");
        assertThat(late, containsString("1:1 about the plan of Anna Arnold"));
        assertThat(late, containsString("A review was planned for 1 Jul 2026"));
        assertThat(late, containsString("data-milepost-action=\"review-skip\""));
        assertThat("so that both do not pass over one each", late, containsString("data-milepost-planned=\"2026-07-01\""));
        String career = page(world.anna, "range", "all");
        assertThat(career, containsString("data-milepost-part=\"REVIEW_PARTNER\""));
        assertThat(career, containsString("data-milepost-value-person=\"max\""));
        assertThat(career, containsString("Overdue"));
        assertThat(career, containsString("Last review 1 Jun 2026"));
        assertThat(career, containsString("data-milepost-ask=\"reviewEvery reviewDays nextReview\""));
    }

    @Test
    public void list_offersAManager_theReportsWhoShareSomething() throws IOException {
        Goal other = world.start.start(world.max, CareerWorld.START);
        world.sharing.share(world.max, new ShareRequest(Optional.of(ItemReference.goal(other.id())), Optional.empty(),
                Access.VIEW, Optional.empty()));
        world.annaShares(ItemReference.goal(goal.id()), world.olga, Access.VIEW);
        String html = page(world.olga, "reviews", "");
        assertThat(html, containsString("data-milepost-as=\"owner\" data-milepost-user=\"max\""));
        assertThat("a share alone lets nobody call its owner", html, not(containsString("Anna")));
        assertThat(page(world.paul, "reviews", ""), containsString("Nobody yet."));
    }

    @Test
    public void list_costsTheSame_howeverManyReviewsThereAre() throws IOException {
        close();
        Map<String, Integer> few = cost("reviews", "");
        for (int i = 0; i < 8; i++) {
            world.clock.advance(Duration.ofDays(30));
            review = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
            close();
        }
        assertEquals(few, cost("reviews", ""));
    }

    @Test
    public void pages_speakGerman() throws IOException {
        language = Locale.GERMAN;
        assertThat(review(world.anna), containsString("Welche Meilensteine sind erreicht?"));
        assertThat(page(world.anna, "reviews", ""), containsString("Weitermachen"));
    }

    private Map<String, Integer> cost(String parameter, String value) throws IOException {
        world.counter.reset();
        page(world.anna, parameter, value);
        return new HashMap<>(world.counter.calls());
    }

    private void add(PersonKey person, PartKind kind, Map<String, ?> values) {
        world.reviewParts.add(person, review, kind, values);
    }

    private void close() {
        world.reviewClosing.confirm(world.anna, review, Optional.empty());
        world.reviewClosing.confirm(world.max, review, Optional.empty());
    }

    @Test
    public void openReview_leadsToAPageInTheWiki_ifThereIsOne() throws IOException {
        assertThat(review(world.anna), not(containsString("one-on-one")));
        wiki = Optional.of(URI.create("https://wiki.example.org/c/"));

        assertThat(review(world.anna), containsString("https://wiki.example.org/c/plugins/servlet/milepost/one-on-one?with=max&amp;whose=mine"));
        assertThat(review(world.max), containsString("https://wiki.example.org/c/plugins/servlet/milepost/one-on-one?with=anna&amp;whose=theirs"));
        world.reviewClosing.confirm(world.anna, review, Optional.empty());
        world.reviewClosing.confirm(world.max, review, Optional.empty());
        assertThat(review(world.anna), not(containsString("one-on-one")));
    }

    private String review(PersonKey person) throws IOException {
        return page(person, "review", Long.toString(review));
    }

    private String page(PersonKey person, String parameter, String value) throws IOException {
        last = new PagesWorld(language);
        wiki.ifPresent(address -> {
            ApplicationLink link = mock(ApplicationLink.class);
            when(link.getDisplayUrl()).thenReturn(address);
            when(last.wikis.getPrimaryApplicationLink(ConfluenceApplicationType.class)).thenReturn(link);
        });
        last.loggedIn(person);
        last.career(world).doGet(PagesWorld.request(Map.of(parameter, value)), last.response);
        return last.html();
    }
}
