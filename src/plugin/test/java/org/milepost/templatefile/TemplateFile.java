package org.milepost.templatefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.milepost.template.TemplateCheck;
import org.milepost.template.TemplateCheck.Checked;

/** The content of a template's file that tests change in one place. */
public final class TemplateFile {

    private final Map<String, Object> content;

    private TemplateFile(Map<String, Object> content) {
        this.content = content;
    }

    /** A good one: the certification that comes with the plugin, under this key. */
    public static TemplateFile named(String key) {
        return parse(builtIn("certification")).with("key", key);
    }

    static String builtIn(String name) {
        try (InputStream in = TemplateFile.class.getResourceAsStream("/plan-templates/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static TemplateFile parse(String json) {
        return new TemplateFile((Map<String, Object>) new JsonTemplates().read(json));
    }

    /** With this value at this place, for example {@code milestones.1.title.de}; null takes the field away. */
    @SuppressWarnings("unchecked")
    public TemplateFile with(String place, Object value) {
        Object at = content;
        String[] steps = place.split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            at = at instanceof List<?> list ? list.get(Integer.parseInt(steps[i])) : ((Map<String, Object>) at).get(steps[i]);
        }
        String last = steps[steps.length - 1];
        if (at instanceof List<?>) {
            ((List<Object>) at).set(Integer.parseInt(last), value);
        } else if (value == null) {
            ((Map<String, Object>) at).remove(last);
        } else {
            ((Map<String, Object>) at).put(last, value);
        }
        return this;
    }

    public String json() {
        return new JsonTemplates().write(content);
    }

    Checked checked() {
        return TemplateCheck.of(content);
    }
}
