package org.milepost.host.velocity;

import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.osgi.framework.Bundle;

/** A Velocity engine, for the templates of one bundle or for those of the host. Safe for use by several threads. */
public final class TemplateEngine {

    private final VelocityEngine engine;
    private final Violations violations;

    private TemplateEngine(VelocityEngine engine, Violations violations) {
        this.engine = engine;
        this.violations = violations;
    }

    /** An engine for the templates in a bundle, which may call the listed methods only. */
    public static TemplateEngine ofBundle(Bundle bundle, Allowlist allowlist, Violations violations) {
        VelocityEngine engine = engine(BundleLoader.class, violations);
        engine.setApplicationAttribute(BundleLoader.BUNDLE, bundle);
        engine.setApplicationAttribute(StrictUberspect.ALLOWLIST, allowlist);
        engine.init();
        return new TemplateEngine(engine, violations);
    }

    /** An engine for the host's own templates on the class path. */
    public static TemplateEngine ofHost(Violations violations) {
        VelocityEngine engine = engine(ClasspathResourceLoader.class, violations);
        engine.init();
        return new TemplateEngine(engine, violations);
    }

    private static VelocityEngine engine(Class<?> loader, Violations violations) {
        VelocityEngine engine = new VelocityEngine();
        engine.setApplicationAttribute(StrictUberspect.VIOLATIONS, violations);
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "host");
        engine.setProperty("host.resource.loader.class", loader.getName());
        engine.setProperty("host.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, StrictUberspect.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        return engine;
    }

    /**
     * Renders a template.
     *
     * @throws org.apache.velocity.exception.VelocityException if it is missing, not well-formed, or a method throws
     */
    public void render(String template, Map<String, ?> values, Writer writer) {
        engine.getTemplate(template, "UTF-8").merge(context(template, values), writer);
    }

    /** Renders a short text such as the link of a web item, unescaped: whoever prints it escapes it. */
    public String evaluate(String name, String text, Map<String, ?> values) {
        if (text.indexOf('$') < 0 && text.indexOf('#') < 0) {
            return text;
        }
        StringWriter out = new StringWriter();
        engine.evaluate(new VelocityContext(new HashMap<>(values)), out, name, text);
        return out.toString();
    }

    public boolean exists(String template) {
        return engine.resourceExists(template);
    }

    private VelocityContext context(String template, Map<String, ?> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge events = new EventCartridge();
        events.addReferenceInsertionEventHandler(new Insertion(template, violations));
        context.attachEventCartridge(events);
        return context;
    }
}
