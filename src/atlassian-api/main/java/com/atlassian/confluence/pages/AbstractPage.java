package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;

/** A page or a blog post. */
public abstract class AbstractPage extends ContentEntityObject {
    private Space space;

    protected AbstractPage() {
    }

    /** For the host alone: the real class has no such constructor. */
    protected AbstractPage(long id) {
        super(id);
    }

    /** For an old version of a page the page as it is now. */
    public AbstractPage getLatestVersion() {
        return this;
    }

    public Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }
}
