package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;

/** The pages. */
public interface PageManager {
    Page getPage(String spaceKey, String title);

    Page getPage(long id);

    /** Declared by ContentEntityManager, which the real one extends. */
    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification, SaveContext context);

    void saveContentEntity(ContentEntityObject content, SaveContext context);
}
