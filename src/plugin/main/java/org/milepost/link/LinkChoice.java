package org.milepost.link;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Objects;
import java.util.Optional;

/** Which application link leads to the Jira that holds the plans, as an administrator chose it: by the link's id, which outlives its name and address. */
final class LinkChoice {

    static final String KEY = "org.milepost.jira-link";

    private final PluginSettingsFactory factory;

    LinkChoice(PluginSettingsFactory factory) {
        this.factory = Objects.requireNonNull(factory, "factory is null");
    }

    /** The id of the chosen link, which may be gone by now; absent for whichever is the primary one. */
    Optional<String> read() {
        return Optional.ofNullable(factory.createGlobalSettings().get(KEY)).map(Object::toString);
    }

    /** @param id absent for whichever is the primary one */
    void write(Optional<String> id) {
        PluginSettings settings = factory.createGlobalSettings();
        if (id.isPresent()) {
            settings.put(KEY, id.get());
        } else {
            settings.remove(KEY);
        }
    }
}
