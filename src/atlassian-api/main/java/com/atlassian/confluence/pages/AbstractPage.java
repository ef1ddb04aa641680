package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/** A page or a blog post. */
public abstract class AbstractPage extends ContentEntityObject {
    /** For the host alone: the real class has no such constructor. */
    protected AbstractPage(long id) {
        super(id);
    }
}
