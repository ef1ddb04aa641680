package org.milepost.host.jira.service;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.avatar.Selection;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Takes icons for issue types. */
final class JiraAvatars implements AvatarManager {

    private static final String SVG = "image/svg+xml";
    private final JiraObjects objects;

    JiraAvatars(JiraObjects objects) {
        this.objects = objects;
    }

    /**
     * Stores an icon.
     *
     * @throws DataAccessException if it is neither a PNG image nor SVG
     */
    @Override
    public Avatar create(String fileName, String contentType, IconType iconType, IconOwningObjectId owner,
                         InputStream image, Selection selection) throws DataAccessException, IOException {
        byte[] bytes = image.readAllBytes();
        boolean png = PNG_CONTENT_TYPE.equals(contentType) && ImageIO.read(new ByteArrayInputStream(bytes)) != null;
        boolean svg = SVG.equals(contentType) && new String(bytes, StandardCharsets.UTF_8).contains("<svg");
        if (!png && !svg) {
            throw new DataAccessException("Not an image of type " + contentType + ": " + fileName);
        }
        long id = objects.jira().avatars().create(fileName, contentType, bytes).id();
        return () -> id;
    }
}
