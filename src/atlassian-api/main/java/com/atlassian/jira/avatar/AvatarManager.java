package com.atlassian.jira.avatar;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import java.io.IOException;
import java.io.InputStream;

/** Pictures of people, projects and issue types. */
public interface AvatarManager {
    String PNG_CONTENT_TYPE = "image/png";

    Avatar create(String fileName, String contentType, IconType iconType, IconOwningObjectId owner,
            InputStream image, Selection selection) throws DataAccessException, IOException;
}
