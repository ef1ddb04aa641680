package org.milepost.templatefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.milepost.template.GoalTemplate;
import org.milepost.template.TemplateCheck;
import org.milepost.template.TemplateCheck.Checked;

/** The templates that came with the plugin; their files stand in its jar. */
public final class BuiltInTemplates {

    private static final List<String> FILES = List.of("senior-engineer", "team-lead", "certification");

    private BuiltInTemplates() {
    }

    /** Reads them. */
    public static List<GoalTemplate> read() {
        return FILES.stream().map(BuiltInTemplates::read).toList();
    }

    private static GoalTemplate read(String name) {
        try (InputStream in = BuiltInTemplates.class.getResourceAsStream("/plan-templates/" + name + ".json")) {
            Checked checked = TemplateCheck.of(new JsonTemplates().read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            return checked.template().orElseThrow(() -> new IllegalStateException(name + " came broken with the plugin: " + checked.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
