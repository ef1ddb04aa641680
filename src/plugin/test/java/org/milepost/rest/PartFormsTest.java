package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;

/** The forms of parts, as scripts get them: all of the one list, in words, and nothing beside it. */
public class PartFormsTest {

    private final Set<String> asked = new TreeSet<>();

    @Test
    public void everyKindAndField_isThere_inTheListsOrder() {
        List<PartFormResponse> forms = forms(Locale.ENGLISH).all();

        assertEquals(Arrays.stream(PartKind.values()).map(Enum::name).toList(), forms.stream().map(PartFormResponse::kind).toList());
        for (PartKind kind : PartKind.values()) {
            PartFormResponse form = forms.get(kind.ordinal());
            assertEquals(kind.path(), form.path());
            assertEquals(kind.isSingle(), form.single());
            assertEquals(kind.fields().stream().filter(PartForms::isAsked).map(PartField::name).toList(), form.fields().stream().map(PartFormResponse.Field::name).toList());
        }
    }

    @Test
    public void fields_bringTheirChoices_inTheOrderOfThePlan_andTheirBounds() {
        PartFormResponse.Field likelihood = field("PLAN_OBSTACLE", "likelihood");
        assertEquals(List.of("LOW", "MEDIUM", "HIGH"), likelihood.choices().stream().map(PartFormResponse.Choice::value).toList());
        assertEquals("Unlikely", likelihood.choices().get(0).text());
        assertNull(likelihood.least());

        PartFormResponse.Field rating = field("CONFIDENCE", "rating");
        assertEquals(List.of(1, 10), List.of(rating.least(), rating.most()));
        assertNull(rating.choices());
        assertTrue(rating.required());
        assertFalse(field("CONFIDENCE", "note").required());
    }

    @Test
    public void theWords_areThereInBothLanguages_andNoneIsIdle() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            asked.clear();
            forms(language).all();
            // History tells of what no form asks for as well.
            Arrays.stream(PartKind.values()).forEach(kind -> kind.fields().stream().filter(field -> !PartForms.isAsked(field))
                    .forEach(field -> asked.add("milepost.part." + kind.name() + "." + field.name())));
            Set<String> there = bundle(language).keySet().stream()
                    .filter(key -> key.startsWith("milepost.choice.") || key.matches("milepost\\.part\\.[A-Z].*")).collect(Collectors.toSet());
            assertEquals(language.toString(), new TreeSet<>(there), asked);
        }
    }

    /** The one thing that the script knows by itself: how to ask for each type. */
    @Test
    public void theScript_knowsEveryType_andNoOther() throws IOException {
        String script = Files.readString(Path.of("main/resources/js/milepost-parts.js"));
        String table = script.substring(script.indexOf("const CONTROLS = {"), script.indexOf("};", script.indexOf("const CONTROLS = {")));
        Set<String> known = Pattern.compile("(?m)^ {8}([A-Z]+): \\{").matcher(table).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertEquals(Arrays.stream(PartKind.values()).flatMap(kind -> kind.fields().stream()).filter(PartField::typed).map(field -> field.type().name())
                .collect(Collectors.toSet()), known);
    }

    private PartFormResponse.Field field(String kind, String name) {
        return forms(Locale.ENGLISH).all().stream().filter(form -> form.kind().equals(kind)).flatMap(form -> form.fields().stream())
                .filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    private PartForms forms(Locale language) {
        ResourceBundle bundle = bundle(language);
        I18nResolver texts = mock(I18nResolver.class);
        when(texts.getText(any(String.class))).thenAnswer(call -> {
            asked.add(call.getArgument(0));
            return bundle.getString(call.getArgument(0));
        });
        return new PartForms(texts);
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("i18n.milepost", language.equals(Locale.ENGLISH) ? Locale.ROOT : language);
    }
}
