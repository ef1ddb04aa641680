package org.milepost.host.jira.model;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The icons that have been uploaded for issue types. */
public final class Avatars {

    private final Map<Long, Avatar> byId = new ConcurrentHashMap<>();
    private final Ids ids;

    Avatars(Ids ids) {
        this.ids = ids;
    }

    public Avatar create(String fileName, String type, byte[] bytes) {
        Avatar avatar = new Avatar(ids.next(), fileName, type, bytes);
        byId.put(avatar.id(), avatar);
        return avatar;
    }

    public Optional<Avatar> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }
}
