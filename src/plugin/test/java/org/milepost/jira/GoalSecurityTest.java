package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.milepost.jira.JiraTestData.lenient;
import static org.milepost.jira.JiraTestData.user;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class GoalSecurityTest {

    private static final CareerProject SECURED = new CareerProject(10000, "10100", "10101", Optional.of(77L));

    private final ProjectManager projects = lenient(ProjectManager.class);
    private final PermissionManager permissions = lenient(PermissionManager.class);
    private final IssueSecurityLevelManager levels = lenient(IssueSecurityLevelManager.class);
    private final Project project = lenient(Project.class);
    private final ApplicationUser anna = user("anna");
    private final GoalSecurity security = new GoalSecurity(projects, permissions, levels);

    @Before
    public void annaMaySetTheLevel() {
        IssueSecurityLevel level = lenient(IssueSecurityLevel.class);
        when(level.getId()).thenReturn(77L);
        when(projects.getProjectObj(10000L)).thenReturn(project);
        when(permissions.hasPermission(ProjectPermissions.SET_ISSUE_SECURITY, project, anna)).thenReturn(true);
        when(levels.getUsersSecurityLevels(project, anna)).thenReturn(List.of(level));
    }

    @Test
    public void chosenLevel_isSet() {
        assertEquals(List.of("77"), List.of(security.fields(anna, SECURED).get("security")));
    }

    @Test
    public void nothingIsSet_withoutALevel_withoutThePermission_orWhenTheLevelIsNotTheirs() {
        assertEquals(Map.of(), security.fields(anna, JiraTestData.CAREER));
        when(permissions.hasPermission(ProjectPermissions.SET_ISSUE_SECURITY, project, anna)).thenReturn(false);
        assertEquals(Map.of(), security.fields(anna, SECURED));
        annaMaySetTheLevel();
        when(levels.getUsersSecurityLevels(project, anna)).thenReturn(List.of());
        assertEquals(Map.of(), security.fields(anna, SECURED));
    }
}
