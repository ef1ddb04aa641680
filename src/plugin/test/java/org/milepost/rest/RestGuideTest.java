package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.Test;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;

/** The guide to the addresses lists every field that can be sent. */
public class RestGuideTest {

    private static List<String> lines;

    @BeforeClass
    public static void readTheGuide() throws IOException {
        lines = Files.readAllLines(Path.of("..", "..", "docs", "guide", "rest.md"));
    }

    @Test
    public void everyField_isInTheGuide_andNoOther() {
        for (PartKind kind : Arrays.stream(PartKind.values()).filter(PartKind::isTyped).toList()) {
            String row = lines.stream().filter(line -> line.startsWith("| " + kind.name() + " |")).findFirst().orElse("");
            assertTrue(kind + ": " + row, row.contains("/" + kind.path()));
            List<String> named = Arrays.stream(row.split("\\|")[3].split("\\), ")).map(field -> field.strip().split("`")[1]).toList();
            assertEquals(kind.fields().stream().filter(PartField::typed).map(PartField::name).toList(), named);
            for (PartField field : kind.fields().stream().filter(PartField::typed).toList()) {
                assertEquals(kind + "." + field.name(), field.required(), row.contains("`" + field.name() + "`*"));
                field.choices().forEach(choice -> assertTrue(kind + "." + field.name() + " takes " + choice, row.contains(choice)));
            }
        }
    }
}
