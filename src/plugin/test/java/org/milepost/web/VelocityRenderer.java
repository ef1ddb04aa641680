package org.milepost.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Renders the plugin's templates as the product does: every reference escaped for HTML. Stricter in one thing: an unknown reference is a mistake. */
public final class VelocityRenderer implements TemplateRenderer {

    private final VelocityEngine engine = new VelocityEngine();

    public VelocityRenderer() {
        engine.setProperty("resource.loader", "class");
        engine.setProperty("class.resource.loader.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        engine.setProperty("runtime.references.strict", "true");
        engine.setProperty("velocimacro.library", "");
        engine.init();
    }

    String render(String template, Map<String, Object> context) {
        StringWriter out = new StringWriter();
        render(template, context, out);
        return out.toString();
    }

    @Override
    public void render(String template, Writer out) {
        render(template, Map.of(), out);
    }

    @Override
    public void render(String template, Map<String, Object> context, Writer out) {
        VelocityContext values = new VelocityContext(new java.util.HashMap<>(context));
        EventCartridge cartridge = new EventCartridge();
        cartridge.addReferenceInsertionEventHandler((ReferenceInsertionEventHandler) (reference, value) -> escape(value));
        values.attachEventCartridge(cartridge);
        engine.getTemplate(template).merge(values, out);
    }

    private static Object escape(Object value) {
        return value == null ? null : value.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }
}
