package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.FieldRules;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.Screen;

public class CreateIssueTest {

    private final JiraBed jira = new JiraBed();
    private final IssueService service = jira.service(IssueService.class);

    @Test
    public void create_givesTheNextKey_andTheFirstStatus() {
        assertEquals("ABC-1", jira.create("anna", "ABC", "One").getKey());
        MutableIssue second = jira.create("anna", "ABC", "Two");
        assertEquals("ABC-2", second.getKey());
        assertEquals("To Do", second.getStatus().getName());
        assertEquals("new", second.getStatus().getStatusCategory().getKey());
    }

    @Test
    public void create_isRefused_withoutCreatePermission() {
        jira.change("ABC", each -> each.granting(Permission.CREATE_ISSUES, Grant.group("managers")));
        CreateValidationResult result = service.validateCreate(jira.as("anna"), jira.form("ABC", "x"));
        assertFalse(result.isValid());
        assertEquals(Set.of(Reason.FORBIDDEN), result.getErrorCollection().getReasons());
        assertNull(result.getIssue());
    }

    @Test
    public void create_isRefused_whenNobodyIsLoggedIn() {
        CreateValidationResult result = service.validateCreate(null, jira.form("ABC", "x"));
        assertEquals(Set.of(Reason.NOT_LOGGED_IN), result.getErrorCollection().getReasons());
    }

    @Test
    public void create_isRefused_withoutSummary() {
        CreateValidationResult result = service.validateCreate(jira.as("anna"), jira.form("ABC", " "));
        assertEquals("You must specify a summary of the issue.", result.getErrorCollection().getErrors().get("summary"));
    }

    @Test
    public void create_isRefused_whenTheSummaryIsTooLongOrHasTwoLines() {
        ApplicationUser anna = jira.as("anna");
        assertTrue(service.validateCreate(anna, jira.form("ABC", "x".repeat(255))).isValid());
        assertFalse(service.validateCreate(anna, jira.form("ABC", "x".repeat(256))).isValid());
        assertFalse(service.validateCreate(anna, jira.form("ABC", "one\ntwo")).isValid());
    }

    @Test
    public void create_isRefused_forATypeThatTheProjectLacks() {
        CreateValidationResult result = service.validateCreate(jira.as("anna"),
                jira.form("CAREER", "x").setIssueTypeId("10001"));
        assertNotNull(result.getErrorCollection().getErrors().get("issuetype"));
    }

    @Test
    public void dueDate_isReadInTheFormatOfTheDatePicker() {
        ApplicationUser anna = jira.as("anna");
        MutableIssue issue = jira.create(anna,
                service.validateCreate(anna, jira.form("ABC", "x").setDueDate("9/Mar/26")));
        assertEquals(Timestamp.from(LocalDate.of(2026, 3, 9).atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant()),
                issue.getDueDate());
    }

    @Test
    public void dueDate_inIsoFormat_isRefused() {
        CreateValidationResult result = service.validateCreate(jira.as("anna"),
                jira.form("ABC", "x").setDueDate("2026-03-09"));
        assertTrue(result.getErrorCollection().getErrors().get("duedate").contains("d/MMM/yy"));
    }

    @Test
    public void dueDate_isReadInTheLanguageOfTheUser() {
        ApplicationUser dana = jira.as("dana");
        assertTrue(service.validateCreate(dana, jira.form("ABC", "x").setDueDate("9/Mai/26")).isValid());
        assertFalse(service.validateCreate(dana, jira.form("ABC", "x").setDueDate("9/May/26")).isValid());
        assertFalse(service.validateCreate(jira.as("anna"), jira.form("ABC", "x").setDueDate("9/Mai/26")).isValid());
    }

    @Test
    public void dueDate_thatDoesNotExist_isRefused() {
        assertFalse(service.validateCreate(jira.as("anna"), jira.form("ABC", "x").setDueDate("31/Feb/26")).isValid());
    }

