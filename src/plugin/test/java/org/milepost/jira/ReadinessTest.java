package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.milepost.jira.JiraTestData.CAREER;
import static org.milepost.jira.JiraTestData.lenient;
import static org.milepost.jira.JiraTestData.user;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.junit.Before;
import org.junit.Test;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;

public class ReadinessTest {

    private final ProjectManager projects = lenient(ProjectManager.class);
    private final ConstantsManager constants = lenient(ConstantsManager.class);
    private final SubTaskManager subTasks = lenient(SubTaskManager.class);
    private final PermissionManager permissions = lenient(PermissionManager.class);
    private final Project project = lenient(Project.class);
    private final ApplicationUser anna = user("anna");

    @Before
    public void everythingIsThere() {
        IssueType type = lenient(IssueType.class);
        when(projects.getProjectObj(CAREER.projectId())).thenReturn(project);
        when(constants.getIssueType(anyString())).thenReturn(type);
        when(subTasks.isSubTasksEnabled()).thenReturn(true);
        when(permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, anna)).thenReturn(true);
    }

    @Test
    public void ready_givesTheChosenProject() {
        assertEquals(CAREER, readiness(CAREER).requireFor(anna));
    }

    @Test
    public void noSetUp_orAGoneProject_orAnArchivedOne_orAGoneType_isNotSetUp() {
        assertEquals(ErrorCode.NOT_SET_UP, refused(null));
        when(constants.getIssueType(CAREER.milestoneType())).thenReturn(null);
        assertEquals(ErrorCode.NOT_SET_UP, refused(CAREER));
        everythingIsThere();
        when(project.isArchived()).thenReturn(true);
        assertEquals(ErrorCode.NOT_SET_UP, refused(CAREER));
        when(projects.getProjectObj(CAREER.projectId())).thenReturn(null);
        assertEquals(ErrorCode.NOT_SET_UP, refused(CAREER));
    }

    @Test
    public void subTasksOff_isSaid() {
        when(subTasks.isSubTasksEnabled()).thenReturn(false);
        assertEquals(ErrorCode.SUB_TASKS_OFF, refused(CAREER));
    }

    @Test
    public void noCreatePermission_isSaid() {
        when(permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, anna)).thenReturn(false);
        assertEquals(ErrorCode.NO_CREATE_PERMISSION, refused(CAREER));
    }

    private ErrorCode refused(CareerProject career) {
        return assertThrows(Refusal.class, () -> readiness(career).requireFor(anna)).code();
    }

    private Readiness readiness(CareerProject career) {
        return new Readiness(JiraTestData.settings(career), projects, constants, subTasks, permissions);
    }
}
