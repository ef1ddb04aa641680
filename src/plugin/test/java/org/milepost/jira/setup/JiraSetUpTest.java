package org.milepost.jira.setup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.milepost.jira.setup.JiraAdministration.DEFAULT;
import static org.milepost.jira.setup.JiraAdministration.data;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelPermission;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.milepost.jira.CareerProject;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.setup.Finding;
import org.milepost.setup.Finding.Code;
import org.milepost.setup.ProjectName;
import org.milepost.setup.SetUpDone;
import org.milepost.setup.SetUpDone.Step;
import org.milepost.setup.SetUpState;

public class JiraSetUpTest {

    private static final PersonKey ADMIN = new PersonKey("key-admin");

    private final JiraAdministration jira = new JiraAdministration();
    private final Rehearsal rehearsal = mock(Rehearsal.class);

    @Test
    public void projectOnTheDefaultScheme_getsOneOfItsOwn_andTheDefaultIsLeftAsItWas() {
        Project career = jira.project("CAR", null);

        SetUpDone done = setUp().setUp(ADMIN, "CAR", true);

        assertEquals(List.of(Step.GOAL_TYPE_CREATED, Step.MILESTONE_TYPE_CREATED, Step.DEFAULT_SCHEME_RESTORED, Step.SCHEME_CREATED, Step.SCHEME_ASSIGNED,
                Step.PROJECT_CHOSEN), done.steps());
        assertEquals(Set.of("1", "2"), jira.schemeTypes.get(DEFAULT));
        assertEquals(List.of("1", "2", chosen().goalType(), chosen().milestoneType()), List.copyOf(jira.typesOf(career)));
        assertTrue(done.state().ready());
    }

    @Test
    public void projectWithItsOwnScheme_keepsIt_andNeedsNoAgreement() {
        long own = jira.scheme("Own", "1");
        Project career = jira.project("CAR", own);

        List<Step> steps = setUp().setUp(ADMIN, "CAR", false).steps();

        assertTrue(steps.contains(Step.SCHEME_EXTENDED));
        assertFalse(steps.contains(Step.SCHEME_CREATED));
        assertEquals(3, jira.typesOf(career).size());
        assertEquals(Long.valueOf(own), jira.schemeOfProject.get(career.getId()));
    }

    @Test
    public void sharedScheme_isLeftOnlyAfterAgreement_andNeverChanged() {
        long shared = jira.scheme("Shared", "1", "2");
        Project career = jira.project("CAR", shared);
        jira.project("DEV", shared);

        Refusal refusal = assertThrows(Refusal.class, () -> setUp().setUp(ADMIN, "CAR", false));
        assertEquals(ErrorCode.SCHEME_SHARED, refusal.code());
        assertEquals(List.of("Shared", "Project DEV"), refusal.arguments());
        assertEquals(0, jira.changes);
        SetUpState state = setUp().state(Optional.of("CAR"));
        assertEquals(List.of(new ProjectName("DEV", "Project DEV")), state.sharedWith());
        assertTrue(state.needsAgreement());

        setUp().setUp(ADMIN, "CAR", true);
        assertEquals(Set.of("1", "2"), jira.schemeTypes.get(shared));
        assertTrue(jira.typesOf(career).contains(chosen().goalType()));
    }

    @Test
    public void secondTime_changesNothing_withOrWithoutAgreement() {
        jira.secured.add(jira.project("CAR", null).getId());
        setUp().setUp(ADMIN, "CAR", true);
        int changes = jira.changes;

        assertEquals(List.of(), setUp().setUp(ADMIN, "CAR", true).steps());
        assertEquals(List.of(), setUp().setUp(ADMIN, "CAR", false).steps());
        assertEquals(changes, jira.changes);
    }

