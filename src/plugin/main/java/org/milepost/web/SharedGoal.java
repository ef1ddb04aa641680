package org.milepost.web;

import org.milepost.career.SharedItem;

/** A goal that a shared plan opens. */
public final class SharedGoal {

    private final SharedItem item;
    private final String url;

    SharedGoal(SharedItem item, String contextPath) {
        this.item = item;
        this.url = Links.goal(contextPath, item.goal());
    }

    public String getTitle() {
        return item.title();
    }

    public String getUrl() {
        return url;
    }
}
