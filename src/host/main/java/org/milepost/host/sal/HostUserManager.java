package org.milepost.host.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Optional;
import org.milepost.host.product.CurrentUser;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.UserDirectory;

/** SAL's view of the people of a product. */
final class HostUserManager implements UserManager {

    private final UserDirectory users;
    private final CurrentUser current;

    HostUserManager(UserDirectory users, CurrentUser current) {
        this.users = users;
        this.current = current;
    }

    @Override
    public UserProfile getRemoteUser() {
        return current.get().map(Profile::new).orElse(null);
    }

    @Override
    public UserKey getRemoteUserKey() {
        return current.get().map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return Optional.ofNullable(username).flatMap(users::byName).map(Profile::new).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return find(userKey).map(Profile::new).orElse(null);
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String groupName) {
        return find(userKey).filter(user -> user.groups().contains(groupName)).isPresent();
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return find(userKey).filter(HostUser::systemAdmin).isPresent();
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return find(userKey).filter(HostUser::admin).isPresent();
    }

    private Optional<HostUser> find(UserKey key) {
        return Optional.ofNullable(key).map(UserKey::getStringValue).flatMap(users::byKey);
    }

    private record Profile(HostUser user) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey(user.key());
        }

        @Override
        public String getUsername() {
            return user.name();
        }

        @Override
        public String getFullName() {
            return user.fullName();
        }
    }
}
