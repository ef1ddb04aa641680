package org.milepost.host.velocity;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.milepost.host.product.Templates;

/** The host's own templates with the values that each of them gets. */
public final class HostTemplates implements Templates {

    private final TemplateEngine engine;
    private final Map<String, Object> common;

    public HostTemplates(TemplateEngine engine, String contextPath, String productName) {
        this.engine = engine;
        this.common = Map.of("contextPath", contextPath, "productName", productName);
    }

    @Override
    public String render(String path, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(common);
        all.putAll(values);
        StringWriter out = new StringWriter();
        engine.render(path, all, out);
        return out.toString();
    }
}