    @Test
    public void breakingOff_beforeAnyChange_isMendedByTheNextCall() {
        for (int broken = 1; broken < 40; broken++) {
            JiraAdministration fresh = new JiraAdministration();
            Project career = fresh.project("CAR", null);
            fresh.project("DEV", null);
            fresh.secured.add(career.getId());
            fresh.breakBeforeChange = broken;
            try {
                setUp(fresh).setUp(ADMIN, "CAR", true);
                assertTrue("the last change was never broken off", broken > 8);
                return;
            } catch (JiraAdministration.Broken brokenOff) {
                assertFalse("chosen before all is there, broken at " + broken, setUp(fresh).state(Optional.of("CAR")).ready());
            }
            fresh.breakBeforeChange = Integer.MAX_VALUE;
            SetUpDone done = setUp(fresh).setUp(ADMIN, "CAR", true);
            String name = "broken before change " + broken;
            assertTrue(name, done.state().ready());
            assertTrue(name, done.state().reporterOnly());
            assertEquals(name, Set.of("1", "2"), fresh.schemeTypes.get(DEFAULT));
            assertEquals(name, 4, fresh.typesOf(career).size());
            assertEquals(name, 2, fresh.types.size());
            assertEquals(name, 1, fresh.levels.size());
            assertEquals(name, 1, fresh.grants.size());
            assertEquals(name, 2, fresh.schemeNames.size());
        }
        throw new AssertionError("never came through");
    }

    @Test
    public void securityLevel_isMadeForTheReporterAlone_whereTheProjectHasAScheme() {
        Project career = jira.project("CAR", jira.scheme("Own", "1"));
        jira.secured.add(career.getId());

        SetUpDone done = setUp().setUp(ADMIN, "CAR", false);

        assertTrue(done.steps().containsAll(List.of(Step.SECURITY_LEVEL_CREATED, Step.SECURITY_LEVEL_GRANTED)));
        Long level = chosen().securityLevel().orElseThrow();
        assertEquals("reporter", jira.grants.get(0).getType());
        assertEquals(level, jira.grants.get(0).getSecurityLevelId());
        assertTrue(done.state().reporterOnly());
        assertEquals(List.of(), done.state().warnings());
    }

    @Test
    public void levelThatIsThereAlready_isUsed_andOneThatAnAdministratorOpened_stays() {
        Project career = jira.project("CAR", jira.scheme("Own", "1"));
        jira.secured.add(career.getId());
        jira.levels.put(80L, "Confidential");
        jira.levels.put(81L, "Private");
        jira.grants.add(new IssueSecurityLevelPermission(1L, JiraAdministration.SECURITY, 80L, "group", "staff"));
        jira.grants.add(new IssueSecurityLevelPermission(2L, JiraAdministration.SECURITY, 81L, "reporter", null));
        setUp().setUp(ADMIN, "CAR", false);
        assertEquals(Optional.of(81L), chosen().securityLevel());

        jira.grants.add(new IssueSecurityLevelPermission(3L, JiraAdministration.SECURITY, 81L, "group", "hr"));
        SetUpDone again = setUp().setUp(ADMIN, "CAR", false);
        assertEquals(List.of(), again.steps());
        assertFalse(again.state().reporterOnly());
    }

    @Test
    public void withoutASecurityScheme_theAdminIsWarned_moreSoWhereAnybodyCanBrowse() {
        jira.project("CAR", jira.scheme("Own", "1"));
        assertEquals(List.of(Finding.of(Code.NO_SECURITY_SCHEME)), setUp().setUp(ADMIN, "CAR", false).state().warnings());
        jira.openToAnybody = true;
        assertEquals(List.of(Finding.of(Code.NO_SECURITY_SCHEME), Finding.of(Code.OPEN_TO_ANYBODY)), setUp().state(Optional.empty()).warnings());
    }

    @Test
    public void subTasksOff_isSaid_beforeAnythingIsMade() {
        jira.project("CAR", jira.scheme("Own", "1"));
        jira.subTasks = false;
        assertEquals(ErrorCode.SUB_TASKS_OFF, assertThrows(Refusal.class, () -> setUp().setUp(ADMIN, "CAR", true)).code());
        assertEquals(0, jira.changes);
        assertEquals(List.of(Finding.of(Code.SUB_TASKS_OFF)), setUp().state(Optional.empty()).warnings());
    }

