package org.milepost.templatefile;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.milepost.smart.SmartCheck;
import org.milepost.template.FilledTemplate;
import org.milepost.template.TemplateCheck.Checked;

/** The example that the guide shows to administrators. */
public class FormatGuideTest {

    @Test
    public void example_canBeImported_andIsSmart() throws IOException {
        Matcher example = Pattern.compile("(?s)```json\n(.*?)```").matcher(Files.readString(Path.of("../../docs/guide/templates.md")));
        example.find();
        Checked checked = TemplateFile.parse(example.group(1)).checked();
        assertEquals(List.of(), checked.problems());
        FilledTemplate filled = checked.template().orElseThrow().filled("de", LocalDate.of(2026, 11, 26));
        assertEquals("Meinen ersten Vortrag halten bis April 2027", filled.title());
        assertEquals(List.of(), SmartCheck.of(filled.goalDraft()));
    }
}
