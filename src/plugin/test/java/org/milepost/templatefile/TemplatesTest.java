package org.milepost.templatefile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.milepost.Requirement;
import org.milepost.fake.InMemoryTemplateRows;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.template.StoredTemplate;
import org.milepost.template.TemplateEntry;
import org.milepost.template.TemplateProblem;
import org.milepost.template.TemplateProblem.Code;
import org.milepost.template.TemplateRefused;
import org.milepost.template.TemplateRows;
import org.milepost.template.Templates;

/** Built-in and imported templates side by side. */
@Requirement("S2")
public class TemplatesTest {

    private static final PersonKey OLGA = new PersonKey("olga");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);

    private final InMemoryTemplateRows rows = new InMemoryTemplateRows();
    private final Templates templates = new Templates(BuiltInTemplates.read(), rows, new JsonTemplates(), CLOCK);

    @Test
    public void imported_standAfterTheBuiltIn_byKey() {
        templates.add(OLGA, TemplateFile.named("speaker").json());
        templates.add(OLGA, TemplateFile.named("architect").json());
        assertEquals(List.of("senior-engineer", "team-lead", "certification", "architect", "speaker"), keys());
        assertTrue(templates.named("team-lead").isBuiltIn());
        assertFalse(templates.named("speaker").isBuiltIn());
    }

    @Test
    public void file_isWhatWasImported_andCanBeImportedAgainUnderAnotherKey() {
        templates.add(OLGA, TemplateFile.named("speaker").json());
        assertEquals(templates.file("speaker").replace("\"speaker\"", "\"certification\""), templates.file("certification"));
        templates.add(OLGA, templates.file("team-lead").replace("\"team-lead\"", "\"lead-here\""));
        assertEquals(templates.named("team-lead").template().orElseThrow().goal(), templates.named("lead-here").template().orElseThrow().goal());
    }

    @Test
    public void keyThatIsTaken_isRefused_builtInOrNot_andFreeAfterRemoval() {
        templates.add(OLGA, TemplateFile.named("speaker").json());
        assertRefused("key", Code.DUPLICATE, () -> templates.add(OLGA, TemplateFile.named("speaker").json()));
        assertRefused("key", Code.DUPLICATE, () -> templates.add(OLGA, TemplateFile.named("team-lead").json()));
        templates.remove(OLGA, "speaker", Optional.of(1L));
        assertEquals(3, keys().size());
        assertEquals(3, templates.add(OLGA, TemplateFile.named("speaker").json()).version());
    }

    @Test
    public void replaced_hasAnotherVersion_andKeepsItsKey() {
        templates.add(OLGA, TemplateFile.named("speaker").json());
        TemplateEntry replaced = templates.replace(OLGA, "speaker", Optional.of(1L), TemplateFile.named("speaker").with("name.en", "Speaking").json());
        assertEquals(2, replaced.version());
        assertEquals("Speaking", templates.named("speaker").template().orElseThrow().name().in("en"));
        assertRefused("key", Code.KEY_CHANGED, () -> templates.replace(OLGA, "speaker", Optional.empty(), TemplateFile.named("other").json()));
        assertCode(ErrorCode.CONFLICT, () -> templates.replace(OLGA, "speaker", Optional.of(1L), TemplateFile.named("speaker").json()));
        assertCode(ErrorCode.CONFLICT, () -> templates.remove(OLGA, "speaker", Optional.of(1L)));
    }

    @Test
    public void builtIn_andWhatIsNotThere_canNeitherBeReplacedNorRemoved() {
        for (String key : List.of("team-lead", "nothing")) {
            assertCode(ErrorCode.NOT_FOUND, () -> templates.remove(OLGA, key, Optional.empty()));
            assertCode(ErrorCode.NOT_FOUND, () -> templates.replace(OLGA, key, Optional.empty(), TemplateFile.named(key).json()));
        }
    }

    @Test
    public void secondOfTwoWriters_loses() {
        Templates other = new Templates(List.of(), racing(), new JsonTemplates(), CLOCK);
        assertRefused("key", Code.DUPLICATE, () -> other.add(OLGA, TemplateFile.named("speaker").json()));
        templates.add(OLGA, TemplateFile.named("speaker").json());
        assertCode(ErrorCode.CONFLICT, () -> other.remove(OLGA, "speaker", Optional.empty()));
        assertCode(ErrorCode.CONFLICT, () -> other.replace(OLGA, "speaker", Optional.empty(), TemplateFile.named("speaker").json()));
    }

    @Test
    public void templateOfAnotherRelease_isListed_andCanBeRemoved() {
        rows.add(new StoredTemplate("later", 1, Optional.of("{\"format\":2}"), OLGA, CLOCK.instant()));
        assertEquals(Optional.empty(), templates.named("later").template());
        assertEquals("{\"format\":2}", templates.file("later"));
        templates.remove(OLGA, "later", Optional.empty());
        assertEquals(3, keys().size());
    }

    @Test
    public void noMoreThanAHundred_areTaken() {
        for (int i = 0; i < Templates.MOST_IMPORTED; i++) {
            rows.add(new StoredTemplate("t" + i, 1, Optional.of("{}"), OLGA, CLOCK.instant()));
        }
        assertRefused("", Code.TOO_MANY, () -> templates.add(OLGA, TemplateFile.named("speaker").json()));
        templates.remove(OLGA, "t7", Optional.empty());
        templates.add(OLGA, TemplateFile.named("speaker").json());
    }

    @Test
    public void textThatIsNoJson_isRefusedWithItsPlace() {
        TemplateRefused refused = assertThrows(TemplateRefused.class, () -> templates.add(OLGA, "{\n  \"key\": \"x\",,\n}"));
        assertEquals(List.of("2", "14"), refused.problems().get(0).arguments());
        for (String text : List.of("", " ", "{\"a\":1,\"a\":2}", "{} {}", "{\"a\":NaN}", "[".repeat(2000))) {
            assertRefused("", Code.NOT_JSON, () -> templates.add(OLGA, text));
        }
        assertRefused("", Code.TOO_LARGE, () -> templates.add(OLGA, " ".repeat(50_001)));
        assertRefused("", Code.NO_OBJECT, () -> templates.add(OLGA, "[]"));
        assertEquals(3, keys().size());
    }

    /** Somebody else is always a moment faster. */
    private TemplateRows racing() {
        return new TemplateRows() {
            @Override
            public List<StoredTemplate> newest() {
                return rows.newest();
            }

            @Override
            public boolean add(StoredTemplate version) {
                return false;
            }
        };
    }

    private List<String> keys() {
        return templates.all().stream().map(TemplateEntry::key).toList();
    }

    private static void assertCode(ErrorCode code, ThrowingRunnable call) {
        assertEquals(code, assertThrows(Refusal.class, call).code());
    }

    private static void assertRefused(String field, Code code, ThrowingRunnable call) {
        TemplateProblem problem = assertThrows(TemplateRefused.class, call).problems().get(0);
        assertEquals(field + " " + code, problem.field() + " " + problem.code());
    }
}
