package org.milepost.host.confluence;

import com.atlassian.confluence.pages.Page;

/** A page as macros see it. */
final class PageEntity extends Page {

    PageEntity(WikiPage page) {
        super(page.id());
        setTitle(page.title());
        setBodyAsString(page.storage());
        setSpace(new com.atlassian.confluence.spaces.Space(page.spaceKey()));
    }
}