    @Test
    public void dueDate_isIgnored_withoutSchedulePermission() {
        jira.change("ABC", each -> each.granting(Permission.SCHEDULE_ISSUES, Grant.LEAD));
        ApplicationUser anna = jira.as("anna");
        assertNull(jira.create(anna, service.validateCreate(anna, jira.form("ABC", "x").setDueDate("9/Mar/26")))
                .getDueDate());
    }

    @Test
    public void field_isIgnored_whenItIsNotOnTheScreen_unlessTheCheckIsSkipped() {
        FieldRules rules = new FieldRules(new Screen("Small", List.of(Field.SUMMARY)),
                FieldRules.DEFAULT.edit(), Set.of(Field.SUMMARY));
        jira.change("ABC", each -> each.withFields(rules));
        ApplicationUser anna = jira.as("anna");
        IssueInputParameters form = jira.form("ABC", "x").setDueDate("9/Mar/26");
        assertNull(jira.create(anna, service.validateCreate(anna, form)).getDueDate());
        form.setSkipScreenCheck(true);
        assertNotNull(jira.create(anna, service.validateCreate(anna, form)).getDueDate());
    }

    @Test
    public void reporter_isWhoIsLoggedIn_whenOneMayNotChooseAnother() {
        ApplicationUser anna = jira.as("anna");
        MutableIssue issue = jira.create(anna, service.validateCreate(anna, jira.form("ABC", "x").setReporterId("ben")));
        assertEquals(anna, issue.getReporter());
    }

    @Test
    public void reporter_isTheOneNamed_withModifyReporter() {
        ApplicationUser admin = jira.as("admin");
        MutableIssue issue = jira.create(admin, service.validateCreate(admin, jira.form("ABC", "x").setReporterId("ben")));
        assertEquals("ben", issue.getReporter().getName());
        assertEquals(admin, issue.getCreator());
    }

    @Test
    public void reporter_isMissed_whenOneCouldChooseButDoesNot() {
        ApplicationUser admin = jira.as("admin");
        IssueInputParameters form = jira.form("ABC", "x");
        assertEquals("Reporter is required.",
                service.validateCreate(admin, form).getErrorCollection().getErrors().get("reporter"));
        form.setApplyDefaultValuesWhenParameterNotProvided(true);
        assertEquals(admin, jira.create(admin, service.validateCreate(admin, form)).getReporter());
    }

    @Test
    public void reporter_mustBeAName_notAKey() {
        assertFalse(service.validateCreate(jira.as("admin"),
                jira.form("ABC", "x").setReporterId(jira.person("ben").key())).isValid());
    }

    @Test
    public void reporter_whoLeft_isRefused() {
        assertFalse(service.validateCreate(jira.as("admin"), jira.form("ABC", "x").setReporterId("paul")).isValid());
    }

    @Test
    public void assignee_mustBeAssignable() {
        jira.change("ABC", each -> each.granting(Permission.ASSIGNABLE_USER, Grant.group("team-orion")));
        ApplicationUser anna = jira.as("anna");
        assertTrue(service.validateCreate(anna, jira.form("ABC", "x").setAssigneeId("ben")).isValid());
        assertFalse(service.validateCreate(anna, jira.form("ABC", "x").setAssigneeId("dana")).isValid());
    }

    @Test
    public void requiredField_isMissed_onTheScreenAsItsError() {
        CreateValidationResult result = service.validateCreate(jira.as("anna"), jira.form("HARD", "x"));
        assertEquals("Description is required.", result.getErrorCollection().getErrors().get("description"));
    }

    @Test
    public void requiredField_offTheScreen_isMissedAsAMessage() {
        jira.change("HARD", each -> each.withFields(new FieldRules(
                new Screen("Small", List.of(Field.SUMMARY)), each.fields().edit(), each.fields().required())));
        CreateValidationResult result = service.validateCreate(jira.as("anna"),
                jira.form("HARD", "x").setDescription("text"));
        assertTrue(result.getErrorCollection().getErrors().isEmpty());
        assertTrue(result.getErrorCollection().getErrorMessages().contains("Description: Description is required."));
    }

