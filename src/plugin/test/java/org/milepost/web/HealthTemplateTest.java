package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.health.Cause;
import org.milepost.health.Health;
import org.milepost.health.Health.State;
import org.milepost.health.Rule;
import org.milepost.health.Weight;

public class HealthTemplateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private final VelocityRenderer renderer = new VelocityRenderer();
    private Words words = new Words(new BundleTexts(Locale.ENGLISH));

    @Test
    @Requirement("S55")
    public void eachState_hasAWordAndAShapeOfItsOwn() {
        Set<String> shapes = new HashSet<>();
        Set<String> said = new HashSet<>();
        List<State> known = Stream.of(State.values()).filter(state -> state != State.NONE).toList();
        for (State state : known) {
            String html = render(new Health(state, List.of(), false));
            shapes.add(html.replaceAll("(?s).*<svg[^>]*>(.*)</svg>.*", "$1").strip());
            said.add(html.replaceAll("(?s).*</svg>(.*)</p>.*", "$1").strip());
        }
        assertEquals(known.size(), shapes.size());
        assertEquals(known.size(), said.size());
    }

    @Test
    public void ofATitle_nothingIsSaid() {
        assertEquals("", render(Health.NONE).strip());
    }

    @Test
    public void causes_nameTheirRule_andSayWhatItFound_inNumbersAndDaysOfTheLanguage() {
        Health health = health(false, cause(Rule.MEASURE_BEHIND, new BigDecimal("1234.5678"), new BigDecimal("2000.50"), new BigDecimal("3000"), DAY));

        assertThat(render(health), containsString("<strong>Measure behind its line</strong>"));
        assertThat(render(health), containsString("The measure is at 1,234.5678. On a straight line to 3,000 on 3 Nov 2026 it would be at 2,000.5 today."));
        words = new Words(new BundleTexts(Locale.GERMAN));
        assertThat(render(health), containsString("<strong>Messwert hinter seiner Linie</strong>"));
        assertThat(render(health), containsString("Der Messwert steht bei 1.234,5678. Auf gerader Linie zu 3.000 am 3. Nov. 2026 w\u00e4re er heute bei 2.000,5."));
    }

    @Test
    public void notes_areLeftToTheirOwnPlaceOnThePage() {
        Health health = new Health(State.ON_TRACK, List.of(new Cause(Rule.NO_STEP, Weight.NOTE, List.of())), false);
        assertThat(render(health), not(containsString("<ul")));
    }

    @Test
    public void eachRule_makesASentence_inBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            words = new Words(new BundleTexts(locale));
            for (Rule rule : Rule.values()) {
                CauseLine line = new CauseLine(cause(rule, arguments(rule)), words);
                assertThat(rule + " of " + locale, line.getText(), not(containsString("{")));
                assertThat(rule + " of " + locale, line.getText(), not(containsString("2026-")));
            }
        }
    }

    @Test
    public void sentences_countRightly() {
        assertEquals("\u201cGive a talk\u201d is open, and its day was yesterday.", text(Rule.MILESTONE_OVERDUE, "Give a talk", 1L, 0L));
        assertEquals("\u201cGive a talk\u201d is open, and its day was 12 days ago. The same goes for one more milestone.",
                text(Rule.MILESTONE_OVERDUE, "Give a talk", 12L, 1L));
        assertThat(text(Rule.MILESTONE_OVERDUE, "Give a talk", 2L, 9L), containsString(" The same goes for 9 more milestones."));
        assertEquals("\u201cGive a talk\u201d is due today, and one step is still open.", text(Rule.NEXT_MILESTONE_NEAR_OPEN_STEPS, "Give a talk", 0L, 1L));
        assertEquals("\u201cGive a talk\u201d is due tomorrow, and 2 steps are still open.", text(Rule.NEXT_MILESTONE_NEAR_OPEN_STEPS, "Give a talk", 1L, 2L));
        assertThat(text(Rule.SLIPPED_TWICE, "Give a talk", 2L), containsString("moved to a later day twice"));
        assertThat(text(Rule.SLIPPED_TWICE, "Give a talk", 3L), containsString("moved to a later day 3 times"));
        assertThat(text(Rule.MILESTONE_UNDATED, "Give a talk", 1L), containsString("\u201cGive a talk\u201d and one more milestone have no date yet."));
    }

    @Test
    public void titles_areText_whateverTheyHold() {
        String html = render(health(false, cause(Rule.SLIPPED_TWICE, "<b>{0}'s | plan</b>", 2L)));
        assertThat(html, containsString("&lt;b&gt;{0}&#39;s | plan&lt;/b&gt;"));
        assertThat(text(Rule.MILESTONE_UNDATED, "It's {1} | <x>", 0L), containsString("\u201cIt's {1} | <x>\u201d has no date yet."));
    }

    @Test
    @Requirement("S55")
    public void reassessment_offersThreeWays() {
        Health health = health(true, cause(Rule.SLIPPED_TWICE, "Give a talk", 3L));

        assertThat(render(health), containsString("Is this still the right goal?"));
        assertEquals(List.of("reassess-split", "reassess-date", "reassess-drop"), Pattern.compile("data-milepost-action=\"([^\"]*)\"")
                .matcher(render(health)).results().map(found -> found.group(1)).toList());
        assertThat(render(health.unasked()), not(containsString("right goal")));
        assertThat(render(health(false)), not(containsString("right goal")));
    }

    private static Serializable[] arguments(Rule rule) {
        return switch (rule) {
            case UNDATED, NO_MILESTONE, NO_STEP -> new Serializable[0];
            case PAUSE_OVER -> new Serializable[] {DAY};
            case REVIEW_OVERDUE, TARGET_PASSED, NOTHING_SINCE_REVIEW -> new Serializable[] {DAY, 20L};
            case MILESTONE_OVERDUE, REQUEST_UNANSWERED, NEXT_MILESTONE_NEAR_OPEN_STEPS -> new Serializable[] {"Give a talk", 2L, 2L};
            case SLIPPED_TWICE, MILESTONE_UNDATED -> new Serializable[] {"Give a talk", 2L};
            case MEASURE_BEHIND -> new Serializable[] {BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN, DAY};
            case CONFIDENCE_FALLING -> new Serializable[] {9L, DAY, 3L, DAY};
            case CONFIDENCE_LOW -> new Serializable[] {3L, DAY};
        };
    }

    private String text(Rule rule, Serializable... arguments) {
        return new CauseLine(cause(rule, arguments), words).getText();
    }

    private static Cause cause(Rule rule, Serializable... arguments) {
        return new Cause(rule, Weight.ATTENTION, List.of(arguments));
    }

    private static Health health(boolean reassess, Cause... causes) {
        return new Health(State.ATTENTION, List.of(causes), reassess);
    }

    private String render(Health health) {
        return renderer.render("templates/health.vm", Map.of("health", new HealthLine(health, words), "words", words));
    }
}
