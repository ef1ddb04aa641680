package org.milepost.templatefile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.template.GoalTemplate;
import org.milepost.template.TemplateCheck;
import org.milepost.template.TemplateProblem;
import org.milepost.template.TemplateProblem.Code;

/** What the check of an imported template says is wrong, and at which field. */
@Requirement("S2")
public class TemplateCheckTest {

    private final List<String> unexpected = new ArrayList<>();

    @Test
    public void goodFile_hasNoProblem_alsoWithALanguageMore_orDoneOrNot() {
        assertEquals(List.of(), file().checked().problems());
        assertEquals(List.of(), file().with("goal.title.fr", "Réussir mon examen").with("name.pt-BR", "Certificação").checked().problems());
        GoalTemplate doneOrNot = file().with("measure", null).with("doneOrNot", true).checked().template().orElseThrow();
        assertFalse(doneOrNot.measure().isPresent());
    }

    @Test
    public void whatIsMissing_isNamed() {
        for (String place : List.of("format", "key", "name", "description", "goal", "milestones", "obstacles", "firstStep", "goal.title", "goal.kind", "goal.horizon",
                "goal.weeks", "goal.specific", "goal.measurable", "goal.achievable", "goal.relevant", "name.en", "measure.name", "measure.baseline",
                "measure.target", "skills.0.name", "skills.1.category", "milestones.2.title", "milestones.0.criterion", "milestones.1.weeks",
                "obstacles.0.strategy", "obstacles.0.likelihood", "obstacles.1.text", "firstStep.text", "firstStep.days", "goal.title.en")) {
            assertProblem(place, null, Code.REQUIRED);
        }
        for (String place : List.of("name.en", "milestones.0.criterion.de", "key", "goal.kind")) {
            assertProblem(place, "  ", Code.REQUIRED);
        }
        assertEquals(List.of(), unexpected);
    }

    @Test
    public void whatIsNotKnown_isNamed() {
        for (String place : List.of("surprise", "goal.confidence", "measure.current", "skills.0.level", "milestones.1.week", "obstacles.1.owner", "firstStep.link")) {
            assertProblem(place, "x", Code.UNKNOWN_FIELD);
        }
        assertProblem("name.english", "x", Code.LANGUAGE);
        assertEquals(List.of(), unexpected);
    }

    @Test
    public void whatIsOfAnotherType_isNamed() {
        for (String place : List.of("name", "goal", "measure", "firstStep", "milestones.0", "goal.specific")) {
            assertProblem(place, "text", Code.NO_OBJECT);
        }
        for (String place : List.of("name.en", "key", "goal.kind", "milestones.0.title.de")) {
            assertProblem(place, 17, Code.NO_TEXT);
            assertProblem(place, List.of("x"), Code.NO_TEXT);
        }
        for (String place : List.of("goal.weeks", "measure.target", "firstStep.days")) {
            assertProblem(place, "3", Code.NO_NUMBER);
        }
        assertProblem("milestones", Map.of(), Code.NO_LIST);
        assertProblem("doneOrNot", "yes", Code.NO_BOOLEAN);
        assertEquals(List.of(), unexpected);
        for (Object content : new Object[] {null, "x", 3, List.of()}) {
            assertEquals(List.of(Code.NO_OBJECT), TemplateCheck.of(content).problems().stream().map(TemplateProblem::code).toList());
        }
    }

    @Test
    public void textsOutsideTheirBounds_areNamed() {
        for (String title : List.of("name.de", "goal.title.en", "milestones.0.title.en", "firstStep.text.de")) {
            assertProblem(title, "x".repeat(241), Code.TOO_LONG);
            for (String bad : List.of("a\nb", "a\u0000b", "a\u202Eb", "\uD800")) {
                assertProblem(title, bad, Code.CHARACTERS);
            }
        }
        for (String text : List.of("description.en", "goal.relevant.de", "milestones.0.criterion.en", "obstacles.0.strategy.de")) {
            assertProblem(text, "x".repeat(2001), Code.TOO_LONG);
            assertProblem(text, "a\u0007b", Code.CHARACTERS);
        }
        assertProblem("goal.title.de", "Fertig bis {monat}", Code.PLACEHOLDER);
        assertEquals(List.of(), unexpected);
        assertEquals(List.of(), file().with("goal.title.en", "x".repeat(240)).with("description.en", "a\nb" + "x".repeat(1997)).checked().problems());
    }

