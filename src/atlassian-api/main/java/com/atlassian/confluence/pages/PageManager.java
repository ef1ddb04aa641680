package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;

/** The pages. */
public interface PageManager {
    Page getPage(String spaceKey, String title);

    void saveContentEntity(ContentEntityObject content, SaveContext context);
}
