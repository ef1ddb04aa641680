package com.atlassian.sal.api;

/** How a base address is to be built. */
public enum UrlMode {
    CANONICAL, ABSOLUTE, RELATIVE, RELATIVE_CANONICAL, AUTO
}
