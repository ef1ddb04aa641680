package com.atlassian.confluence.pages;

/** A page. */
public class Page extends AbstractPage {
    /** For the host alone, which extends this class: the real one gets its id from the database. */
    protected Page(long id) {
        super(id);
    }
}
