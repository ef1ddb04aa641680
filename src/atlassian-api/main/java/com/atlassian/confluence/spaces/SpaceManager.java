package com.atlassian.confluence.spaces;

/** The spaces. */
public interface SpaceManager {
    Space getSpace(String key);
}
