package org.milepost.jira;

import java.util.Optional;

/** Port: what the set-up chose, kept for the whole installation. */
public interface CareerSettings {

    /** The choice; absent before the first set-up. */
    Optional<CareerProject> read();

    void write(CareerProject project);
}
