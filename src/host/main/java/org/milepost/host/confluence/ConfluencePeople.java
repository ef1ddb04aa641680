package org.milepost.host.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.UserDirectory;

/** The people of the embedded Confluence, as the host's log-in and as Confluence's own services see them. */
final class ConfluencePeople implements UserDirectory, UserAccessor {

    private final List<HostUser> all;
    private final Map<String, HostUser> byName;
    private final Map<String, HostUser> byKey;

    ConfluencePeople(Collection<HostUser> people) {
        all = people.stream().sorted(Comparator.comparing(HostUser::name)).toList();
        byName = all.stream().collect(Collectors.toMap(person -> lower(person.name()), Function.identity()));
        byKey = all.stream().collect(Collectors.toMap(HostUser::key, Function.identity()));
    }

    @Override
    public Optional<HostUser> byName(String name) {
        return Optional.ofNullable(byName.get(lower(name)));
    }

    @Override
    public Optional<HostUser> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public List<HostUser> all() {
        return all;
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
        return byName(name).map(ConfluencePeople::confluenceUser).orElse(null);
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return byKey(key.getStringValue()).map(ConfluencePeople::confluenceUser).orElse(null);
    }

    /** The same person as Confluence's type. */
    static ConfluenceUser confluenceUser(HostUser person) {
        return new Account(new UserKey(person.key()), person.name(), person.fullName());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Account(UserKey key, String name, String fullName) implements ConfluenceUser {

        @Override
        public UserKey getKey() {
            return key;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getFullName() {
            return fullName;
        }
    }
}
