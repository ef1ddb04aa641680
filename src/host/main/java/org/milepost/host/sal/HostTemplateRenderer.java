package org.milepost.host.sal;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.Writer;
import java.util.Map;
import org.apache.velocity.exception.VelocityException;
import org.milepost.host.velocity.TemplateEngine;

/** Atlassian's template renderer over the templates of one bundle. */
final class HostTemplateRenderer implements TemplateRenderer {

    private final TemplateEngine engine;

    HostTemplateRenderer(TemplateEngine engine) {
        this.engine = engine;
    }

    @Override
    public void render(String templateName, Writer writer) {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) {
        try {
            engine.render(templateName, context, writer);
        } catch (VelocityException e) {
            throw new RenderingException("Cannot render " + templateName, e);
        }
    }
}
