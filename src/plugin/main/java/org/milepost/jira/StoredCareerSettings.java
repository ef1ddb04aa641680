package org.milepost.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;

/**
 * The settings in the product's plugin settings: one value, so that nobody ever reads half of a change. Its form is
 * {@code <form number>;<project>;<goal type>;<milestone type>;<security level or nothing>}.
 */
final class StoredCareerSettings implements CareerSettings {

    static final String KEY = "org.milepost.career-project";
    private static final String FORM = "1";
    private static final int PARTS = 5;

    private final PluginSettingsFactory factory;

    StoredCareerSettings(PluginSettingsFactory factory) {
        this.factory = factory;
    }

    @Override
    public Optional<CareerProject> read() {
        return Optional.ofNullable(factory.createGlobalSettings().get(KEY)).map(value -> parse(value.toString()));
    }

    @Override
    public void write(CareerProject project) {
        factory.createGlobalSettings().put(KEY, String.join(";", FORM, Long.toString(project.projectId()), project.goalType(),
                project.milestoneType(), project.securityLevel().map(String::valueOf).orElse("")));
    }

    private static CareerProject parse(String value) {
        String[] parts = value.split(";", -1);
        if (parts.length != PARTS || !FORM.equals(parts[0])) {
            throw new IllegalStateException("the stored set-up has a form this version does not know: " + parts[0]);
        }
        return new CareerProject(Long.parseLong(parts[1]), parts[2], parts[3],
                parts[4].isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(parts[4])));
    }
}
