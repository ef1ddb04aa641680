package org.milepost.host.sal;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import org.milepost.host.product.CurrentUser;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.UserDirectory;

/** Time zones of the profiles; the system's own is UTC. */
final class HostTimeZones implements TimeZoneManager {

    private final UserDirectory users;
    private final CurrentUser current;

    HostTimeZones(UserDirectory users, CurrentUser current) {
        this.users = users;
        this.current = current;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return zone(current.get());
    }

    @Override
    public TimeZone getUserTimeZone(UserKey userKey) {
        return zone(users.byKey(userKey.getStringValue()));
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone("UTC");
    }

    private static TimeZone zone(Optional<HostUser> user) {
        return TimeZone.getTimeZone(user.map(HostUser::zone).orElse(ZoneId.of("UTC")));
    }
}