    @Test
    public void nameOfATypeThatIsTakenByAnotherKind_isSaid_beforeAnythingIsMade() {
        jira.project("CAR", jira.scheme("Own", "1"));
        jira.type("career milestone", false);
        Refusal refusal = assertThrows(Refusal.class, () -> setUp().setUp(ADMIN, "CAR", true));
        assertEquals(ErrorCode.TYPE_NAME_TAKEN, refusal.code());
        assertEquals(0, jira.changes);
    }

    @Test
    public void typesOfAnEarlierInstallation_areTakenUp() {
        Project career = jira.project("CAR", jira.scheme("Own", "1"));
        String goal = jira.type("Career Goal", false).getId();
        jira.type("Career Milestone", true);
        assertFalse(setUp().setUp(ADMIN, "CAR", false).steps().contains(Step.GOAL_TYPE_CREATED));
        assertTrue(jira.typesOf(career).contains(goal));
    }

    @Test
    public void typesThatAnAdministratorRenamed_areStillTheTypes() {
        jira.project("CAR", jira.scheme("Own", "1"));
        setUp().setUp(ADMIN, "CAR", false);
        String goal = chosen().goalType();
        jira.types.replaceAll(type -> type.getId().equals(goal) ? data(IssueType.class, Map.of("getId", goal, "getName", "Entwicklungsziel")) : type);
        assertEquals(List.of(), setUp().setUp(ADMIN, "CAR", false).steps());
        assertTrue(setUp().state(Optional.empty()).ready());
    }

    @Test
    public void typesPutIntoTheDefaultSchemeLater_stayThere() {
        jira.project("CAR", null);
        setUp().setUp(ADMIN, "CAR", true);
        jira.schemeTypes.get(DEFAULT).add(chosen().goalType());
        setUp().setUp(ADMIN, "CAR", true);
        assertTrue(jira.schemeTypes.get(DEFAULT).contains(chosen().goalType()));
    }

    @Test
    public void unknownProject_isAFieldError_andNothingChosenIsAState() {
        assertEquals(Optional.of("project"), assertThrows(Refusal.class, () -> setUp().setUp(ADMIN, "NONE", true)).field());
        assertEquals(ErrorCode.FIELD_INVALID, assertThrows(Refusal.class, () -> setUp().state(Optional.of("NONE"))).code());
        assertFalse(setUp().state(Optional.empty()).ready());
        assertEquals(Optional.empty(), setUp().state(Optional.empty()).project());
    }

    @Test
    public void rehearsal_isForTheChosenProjectAlone() {
        jira.project("CAR", null);
        assertEquals(ErrorCode.NOT_SET_UP, assertThrows(Refusal.class, () -> setUp().rehearse(ADMIN, "CAR")).code());
    }

    private CareerProject chosen() {
        return jira.read().orElseThrow();
    }

    private JiraSetUp setUp() {
        return setUp(jira);
    }

    private JiraSetUp setUp(JiraAdministration over) {
        I18nResolver texts = mock(I18nResolver.class, call -> call.getMethod().getReturnType() == String.class ? call.getArgument(0) : null);
        ProjectManager projects = over.service(ProjectManager.class);
        CareerTypes types = new CareerTypes(over.service(IssueTypeManager.class), over, new TypeIcons(over.service(AvatarManager.class)), texts);
        TypeSchemes schemes = new TypeSchemes(over.service(IssueTypeSchemeManager.class), over.service(FieldConfigSchemeManager.class),
                over.service(OptionSetManager.class), projects, texts);
        ReporterOnlyLevel level = new ReporterOnlyLevel(over.service(IssueSecuritySchemeManager.class), over.service(IssueSecurityLevelManager.class), texts);
        return new JiraSetUp(over, projects, data(UserManager.class, Map.of()), over.service(SubTaskManager.class), types, schemes, level,
                new Openness(over.service(PermissionManager.class), data(UserSearchService.class, Map.of())), rehearsal);
    }
}
