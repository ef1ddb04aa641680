package org.milepost.host.plugin;

import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.milepost.host.velocity.TemplateEngine;

/**
 * A web fragment that is ready to be shown.
 *
 * @param module    its module
 * @param condition whether it is shown
 * @param provider  turns the context of the place into that of the fragment
 * @param panel     makes its HTML; web items and sections have none
 * @param templates the engine of its plugin
 */
record Fragment(Module module, Predicate<Map<String, Object>> condition, UnaryOperator<Map<String, Object>> provider,
                Panel panel, TemplateEngine templates) {

    /** A label or link with its references resolved in the context of the fragment. */
    String evaluate(String text, Map<String, Object> context) {
        return text.indexOf('$') < 0 ? text : templates.evaluate(module.completeKey(), text, provider.apply(context));
    }

    /** Makes the HTML of a panel. */
    @FunctionalInterface
    interface Panel {
        String html(Map<String, Object> context);
    }
}
