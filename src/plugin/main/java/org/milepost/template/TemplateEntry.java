package org.milepost.template;

import java.util.Optional;

/**
 * A template among those there are.
 *
 * @param key of the template
 * @param version of an imported one; 0 for one that came with the plugin
 * @param template absent for one that this release cannot read, since another release wrote it
 */
public record TemplateEntry(String key, long version, Optional<GoalTemplate> template) {

    /** Whether it came with the plugin; such a one is not changed or removed. */
    public boolean isBuiltIn() {
        return version == 0;
    }
}