    @Test
    public void numbersOutsideTheirBounds_areNamed() {
        for (Object weeks : new Object[] {0, -1, 521, 1.5, 99_999_999_999L, new BigDecimal("1E+999999")}) {
            assertProblem("goal.weeks", weeks, Code.OUT_OF_RANGE);
        }
        assertProblem("format", 2, Code.OUT_OF_RANGE);
        assertProblem("firstStep.days", 8, Code.OUT_OF_RANGE);
        assertProblem("milestones.3.weeks", 17, Code.OUT_OF_RANGE);
        assertProblem("milestones.1.weeks", 1, Code.OUT_OF_RANGE);
        assertProblem("measure.target", new BigDecimal("1E+999999"), Code.OUT_OF_RANGE);
        assertProblem("measure.baseline", new BigDecimal("0.00001"), Code.OUT_OF_RANGE);
        assertEquals(List.of(), unexpected);
    }

    @Test
    public void listsOfAnotherLength_choicesThatAreNone_andKeys_areNamed() {
        assertProblem("milestones", List.of(), Code.COUNT);
        assertProblem("milestones", Collections.nCopies(6, Map.of()), Code.COUNT);
        assertProblem("obstacles", List.of(), Code.COUNT);
        assertProblem("skills", Collections.nCopies(11, Map.of()), Code.COUNT);
        assertProblem("goal.kind", "professional", Code.NOT_ONE_OF);
        assertProblem("obstacles.0.likelihood", "CERTAIN", Code.NOT_ONE_OF);
        for (String key : List.of("Team Lead", "../x", "a--b", "-a", "ä", "x".repeat(41))) {
            assertProblem("key", key, Code.KEY_FORM);
        }
        assertEquals(List.of(), unexpected);
    }

    @Test
    public void entriesThatStandTwice_areNamed_wordedInCapitalsOrNot() {
        assertProblem("milestones.2.title.en", "EXAM BOOKED", Code.DUPLICATE, "milestones[2].title");
        assertProblem("skills.1.name.en", "The subject of the exam", Code.DUPLICATE, "skills[1].name");
        assertEquals(List.of(), unexpected);
    }

    @Test
    public void goalHasAMeasure_orIsDoneOrNot_andNotBoth() {
        assertProblem("measure", null, Code.ONE_OF_FIELDS);
        assertProblem("doneOrNot", true, Code.ONE_OF_FIELDS, "measure");
        assertEquals(List.of(), unexpected);
    }

    @Test
    public void severalProblems_areNamedAtOnce() {
        List<TemplateProblem> problems = file().with("key", "No key").with("goal.title.de", "").with("milestones.3.weeks", 99).with("extra", 1).checked().problems();
        assertEquals(List.of("key", "goal.title.de", "milestones[3].weeks", "extra"), problems.stream().map(TemplateProblem::field).toList());
    }

    @Test
    public void unknownNames_areNotRepeatedAsTheyStand() {
        List<TemplateProblem> problems = file().with("<b>\u202E" + "x".repeat(100), 1).checked().problems();
        assertTrue(problems.get(0).field(), problems.get(0).field().matches("[bx]{40}"));
    }

    private static TemplateFile file() {
        return TemplateFile.named("exam");
    }

    private void assertProblem(String place, Object value, Code code) {
        assertProblem(place, value, code, place.replaceAll("\\.(\\d)", "[$1]"));
    }

    private void assertProblem(String place, Object value, Code code, String field) {
        List<TemplateProblem> problems = file().with(place, value).checked().problems();
        if (!problems.stream().map(problem -> problem.field() + " " + problem.code()).toList().equals(List.of(field + " " + code))) {
            unexpected.add(place + "=" + value + ": expected " + code + ", but was " + problems);
        }
    }
}
