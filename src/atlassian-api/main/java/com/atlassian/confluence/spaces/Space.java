package com.atlassian.confluence.spaces;

/** A space. */
public class Space {
    private final String key;

    public Space(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }
}
