package org.milepost.host.product;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A person with an account in one product. The password is always the user name, and the personal access token is
 * {@code token-<user name>}: this is a host for trying out, on the loopback interface.
 *
 * @param key         the user key, never equal to the name, and different in each product
 * @param name        the log-in name, the same person has the same one in both products
 * @param fullName    the name shown to people
 * @param email       the mail address; nothing is ever sent there
 * @param groups      the names of the groups
 * @param locale      the language of the profile
 * @param zone        the time zone of the profile
 * @param active      false for a person who left: no log-in, still shown where mentioned
 * @param admin       may administer the product
 * @param systemAdmin may administer the system; implies {@code admin}
 */
public record HostUser(String key, String name, String fullName, String email, Set<String> groups, Locale locale,
                       ZoneId zone, boolean active, boolean admin, boolean systemAdmin) {

    public HostUser {
        requireText(key, "key");
        requireText(name, "name");
        requireText(fullName, "fullName");
        requireText(email, "email");
        groups = Set.copyOf(groups);
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(zone, "zone");
        if (key.equals(name)) {
            throw new IllegalArgumentException("key equals name, which would hide code that mixes them up: " + key);
        }
        if (systemAdmin && !admin) {
            throw new IllegalArgumentException("a system administrator is an administrator as well: " + name);
        }
    }

    /** The only password of this person. */
    public String password() {
        return name;
    }

    /** The only personal access token of this person. */
    public String token() {
        return "token-" + name;
    }

    private static void requireText(String value, String what) {
        if (Objects.requireNonNull(value, what).isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
    }
}
