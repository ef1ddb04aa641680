package org.milepost.host.demo;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.milepost.host.product.HostUser;

/**
 * A person who has an account in both products: the same name, but a key of its own in each.
 *
 * @param number a small number from which the keys are made
 * @param name   the log-in name
 * @param fullName the name shown, without the mark of demo data
 * @param groups the groups in both products
 * @param locale the language of the profile
 * @param zone   the time zone of the profile
 * @param active false for a person who left
 * @param rank   what the person may administer
 */
public record DemoPerson(int number, String name, String fullName, Set<String> groups, Locale locale, ZoneId zone,
                         boolean active, Rank rank) {

    /** What a person may administer. */
    public enum Rank { NONE, ADMIN, SYSTEM_ADMIN }

    public DemoPerson {
        groups = Set.copyOf(groups);
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("number out of 1 to 99: " + number);
        }
    }

    /** The account in Jira; keys look like those of new accounts since Jira 8.4. */
    public HostUser inJira() {
        return account("JIRAUSER" + (10_100 + number));
    }

    /** The account in Confluence; keys are 32 hexadecimal digits. */
    public HostUser inConfluence() {
        return account("%08x".formatted(0x8a7f0000L + number) + "%024x".formatted(0x19c3d0b7L * (number + 1)));
    }

    private HostUser account(String key) {
        return new HostUser(key, name, fullName + " (demo)", name + "@example.com", groups, locale, zone, active,
                rank != Rank.NONE, rank == Rank.SYSTEM_ADMIN);
    }
}
