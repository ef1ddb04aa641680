package org.milepost.host.jira.search;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.product.HostUser;

/**
 * Who searches.
 *
 * @param overriding whether permissions are not asked for
 * @param zone       in which dates without a zone are read
 * @param locale     which tells on which day a week begins
 */
public record Searcher(Optional<HostUser> user, boolean overriding, ZoneId zone, Locale locale) {

    public Searcher {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(locale, "locale");
    }

    /** Somebody or nobody, in the language and zone of their profile, else the server's. */
    public static Searcher of(JiraModel jira, Optional<HostUser> user, boolean overriding) {
        return new Searcher(user, overriding, user.map(HostUser::zone).orElseGet(jira::systemZone),
                user.map(HostUser::locale).orElse(Locale.ENGLISH));
    }
}
