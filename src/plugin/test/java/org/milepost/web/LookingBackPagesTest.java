package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.Goal;
import org.milepost.plan.Part;
import org.milepost.plan.ItemKind;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;

public class LookingBackPagesTest {

    private final CareerWorld world = new CareerWorld();
    private PagesWorld pages;

    @Test
    public void history_tellsEveryChangeInWords_withBeforeAndAfter() throws IOException {
        world.startedByAnna();
        Part vision = add(PartKind.VISION, Map.of("horizon", "FIVE_YEARS", "statement", "I lead"));
        world.planBook.save(world.anna, Optional.empty(), PartKind.VISION, vision.number(), Map.of("statement", "I <b>lead</b> two teams", "reviewOn", "2027-01-01"), Optional.empty());

        String html = page(world.anna, Map.of("since", "2026-05-01"));

        assertThat(html, containsString("<h1>What changed since 1 May 2026</h1>"));
        assertThat(html, containsString("<strong>Goal started</strong> <span dir=\"auto\">Lead a team</span>"));
        assertThat(html, containsString("<strong>Vision written</strong>"));
        assertThat(html, containsString("Before: </span>I lead</del>"));
        assertThat(html, containsString("Now: </span>I &lt;b&gt;lead&lt;/b&gt; two teams</ins>"));
        assertThat(html, containsString("1 Jan 2027</ins>"));
    }

    @Test
    public void history_beginsWithTheLastReview_orThirtyDaysAgo_whateverElseIsTyped() throws IOException {
        world.startedByAnna();
        for (String typed : List.of("", "yesterday", "0001-01-01", "2026-13-01")) {
            assertThat(typed, page(world.anna, Map.of("since", typed)), containsString("name=\"since\" value=\"2026-05-02\""));
        }
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("lastReview", "2026-03-04"), Optional.empty());
        assertThat(page(world.anna, Map.of("since", "")), containsString("name=\"since\" value=\"2026-03-04\""));
    }

    @Test
    public void history_isOnesOwn_andSaysWhenThereIsNone() throws IOException {
        world.startedByAnna();
        String html = page(world.paul, Map.of("since", "2020-01-01"));
        assertThat(html, containsString("Nothing has changed since then."));
        assertThat(html, not(containsString("Lead a team")));
    }

    @Test
    public void twoPlans_standSideBySide_whatIsDifferentFirst() throws IOException {
        Goal goal = world.startedByAnna();
        add(PartKind.STRENGTH, Map.of("text", "Calm"));
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("targetRole", "Team lead", "name", "First"), Optional.empty());
        long first = world.plans.activePlan(world.anna).orElseThrow().id();
        world.clock.advance(Duration.ofDays(1));
        long second = world.nextPlan.start(world.anna, Set.of(), Optional.empty()).id();
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("targetRole", "Principal"), Optional.empty());

        String html = page(world.anna, Map.of("compare", Long.toString(first), "with", Long.toString(second)));

        assertThat(html, containsString("<td dir=\"auto\">Team lead</td><td dir=\"auto\">Principal</td>"));
        assertThat(html, containsString("<td dir=\"auto\">" + goal.title() + "</td><td dir=\"auto\"><span class=\"milepost-subtle\">not there</span></td>"));
        assertThat(html, containsString("1 thing is the same in both"));
        assertTrue("folded", html.indexOf("1 thing is the same in both") < html.indexOf(">Calm<"));
    }

    @Test
    public void comparison_answersAlike_forWhatIsUnknownAndWhatIsNotOnesOwn() throws IOException {
        world.startedByAnna();
        String annas = Long.toString(world.plans.activePlan(world.anna).orElseThrow().id());
        for (String id : List.of(annas, "999999", "", "x", "-1")) {
            String html = page(world.paul, Map.of("compare", id, "with", annas));
            verify(pages.response).setStatus(404);
            assertThat(id, html, containsString("There is nothing to see here"));
        }
    }

    @Test
    public void everyChangeAndPart_hasAName_inBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            BundleTexts texts = new BundleTexts(language);
            // What is done in a review is told in the review.
            List.of(ChangeKind.values()).stream().filter(kind -> !kind.name().startsWith("REVIEW_")).forEach(kind -> assertFalse(texts.getText("milepost.history." + States.code(kind)).isBlank()));
            List.of(PartKind.values()).stream().filter(kind -> kind.aggregate() != ItemKind.REVIEW).forEach(kind -> assertFalse(texts.getText("milepost.history.part." + kind.name()).isBlank()));
        }
    }

    private Part add(PartKind kind, Map<String, ?> values) {
        return world.planBook.add(world.anna, Optional.empty(), kind, values);
    }

    private String page(PersonKey person, Map<String, String> parameters) throws IOException {
        pages = new PagesWorld(Locale.ENGLISH);
        pages.loggedIn(person);
        pages.career(world).doGet(PagesWorld.request(parameters), pages.response);
        return pages.html();
    }
}
