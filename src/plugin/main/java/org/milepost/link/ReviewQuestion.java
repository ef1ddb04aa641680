package org.milepost.link;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Whose review is wanted.
 *
 * @param personName log-in name, the one both products share; not blank
 * @param since first day looked at
 */
public record ReviewQuestion(String personName, LocalDate since) {

    public ReviewQuestion {
        Objects.requireNonNull(personName, "personName is null");
        Objects.requireNonNull(since, "since is null");
        if (personName.isBlank()) {
            throw new IllegalArgumentException("a review is of somebody");
        }
    }
}
