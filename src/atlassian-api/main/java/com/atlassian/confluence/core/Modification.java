package com.atlassian.confluence.core;

/** A change of something that is there. */
public interface Modification<T extends ContentEntityObject> {
    void modify(T content);
}
