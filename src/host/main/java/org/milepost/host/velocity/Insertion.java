package org.milepost.host.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Escapes what a reference puts into the page, unless a method marked HtmlSafe made it, or the reference's name ends in
 * Html (the naming rule of Atlassian's velocity-htmlsafe). A reference without a value, which would print itself, is a
 * violation.
 */
final class Insertion implements ReferenceInsertionEventHandler {

    private final String template;
    private final Violations violations;

    Insertion(String template, Violations violations) {
        this.template = template;
        this.violations = violations;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null) {
            if (!reference.startsWith("$!")) {
                violations.add("Template " + template + ": " + reference + " has no value and prints itself");
            }
            return null;
        }
        if (value instanceof SafeHtml || isNamedHtml(reference)) {
            return value.toString();
        }
        return Html.escape(value.toString());
    }

    private static boolean isNamedHtml(String reference) {
        String name = reference.replaceAll("^\\$!?\\{?", "").replaceAll("}$", "");
        return name.endsWith("Html") || name.matches(".*Html\\([^()]*\\)");
    }
}
