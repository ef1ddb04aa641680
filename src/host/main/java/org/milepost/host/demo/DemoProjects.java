package org.milepost.host.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.FieldRules;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.IssueTypes;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.model.Screen;
import org.milepost.host.jira.model.SecurityLevel;
import org.milepost.host.jira.model.SecurityScheme;
import org.milepost.host.jira.model.Workflows;

/**
 * The projects of the embedded Jira, made with or without demo data: an open one, one for careers, two that share an
 * issue type scheme, and one that makes everything hard.
 */
public final class DemoProjects {

    private static final String TASK = "10002";
    private static final String BUG = "10004";
    private static final String SUB_TASK = "10003";

    private final JiraModel jira;

    public DemoProjects(JiraModel jira) {
        this.jira = jira;
    }

    public void create() {
        jira.projects().put(project(10_000, "ABC", "Apollo (demo)", "mia", IssueTypes.DEFAULT_SCHEME, Workflows.SIMPLE));
        jira.projects().put(career());
        long shared = jira.types().createScheme("Shared Issue Type Scheme", "Used by two projects",
                List.of(TASK, BUG, SUB_TASK)).id();
        jira.projects().put(project(10_002, "SHARED1", "Shared one (demo)", "noah", shared, Workflows.SIMPLE));
        jira.projects().put(project(10_003, "SHARED2", "Shared two (demo)", "noah", shared, Workflows.STRICT));
        jira.projects().put(hard());
    }

    /** Everybody may begin something here, and only whoever began it may change it. */
    private ProjectRecord career() {
        long types = jira.types().createScheme("Career Issue Type Scheme", "Used by the project CAREER",
                List.of(TASK, SUB_TASK)).id();
        SecurityScheme scheme = jira.security().createScheme("Career security");
        SecurityLevel level = jira.security().createLevel(scheme.id(), "Reporter and managers",
                "Visible to the reporter and to all managers");
        jira.security().addEntry(level.id(), Grant.REPORTER);
        jira.security().addEntry(level.id(), Grant.group(DemoPeople.MANAGERS));
        ProjectRecord career = project(10_001, "CAREER", "Career (demo)", "ivan", types, Workflows.SIMPLE);
        for (String permission : List.of(Permission.EDIT_ISSUES, Permission.MOVE_ISSUES, Permission.TRANSITION_ISSUES,
                Permission.SCHEDULE_ISSUES, Permission.DELETE_ISSUES, Permission.LINK_ISSUES,
                Permission.SET_ISSUE_SECURITY, Permission.ASSIGN_ISSUES)) {
            career = career.granting(permission, Grant.REPORTER);
        }
        return career.withSecurityScheme(scheme.id());
    }

    /**
     * A required field, an edit screen without the due date, a resolution screen beside a second way to be done, no
     * links, no deletion, and a security level for all that only managers may change.
     */
    private ProjectRecord hard() {
        long types = jira.types().createScheme("Hard Issue Type Scheme", "Used by the project HARD",
                List.of(TASK, BUG, SUB_TASK)).id();
        SecurityScheme scheme = jira.security().createScheme("Hard security");
        SecurityLevel level = jira.security().createLevel(scheme.id(), "Those involved",
                "Visible to reporter, assignee and project lead");
        List.of(Grant.REPORTER, Grant.ASSIGNEE, Grant.LEAD).forEach(each -> jira.security().addEntry(level.id(), each));
        jira.security().setDefault(scheme.id(), level.id());
        Screen edit = new Screen("Hard Edit Screen", List.of(Field.SUMMARY, Field.ISSUE_TYPE, Field.DESCRIPTION,
                Field.ASSIGNEE, Field.REPORTER, Field.SECURITY));
        FieldRules rules = new FieldRules(FieldRules.DEFAULT.create(), edit,
                Set.of(Field.SUMMARY, Field.REPORTER, Field.DESCRIPTION));
        ProjectRecord hard = project(10_004, "HARD", "Hard (demo)", "mia", types, Workflows.HARD)
                .granting(Permission.SET_ISSUE_SECURITY, Grant.group(DemoPeople.MANAGERS))
                .granting(Permission.CLOSE_ISSUES, Grant.REPORTER, Grant.group(DemoPeople.MANAGERS))
                .withSecurityScheme(scheme.id()).withFields(rules);
        return new ProjectRecord(hard.id(), hard.key(), hard.name(), hard.description(), hard.leadKey(),
                hard.typeSchemeId(), hard.workflow(), hard.securityScheme(), hard.fields(),
                without(hard.grants(), Permission.LINK_ISSUES, Permission.DELETE_ISSUES), hard.roles());
    }

    /** A project in which everybody who has logged in may do the daily work. */
    private ProjectRecord project(long id, String key, String name, String lead, long typeScheme, String workflow) {
        Map<String, Set<Grant>> grants = new HashMap<>();
        for (String permission : List.of(Permission.BROWSE_PROJECTS, Permission.CREATE_ISSUES, Permission.EDIT_ISSUES,
                Permission.MOVE_ISSUES, Permission.TRANSITION_ISSUES, Permission.SCHEDULE_ISSUES, Permission.ASSIGN_ISSUES,
                Permission.ASSIGNABLE_USER, Permission.LINK_ISSUES, Permission.RESOLVE_ISSUES,
                Permission.CLOSE_ISSUES)) {
            grants.put(permission, Set.of(Grant.LOGGED_IN));
        }
        grants.put(Permission.DELETE_ISSUES, Set.of(Grant.REPORTER, Grant.LEAD));
        grants.put(Permission.ADMINISTER_PROJECTS, Set.of(Grant.LEAD, Grant.group(DemoPeople.ADMINISTRATORS)));
        grants.put(Permission.MODIFY_REPORTER, Set.of(Grant.group(DemoPeople.ADMINISTRATORS)));
        String leadKey = jira.people().byName(lead).orElseThrow().key();
        return new ProjectRecord(id, key, name, "Demo data: " + name, leadKey, typeScheme, workflow, Optional.empty(),
                FieldRules.DEFAULT, grants, Map.of());
    }

    private static Map<String, Set<Grant>> without(Map<String, Set<Grant>> grants, String... permissions) {
        Map<String, Set<Grant>> left = new HashMap<>(grants);
        left.keySet().removeAll(new HashSet<>(List.of(permissions)));
        return left;
    }
}
