package org.milepost.jira.setup;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Gives Jira the pictures of our issue types. */
final class TypeIcons {

    /** Pictures of issue types belong to nobody; public plugins name this owner. */
    private static final String NOBODY = "0";

    private final AvatarManager avatars;

    TypeIcons(AvatarManager avatars) {
        this.avatars = avatars;
    }

    /** Uploads a picture of the jar. @return its id in Jira */
    Long upload(String file) {
        try (InputStream image = TypeIcons.class.getResourceAsStream("/images/" + file)) {
            if (image == null) {
                throw new IllegalStateException("the jar lacks the picture " + file);
            }
            return avatars.create(file, AvatarManager.PNG_CONTENT_TYPE, IconType.ISSUE_TYPE_ICON_TYPE, new IconOwningObjectId(NOBODY), image, null).getId();
        } catch (IOException e) {
            throw new UncheckedIOException("Jira could not keep the picture " + file, e);
        }
    }
}
