package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.milepost.host.jira.model.Field;
import org.ofbiz.core.entity.GenericEntityException;

public class IssueSecurityTest {

    private final JiraBed jira = new JiraBed();
    private final IssueService service = jira.service(IssueService.class);
    private final PermissionManager permissions = jira.service(PermissionManager.class);
    private final IssueSecuritySchemeManager schemes = jira.service(IssueSecuritySchemeManager.class);
    private final IssueSecurityLevelManager levels = jira.service(IssueSecurityLevelManager.class);

    @Test
    public void hiddenIssue_isInvisible_inEveryServiceThatChecks() throws Exception {
        MutableIssue issue = jira.create("anna", "CAREER", "secret");
        secure(issue, reporterOnly());
        ApplicationUser ben = jira.as("ben");
        assertFalse(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, ben));
        assertFalse(service.getIssue(ben, issue.getKey()).isValid());
        assertNull(service.getIssue(ben, issue.getId()).getIssue());
        assertFalse(schemes.hasSecurityLevelAccess(issue, ben));
        assertEquals(0, found(ben, "issue = " + issue.getKey()));
        assertEquals(1, found(jira.user("anna"), "issue = " + issue.getKey()));
    }

    @Test
    public void hiddenIssue_isHiddenFromAdministratorsToo() throws Exception {
        MutableIssue issue = jira.create("anna", "CAREER", "secret");
        secure(issue, reporterOnly());
        assertFalse(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, jira.user("admin")));
    }

    @Test
    public void hiddenIssue_isFoundBySearchThatOverridesSecurity() throws Exception {
        MutableIssue issue = jira.create("anna", "CAREER", "secret");
        secure(issue, reporterOnly());
        SearchService search = jira.service(SearchService.class);
        assertEquals(1, search.searchOverrideSecurity(jira.user("ben"),
                search.parseQuery(jira.user("ben"), "project = CAREER").getQuery(),
                PagerFilter.getUnlimitedFilter()).getTotal());
    }

    @Test
    public void newLevel_namesNobody_untilItHasAnEntry() throws Exception {
        MutableIssue issue = jira.create("anna", "CAREER", "secret");
        IssueSecurityLevel level = levels.createIssueSecurityLevel(schemeId(), "Empty", null);
        secure(issue, level.getId());
        assertFalse(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, jira.user("anna")));
        schemes.createSchemeEntity(schemes.getScheme(schemeId()), new SchemeEntity("reporter", null, level.getId()));
        assertTrue(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, jira.user("anna")));
        assertEquals("reporter", schemes.getPermissionsBySecurityLevel(level.getId()).get(0).getType());
    }

    @Test
    public void entry_ofAnUnknownTypeOrLevel_isRefused() {
        assertThrows(GenericEntityException.class, () -> schemes.createSchemeEntity(schemes.getScheme(schemeId()),
                new SchemeEntity("nobody", null, reporterOnly())));
        assertThrows(GenericEntityException.class, () -> schemes.createSchemeEntity(schemes.getScheme(schemeId()),
                new SchemeEntity("reporter", null, 1L)));
    }

    @Test
    public void subTask_takesTheLevelOfItsParent_atBirthAndLater() throws Exception {
        MutableIssue parent = jira.create("anna", "CAREER", "above");
        long level = reporterOnly();
        secure(parent, level);
        MutableIssue born = jira.createBelow("anna", jira.again(parent), "below");
        assertEquals(Long.valueOf(level), born.getSecurityLevelId());
        secure(parent, 0);
        assertNull(jira.again(born).getSecurityLevelId());
    }

    @Test
    public void defaultLevel_isGiven_toThoseWhoMayNotChoose() {
        MutableIssue issue = jira.create("anna", "HARD", "one");
        assertEquals(levels.getDefaultSecurityLevel(issue.getProjectObject()), issue.getSecurityLevelId());
        assertFalse(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, jira.user("ben")));
    }

    @Test
    public void defaultLevel_isNotGiven_toThoseWhoCouldChooseAndDoNot_unlessDefaultsAreAskedFor() {
        ApplicationUser mia = jira.as("mia");
        var form = jira.form("HARD", "x").setDescription("text");
        assertNull(jira.create(mia, service.validateCreate(mia, form)).getSecurityLevelId());
        form.setApplyDefaultValuesWhenParameterNotProvided(true);
        assertEquals(levels.getDefaultSecurityLevel(jira.objects.project(jira.project("HARD"))),
                jira.create(mia, service.validateCreate(mia, form)).getSecurityLevelId());
    }

    @Test
    public void level_setOnTheValidatedIssue_isStoredFromTheFirstMoment() throws Exception {
        ApplicationUser anna = jira.as("anna");
        var result = service.validateCreate(anna, jira.form("CAREER", "secret"));
        long level = reporterOnly();
        result.getIssue().setSecurityLevelId(level);
        assertEquals(Long.valueOf(level), service.create(anna, result).getIssue().getSecurityLevelId());
    }

    @Test
    public void levelsOfAUser_areThoseThatNameThem() {
        assertEquals(1, levels.getUsersSecurityLevels(jira.objects.project(jira.project("CAREER")),
                jira.user("mia")).size());
        assertEquals(0, levels.getUsersSecurityLevels(jira.objects.project(jira.project("ABC")),
                jira.user("mia")).size());
    }

    private long schemeId() {
        return jira.project("CAREER").securityScheme().orElseThrow();
    }

    private long reporterOnly() throws GenericEntityException {
        IssueSecurityLevel level = levels.createIssueSecurityLevel(schemeId(), "Reporter only", "");
        schemes.createSchemeEntity(schemes.getScheme(schemeId()), new SchemeEntity("reporter", null, level.getId()));
        return level.getId();
    }

    private void secure(MutableIssue issue, long level) {
        jira.model.issues().change(issue.getId(), "x", Map.of(Field.SECURITY,
                level == 0 ? Optional.empty() : Optional.of(String.valueOf(level))), jira.model.clock().instant());
    }

    private int found(ApplicationUser user, String query) throws Exception {
        SearchService search = jira.service(SearchService.class);
        return search.search(user, search.parseQuery(user, query).getQuery(), PagerFilter.getUnlimitedFilter())
                .getTotal();
    }
}
