package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.Locale;
import org.junit.Test;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.Permission;

public class PeopleAndLinksTest {

    private final JiraBed jira = new JiraBed();
    private final PermissionManager permissions = jira.service(PermissionManager.class);

    @Test
    public void keyAndName_areTwoThings() {
        UserManager users = jira.service(UserManager.class);
        String key = jira.person("anna").key();
        assertEquals("anna", users.getUserByKey(key).getUsername());
        assertNull(users.getUserByKey("anna"));
        assertNull(users.getUserByName(key));
        assertEquals("anna", users.getUserByName("ANNA").getName());
    }

    @Test
    public void inactivePerson_mayDoNothing() {
        Project abc = jira.objects.project(jira.project("ABC"));
        assertTrue(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, abc, jira.user("anna")));
        assertFalse(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, abc, jira.user("paul")));
    }

    @Test
    public void grantToTheReporter_holdsOnTheirIssues_andOnTheProjectForAll() {
        MutableIssue issue = jira.create("anna", "CAREER", "mine");
        assertTrue(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, jira.user("anna")));
        assertFalse(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, jira.user("ben")));
        assertTrue(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue.getProjectObject(), jira.user("ben")));
    }

    @Test
    public void grantToARole_holdsForItsMembersInThatProject() {
        jira.change("ABC", each -> each.granting(Permission.ADMINISTER_PROJECTS, Grant.role("Administrators"))
                .withRole("Administrators", jira.person("ben").key()));
        Project abc = jira.objects.project(jira.project("ABC"));
        assertTrue(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, abc, jira.user("ben")));
        assertFalse(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, abc, jira.user("admin")));
    }

    @Test
    public void administratorsRank_isGlobal() {
        GlobalPermissionManager global = jira.service(GlobalPermissionManager.class);
        assertTrue(global.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, jira.user("admin")));
        assertFalse(global.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, jira.user("ivan")));
        assertTrue(global.hasPermission(GlobalPermissionKey.ADMINISTER, jira.user("ivan")));
        assertFalse(global.hasPermission(GlobalPermissionKey.ADMINISTER, null));
    }

    @Test
    public void browseUsers_decidesWhoMayPickPeople() {
        UserSearchService search = jira.service(UserSearchService.class);
        assertTrue(search.canPerformAjaxSearch(jira.user("anna")));
        jira.model.settings().grant(Permission.USER_PICKER, Grant.group("managers"));
        assertFalse(search.canPerformAjaxSearch(jira.user("anna")));
        assertTrue(search.canPerformAjaxSearch(jira.user("mia")));
    }

    @Test
    public void search_findsActivePeopleByBeginnings_andNobodyForNothing() {
        UserSearchService search = jira.service(UserSearchService.class);
        UserSearchParams params = UserSearchParams.ACTIVE_USERS_IGNORE_EMPTY_QUERY;
        assertEquals(1, search.findUsers("webe", params).size());
        assertEquals(0, search.findUsers("paul", params).size());
        assertEquals(0, search.findUsers("", params).size());
    }

    @Test
    public void groups_belongToPeople() {
        GroupManager groups = jira.service(GroupManager.class);
        assertTrue(groups.isUserInGroup(jira.user("anna"), "team-orion"));
        assertFalse(groups.isUserInGroup(jira.user("anna"), "managers"));
        assertFalse(groups.groupExists("nobody"));
    }

    @Test
    public void login_isThatOfTheThread() {
        JiraAuthenticationContext login = jira.service(JiraAuthenticationContext.class);
        assertFalse(login.isLoggedInUser());
        jira.as("dana");
        assertEquals(jira.user("dana"), login.getLoggedInUser());
        assertEquals(Locale.GERMANY, login.getLocale());
    }

    @Test
    public void link_writesASentenceIntoBothHistories_andIsMadeOnce() throws Exception {
        MutableIssue one = jira.create("anna", "ABC", "one");
        MutableIssue two = jira.create("anna", "ABC", "two");
        link(one, two, blocks());
        link(one, two, blocks());
        ChangeHistoryManager history = jira.service(ChangeHistoryManager.class);
        assertEquals("This issue blocks ABC-2",
                history.getChangeHistories(one).get(0).getChangeItemBeans().get(0).getToString());
        assertEquals("This issue is blocked by ABC-1",
                history.getChangeHistories(two).get(0).getChangeItemBeans().get(0).getToString());
        assertEquals(1, history.getChangeHistories(two).size());
    }

    @Test
    public void link_ofAnUnknownType_isRefused() {
        MutableIssue one = jira.create("anna", "ABC", "one");
        assertThrows(CreateException.class, () -> link(one, one, 1));
    }

    private long blocks() {
        return jira.service(IssueLinkTypeManager.class).getIssueLinkTypesByName("Blocks").iterator().next().getId();
    }

    private void link(MutableIssue one, MutableIssue other, long type) throws CreateException {
        jira.service(IssueLinkManager.class).createIssueLink(one.getId(), other.getId(), type, null, jira.user("anna"));
    }
}
