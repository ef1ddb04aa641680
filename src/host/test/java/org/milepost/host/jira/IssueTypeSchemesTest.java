package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.Test;

public class IssueTypeSchemesTest {

    private final JiraBed jira = new JiraBed();
    private final IssueTypeManager types = jira.service(IssueTypeManager.class);
    private final IssueTypeSchemeManager schemes = jira.service(IssueTypeSchemeManager.class);
    private final FieldConfigSchemeManager assignments = jira.service(FieldConfigSchemeManager.class);

    @Test
    public void newType_landsInTheDefaultScheme_andInNoOther() {
        IssueType goal = types.createIssueType("Career Goal", "A goal", 10300L);
        assertTrue(schemes.getIssueTypesForDefaultScheme().contains(goal));
        assertTrue(schemes.getIssueTypesForProject(project("ABC")).contains(goal));
        assertFalse(schemes.getIssueTypesForProject(project("CAREER")).contains(goal));
        assertEquals(List.of(schemes.getDefaultIssueTypeScheme()), List.copyOf(schemes.getAllRelatedSchemes(goal.getId())));
    }

    @Test
    public void newType_canBeTakenOutOfTheDefaultSchemeAgain() {
        IssueType goal = types.createIssueType("Career Goal", "A goal", 10300L);
        schemes.update(schemes.getDefaultIssueTypeScheme(), without(schemes.getDefaultIssueTypeScheme(), goal));
        assertFalse(schemes.getIssueTypesForDefaultScheme().contains(goal));
        assertTrue("the type itself stays", types.getIssueTypes().contains(goal));
    }

    @Test
    public void newType_isRefused_whenTheNameIsTaken() {
        types.createSubTaskIssueType("Career Milestone", "", 10300L);
        assertThrows(IllegalStateException.class, () -> types.createIssueType("career milestone", "", 10300L));
        assertThrows(IllegalArgumentException.class, () -> types.createIssueType("Other", "", null));
    }

    @Test
    public void updateOfASharedScheme_changesAllItsProjects() {
        FieldConfigScheme shared = schemes.getConfigScheme(project("SHARED1"));
        assertEquals(List.of(project("SHARED1"), project("SHARED2")), shared.getAssociatedProjectObjects());
        IssueType goal = types.createIssueType("Career Goal", "A goal", 10300L);
        List<String> ids = new ArrayList<>(options(shared));
        ids.add(goal.getId());
        schemes.update(shared, ids);
        assertTrue(schemes.getIssueTypesForProject(project("SHARED2")).contains(goal));
    }

    @Test
    public void update_isRefused_whenIssuesOfARemovedTypeExist() {
        jira.create("anna", "CAREER", "a task");
        FieldConfigScheme scheme = schemes.getConfigScheme(project("CAREER"));
        assertThrows(IllegalStateException.class, () -> schemes.update(scheme, List.of(JiraBed.SUB_TASK)));
        assertTrue(options(schemes.getConfigScheme(project("CAREER"))).contains(JiraBed.TASK));
    }

    @Test
    public void schemeObject_isACopyOfTheMoment() {
        FieldConfigScheme before = schemes.getConfigScheme(project("SHARED1"));
        FieldConfigScheme own = schemes.create("Own", null, List.of(JiraBed.TASK));
        assign(own, project("SHARED1"));
        assertEquals(2, before.getAssociatedProjectObjects().size());
        assertEquals(1, schemes.getConfigScheme(project("SHARED2")).getAssociatedProjectObjects().size());
    }

    @Test
    public void project_canGetASchemeOfItsOwn() {
        FieldConfigScheme own = schemes.create("Own", null, List.of(JiraBed.TASK));
        assign(own, project("ABC"));
        assertEquals(own, schemes.getConfigScheme(project("ABC")));
        assertFalse(schemes.isDefaultIssueTypeScheme(schemes.getConfigScheme(project("ABC"))));
    }

    @Test
    public void projectTakenFromItsScheme_hasTheDefaultOne() {
        FieldConfigScheme shared = schemes.getConfigScheme(project("SHARED1"));
        assignments.removeSchemeAssociation(contexts(project("SHARED1")), shared.getField());
        assertTrue(schemes.isDefaultIssueTypeScheme(schemes.getConfigScheme(project("SHARED1"))));
        assertTrue(schemes.getConfigScheme(project("SHARED1")).isGlobal());
    }

    @Test
    public void storedScheme_hasExactlyTheProjectsItWasStoredWith() {
        FieldConfigScheme shared = schemes.getConfigScheme(project("SHARED1"));
        assignments.updateFieldConfigScheme(shared, contexts(project("SHARED2")), shared.getField());
        assertTrue(schemes.isDefaultIssueTypeScheme(schemes.getConfigScheme(project("SHARED1"))));
    }

    @Test
    public void assignment_isRefused_whenTheProjectHasIssuesOfAnotherType() {
        jira.create("anna", "ABC", "a task");
        FieldConfigScheme own = schemes.create("Own", null, List.of(JiraBed.SUB_TASK));
        assertThrows(IllegalStateException.class, () -> assign(own, project("ABC")));
    }

    @Test
    public void defaultScheme_namesNoProjects() {
        assertTrue(schemes.getDefaultIssueTypeScheme().getAssociatedProjectObjects().isEmpty());
    }

    @Test
    public void icon_mustBeAnImage() throws Exception {
        AvatarManager avatars = jira.service(AvatarManager.class);
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";
        assertTrue(create(avatars, "image/svg+xml", svg) > 0);
        assertThrows(DataAccessException.class, () -> create(avatars, "image/png", svg));
    }

    private static long create(AvatarManager avatars, String type, String content) throws Exception {
        return avatars.create("goal", type, IconType.ISSUE_TYPE_ICON_TYPE, new IconOwningObjectId("0"),
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), null).getId();
    }

    private Project project(String key) {
        return jira.objects.project(jira.project(key));
    }

    private void assign(FieldConfigScheme scheme, Project project) {
        assignments.removeSchemeAssociation(contexts(project), scheme.getField());
        assignments.updateFieldConfigScheme(scheme, contexts(project), scheme.getField());
    }

    private static List<JiraContextNode> contexts(Project project) {
        return List.of(new ProjectContext(project.getId()));
    }

    private Collection<String> options(FieldConfigScheme scheme) {
        return jira.service(OptionSetManager.class).getOptionsForConfig(scheme.getOneAndOnlyConfig()).getOptionIds();
    }

    private List<String> without(FieldConfigScheme scheme, IssueType type) {
        return options(scheme).stream().filter(each -> !each.equals(type.getId())).toList();
    }
}
