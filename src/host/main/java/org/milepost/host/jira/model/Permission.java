package org.milepost.host.jira.model;

/** The keys of the permissions that this Jira knows, as in com.atlassian.jira.permission. */
public final class Permission {

    public static final String ADMINISTER_PROJECTS = "ADMINISTER_PROJECTS";
    public static final String BROWSE_PROJECTS = "BROWSE_PROJECTS";
    public static final String CREATE_ISSUES = "CREATE_ISSUES";
    public static final String EDIT_ISSUES = "EDIT_ISSUES";
    public static final String MOVE_ISSUES = "MOVE_ISSUES";
    public static final String TRANSITION_ISSUES = "TRANSITION_ISSUES";
    public static final String SCHEDULE_ISSUES = "SCHEDULE_ISSUES";
    public static final String ASSIGN_ISSUES = "ASSIGN_ISSUES";
    public static final String ASSIGNABLE_USER = "ASSIGNABLE_USER";
    public static final String DELETE_ISSUES = "DELETE_ISSUES";
    public static final String LINK_ISSUES = "LINK_ISSUES";
    public static final String SET_ISSUE_SECURITY = "SET_ISSUE_SECURITY";
    public static final String MODIFY_REPORTER = "MODIFY_REPORTER";
    public static final String RESOLVE_ISSUES = "RESOLVE_ISSUES";
    public static final String CLOSE_ISSUES = "CLOSE_ISSUES";

    /** Global: administer Jira. */
    public static final String ADMINISTER = "ADMINISTER";
    /** Global: administer the system. */
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    /** Global: "Bulk Change", without which many issues are changed one by one. */
    public static final String BULK_CHANGE = "BULK_CHANGE";
    /** Global: "Browse Users", without which nobody can be picked from a list. */
    public static final String USER_PICKER = "USER_PICKER";

    private Permission() {
    }
}
