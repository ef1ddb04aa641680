package org.milepost.host.plugin;

import com.atlassian.plugin.web.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.milepost.host.velocity.Violations;

/**
 * The conditions of a module. As in the products a condition that throws counts as false, before {@code invert}; it is a
 * violation as well.
 */
final class Conditions {

    private final Plugin plugin;
    private final Violations violations;

    Conditions(Plugin plugin, Violations violations) {
        this.plugin = plugin;
        this.violations = violations;
    }

    /** All conditions below an element, joined with and. */
    Predicate<Map<String, Object>> of(Xml parent) {
        return joined(parent, true);
    }

    private Predicate<Map<String, Object>> joined(Xml parent, boolean and) {
        List<Predicate<Map<String, Object>>> parts = parent.children().stream()
                .filter(child -> child.name().equals("condition") || child.name().equals("conditions"))
                .map(child -> child.name().equals("condition") ? single(child) : group(child)).toList();
        return context -> and ? parts.stream().allMatch(part -> part.test(context))
                : parts.stream().anyMatch(part -> part.test(context));
    }

    private Predicate<Map<String, Object>> group(Xml conditions) {
        return joined(conditions, !conditions.attribute("type", "AND").equalsIgnoreCase("OR"));
    }

    private Predicate<Map<String, Object>> single(Xml xml) {
        String name = xml.required("class");
        Condition condition = plugin.create(name, Condition.class);
        condition.init(xml.parameters());
        boolean invert = Boolean.parseBoolean(xml.attribute("invert", "false"));
        return context -> invert != shouldDisplay(condition, name, context);
    }

    private boolean shouldDisplay(Condition condition, String name, Map<String, Object> context) {
        try {
            return condition.shouldDisplay(new HashMap<>(context));
        } catch (RuntimeException e) { // Boundary: the products go on with the page when a plugin's condition fails.
            violations.add("Condition " + name + " failed", e);
            return false;
        }
    }
}
