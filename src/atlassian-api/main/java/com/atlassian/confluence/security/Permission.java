package com.atlassian.confluence.security;

/** What somebody may be allowed to do with something. */
public class Permission {
    public static final Permission VIEW = new Permission("View");
    public static final Permission EDIT = new Permission("Edit");
    public static final Permission SET_PERMISSIONS = new Permission("Set permissions");

    private final String name;

    /** For the constants alone: the real class has more of them. */
    protected Permission(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