    @Test
    public void createSubTask_isRefused_whenSubTasksAreOff() {
        MutableIssue parent = jira.create("anna", "ABC", "above");
        jira.model.settings().enableSubTasks(false);
        assertFalse(jira.service(SubTaskManager.class).isSubTasksEnabled());
        assertFalse(subTask("anna", parent, JiraBed.SUB_TASK).isValid());
    }

    @Test
    public void createSubTask_isRefused_forATypeThatIsNone_andTheOtherWayRound() {
        MutableIssue parent = jira.create("anna", "ABC", "above");
        assertNotNull(subTask("anna", parent, JiraBed.TASK).getErrorCollection().getErrors().get("issuetype"));
        assertFalse(service.validateCreate(jira.as("anna"),
                jira.form("ABC", "x").setIssueTypeId(JiraBed.SUB_TASK)).isValid());
    }

    @Test
    public void createSubTask_isRefused_belowASubTask() throws Exception {
        MutableIssue below = jira.createBelow("anna", jira.create("anna", "ABC", "above"), "below");
        assertFalse(subTask("anna", below, JiraBed.SUB_TASK).isValid());
    }

    @Test
    public void createSubTask_isRefused_inAnotherProjectThanItsParents() {
        MutableIssue parent = jira.create("anna", "ABC", "above");
        ApplicationUser anna = jira.user("anna");
        assertNotNull(service.validateSubTaskCreate(anna, parent.getId(),
                jira.form("CAREER", "x").setIssueTypeId(JiraBed.SUB_TASK)).getErrorCollection().getErrors().get("pid"));
        assertFalse(service.validateSubTaskCreate(anna, parent.getId(),
                service.newIssueInputParameters().setIssueTypeId(JiraBed.SUB_TASK).setSummary("x")).isValid());
    }

    @Test
    public void createSubTask_leavesItWithoutAParent_untilItIsLinked() throws Exception {
        MutableIssue parent = jira.create("anna", "ABC", "above");
        MutableIssue made = jira.create(jira.user("anna"), subTask("anna", parent, JiraBed.SUB_TASK));
        assertFalse(made.isSubTask());
        assertTrue(parent.getSubTaskObjects().isEmpty());
        jira.service(SubTaskManager.class).createSubTaskIssueLink(parent, made, jira.user("anna"));
        assertEquals(parent.getId(), jira.again(made).getParentId());
        assertEquals(1, parent.getSubTaskObjects().size());
    }

    @Test
    public void validationResult_canBeUsedOnce() {
        ApplicationUser anna = jira.as("anna");
        CreateValidationResult result = service.validateCreate(anna, jira.form("ABC", "x"));
        service.create(anna, result);
        assertThrows(IllegalStateException.class, () -> service.create(anna, result));
    }

    @Test
    public void validationResult_canNotBeUsedBySomebodyElse() {
        CreateValidationResult result = service.validateCreate(jira.as("anna"), jira.form("ABC", "x"));
        assertThrows(IllegalStateException.class, () -> service.create(jira.user("ben"), result));
    }

    @Test
    public void invalidResult_canNotBeCarriedOut() {
        ApplicationUser anna = jira.as("anna");
        CreateValidationResult result = service.validateCreate(anna, jira.form("ABC", ""));
        assertThrows(IllegalStateException.class, () -> service.create(anna, result));
    }

    private CreateValidationResult subTask(String name, MutableIssue parent, String type) {
        return service.validateSubTaskCreate(jira.as(name), parent.getId(),
                jira.form(parent.getProjectObject().getKey(), "below").setIssueTypeId(type));
    }
}
