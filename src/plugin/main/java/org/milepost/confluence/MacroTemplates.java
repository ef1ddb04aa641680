package org.milepost.confluence;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.milepost.confluence.MacroRun.Looking;

/** Renders what a macro shows: on a screen with its style sheet, in a document as plain tables. */
final class MacroTemplates {

    private static final String STYLE = "org.milepost:macro";

    private final TemplateRenderer templates;
    private final PageBuilderService resources;

    MacroTemplates(TemplateRenderer templates, PageBuilderService resources) {
        this.templates = Objects.requireNonNull(templates, "templates is null");
        this.resources = Objects.requireNonNull(resources, "resources is null");
    }

    /** @param allUrl the reader's reviews, in Jira */
    String review(ReviewPage review, String allUrl, OneOnOneNote note, Looking looking) {
        if (!note.getUnheld().isEmpty()) {
            resources.assembler().resources().requireWebResource("org.milepost:held");
        }
        return render("macro-review", Map.of("review", review, "allUrl", allUrl, "meeting", note, "words", looking.words()), looking);
    }

    String held(HeldPage held, OneOnOneNote note, Looking looking) {
        if (held.isWritable()) {
            resources.assembler().resources().requireWebResource("org.milepost:held");
        }
        return render("macro-held", Map.of("held", held, "meeting", note, "words", looking.words()), looking);
    }

    String timeline(TimelinePage timeline, Looking looking) {
        return render("macro-timeline", Map.of("timeline", timeline, "overview", timeline.getPicture(), "words", looking.words()), looking);
    }

    String goal(GoalTimelinePage goal, Looking looking) {
        return render("macro-goal", Map.of("goal", goal, "picture", goal.getPicture(), "words", looking.words()), looking);
    }

    String plan(PlanSectionsPage plan, Looking looking) {
        return render("macro-plan", Map.of("shown", plan, "words", looking.words()), looking);
    }

    String message(MessagePage message, Medium medium) {
        if (medium == Medium.SCREEN) {
            resources.assembler().resources().requireWebResource(STYLE);
        }
        return html("templates/macro-message.vm", Map.of("message", message));
    }

    private String render(String name, Map<String, Object> values, Looking looking) {
        if (looking.medium() == Medium.DOCUMENT) {
            return html("templates/" + name + "-document.vm", values) + html("templates/macro-seen-document.vm", Map.of("seen", seen(looking)));
        }
        resources.assembler().resources().requireWebResource(STYLE);
        return html("templates/" + name + ".vm", values);
    }

    /** A document is handed on and grows old: it says whose eyes and which day it is of. */
    private static String seen(Looking looking) {
        return looking.words().text("milepost.macro.document.seen", looking.viewerName(), looking.words().day(looking.today()));
    }

    private String html(String template, Map<String, Object> values) {
        StringWriter html = new StringWriter();
        try {
            templates.render(template, values, html);
        } catch (IOException e) {
            throw new UncheckedIOException("A writer into memory failed", e);
        }
        return html.toString();
    }
}
