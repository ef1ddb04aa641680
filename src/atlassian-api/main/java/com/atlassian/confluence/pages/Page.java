package com.atlassian.confluence.pages;

import java.util.ArrayList;
import java.util.List;

/** A page. */
public class Page extends AbstractPage {
    private final List<Page> children = new ArrayList<>();
    private Page parent;

    public Page() {
    }

    /** For the host alone, which extends this class: the real one gets its id from the database. */
    protected Page(long id) {
        super(id);
    }

    public Page getParent() {
        return parent;
    }

    public void setParentPage(Page parent) {
        this.parent = parent;
    }

    public List<Page> getChildren() {
        return List.copyOf(children);
    }

    public void addChild(Page child) {
        child.setParentPage(this);
        children.add(child);
    }
}
