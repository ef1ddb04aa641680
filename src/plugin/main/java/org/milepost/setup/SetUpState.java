package org.milepost.setup;

import java.util.List;
import java.util.Optional;

/**
 * How things stand with one project.
 *
 * @param project the project looked at; absent if none was named and none chosen before, and then nothing else is known but the sub-tasks
 * @param chosen whether it is the one chosen for career goals
 * @param ready whether it is chosen and everything goals need is there
 * @param subTasks whether the product has sub-tasks switched on
 * @param scheme the name of the project's issue type scheme
 * @param sharedWith the other projects on that scheme, by name; setting up asks for agreement if there are any or the scheme is the default
 * @param defaultScheme whether that scheme is the one new projects get
 * @param securityScheme the name of the project's issue security scheme
 * @param reporterOnly whether goals made from now on get a level that shows them to their reporter alone
 * @param warnings what the administrator should know
 */
public record SetUpState(Optional<ProjectName> project, boolean chosen, boolean ready, boolean subTasks, Optional<String> scheme,
                         List<ProjectName> sharedWith, boolean defaultScheme, Optional<String> securityScheme, boolean reporterOnly,
                         List<Finding> warnings) {

    public SetUpState {
        sharedWith = List.copyOf(sharedWith);
        warnings = List.copyOf(warnings);
    }

    /** Whether setting up has to be agreed to, since the project would leave a scheme that is not its own. */
    public boolean needsAgreement() {
        return !ready && (defaultScheme || !sharedWith.isEmpty());
    }
}
