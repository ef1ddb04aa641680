package org.milepost.confluence;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.milepost.web.Words;

/** Renders what a macro shows; on a screen with its style sheet. */
final class MacroTemplates {

    private static final String STYLE = "org.milepost:macro";

    private final TemplateRenderer templates;
    private final PageBuilderService resources;

    MacroTemplates(TemplateRenderer templates, PageBuilderService resources) {
        this.templates = Objects.requireNonNull(templates, "templates is null");
        this.resources = Objects.requireNonNull(resources, "resources is null");
    }

    String review(ReviewPage review, Medium medium, Words words) {
        return render("templates/macro-review.vm", Map.of("review", review, "words", words), medium);
    }

    String message(MessagePage message, Medium medium) {
        return render("templates/macro-message.vm", Map.of("message", message), medium);
    }

    private String render(String template, Map<String, Object> values, Medium medium) {
        if (medium == Medium.SCREEN) {
            resources.assembler().resources().requireWebResource(STYLE);
        }
        StringWriter html = new StringWriter();
        try {
            templates.render(template, values, html);
        } catch (IOException e) {
            throw new UncheckedIOException("A writer into memory failed", e);
        }
        return html.toString();
    }
}
