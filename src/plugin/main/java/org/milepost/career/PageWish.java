package org.milepost.career;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a page in the wiki wants of one person's plan.
 *
 * @param since first day that a review without a number looks at
 * @param parts one or more
 * @param held the id of the review that the page was made for, absent for a page that was made for none
 */
public record PageWish(LocalDate since, Set<PagePart> parts, Optional<Long> held) {

    public PageWish {
        Objects.requireNonNull(since, "since is null");
        Objects.requireNonNull(held, "held is null");
        parts = Set.copyOf(parts);
    }

    boolean isFor(PagePart part) {
        return parts.contains(part);
    }
}
