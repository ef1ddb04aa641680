package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.Permission;

public class EditIssueTest {

    private final JiraBed jira = new JiraBed();
    private final IssueService service = jira.service(IssueService.class);
    private final ChangeHistoryManager history = jira.service(ChangeHistoryManager.class);

    @Test
    public void edit_isRefused_withoutEditPermission() {
        MutableIssue issue = jira.create("anna", "CAREER", "mine");
        assertFalse(edit("ben", issue, form().setSummary("yours")).isValid());
        assertTrue(edit("anna", issue, form().setSummary("still mine")).isValid());
    }

    @Test
    public void edit_isRefused_onAnIssueThatIsGone() {
        MutableIssue issue = jira.create("anna", "ABC", "short-lived");
        jira.model.issues().delete(issue.getId());
        assertFalse(edit("anna", issue, form().setSummary("x")).isValid());
    }

    @Test
    public void edit_keepsWhatWasNotSent() {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        MutableIssue after = apply("anna", issue, form().setSummary("two"));
        assertEquals("two", after.getSummary());
        assertEquals("text", after.getDescription());
        assertEquals("anna", after.getReporter().getName());
    }

    @Test
    public void edit_emptiesWhatWasNotSent_whenValuesAreNotRetained() {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        IssueInputParameters form = form().setSummary("one");
        form.setRetainExistingValuesWhenParameterNotProvided(false);
        assertNull(apply("anna", issue, form).getDescription());
    }

    @Test
    public void edit_isRefused_whenARequiredFieldIsEmptyAlready() {
        MutableIssue issue = jira.create("anna", "HARD", "one");
        jira.model.issues().change(issue.getId(), "x", Map.of(Field.DESCRIPTION, Optional.empty()),
                jira.model.clock().instant());
        assertEquals("Description is required.", edit("anna", issue, form().setSummary("two"))
                .getErrorCollection().getErrors().get("description"));
    }

    @Test
    public void dueDate_inIsoFormat_isRefused() {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        assertFalse(edit("anna", issue, form().setDueDate("2026-04-01")).isValid());
    }

    @Test
    public void dueDate_isIgnored_withoutSchedulePermission() {
        jira.change("ABC", each -> each.granting(Permission.SCHEDULE_ISSUES, Grant.LEAD));
        MutableIssue issue = jira.create("anna", "ABC", "one");
        assertNull(apply("anna", issue, form().setDueDate("1/Apr/26")).getDueDate());
    }

    @Test
    public void dueDate_isIgnored_whenItIsNotOnTheEditScreen_unlessTheCheckIsSkipped() {
        MutableIssue issue = jira.create("anna", "HARD", "one");
        IssueInputParameters form = form().setDueDate("1/Apr/26");
        assertNull(apply("anna", issue, form).getDueDate());
        form.setSkipScreenCheck(true);
        assertEquals(history.getChangeHistories(issue).size() + 1,
                history.getChangeHistories(apply("anna", issue, form)).size());
    }

    @Test
    public void dueDate_leavesItsMoveInTheHistory_withDayAndTimestampText() {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        apply("anna", issue, form().setDueDate("1/Apr/26"));
        apply("anna", issue, form().setDueDate("15/Apr/26"));
        apply("anna", issue, form().setDueDate(""));
        List<ChangeHistory> changes = history.getChangeHistories(issue);
        assertItem(changes.get(0), "duedate", null, null, "2026-04-01", "2026-04-01 00:00:00.0");
        assertItem(changes.get(1), "duedate", "2026-04-01", "2026-04-01 00:00:00.0", "2026-04-15",
                "2026-04-15 00:00:00.0");
        assertItem(changes.get(2), "duedate", "2026-04-15", "2026-04-15 00:00:00.0", null, null);
        assertEquals(jira.person("anna").key(), changes.get(0).getAuthorKey());
    }

    @Test
    public void creation_leavesNothingInTheHistory_andNeitherDoesAnEditThatChangesNothing() {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        apply("anna", issue, form().setSummary("one"));
        assertTrue(history.getChangeHistories(issue).isEmpty());
    }

    @Test
    public void oneEdit_isOneGroupOfItems() {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        apply("anna", issue, form().setSummary("two").setDueDate("1/Apr/26"));
        List<ChangeHistory> changes = history.getChangeHistories(issue);
        assertEquals(1, changes.size());
        assertEquals(2, changes.get(0).getChangeItemBeans().size());
        assertItem(changes.get(0), "summary", null, "one", null, "two");
    }

    @Test
    public void bulkRead_givesOnlyItemsOfTheFieldsAskedFor() {
        MutableIssue one = jira.create("anna", "ABC", "one");
        MutableIssue two = jira.create("anna", "ABC", "two");
        apply("anna", one, form().setSummary("x").setDueDate("1/Apr/26"));
        apply("anna", two, form().setSummary("y"));
        List<ChangeHistory> changes = history.getChangeItemsWithFieldsForIssues(List.<Issue>of(one, two),
                List.of("duedate"));
        assertEquals(1, changes.size());
        assertEquals(one.getId(), changes.get(0).getIssueId());
        assertEquals(1, changes.get(0).getChangeItemBeans().size());
    }

    @Test
    public void issueObject_isACopy_thatNoSetterStores() {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        issue.setSummary("changed in memory");
        assertEquals("one", jira.again(issue).getSummary());
    }

    @Test
    public void settersOnTheValidatedIssue_areStoredWithTheUpdate() {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        UpdateValidationResult result = edit("anna", issue, form());
        result.getIssue().setSummary("from the setter");
        assertEquals("from the setter", service.update(jira.user("anna"), result).getIssue().getSummary());
    }

    @Test
    public void delete_needsItsPermission_andTakesSubTasksAlong() throws Exception {
        MutableIssue parent = jira.create("anna", "ABC", "above");
        MutableIssue below = jira.createBelow("anna", parent, "below");
        assertFalse(service.validateDelete(jira.as("ben"), parent.getId()).isValid());
        ApplicationUser anna = jira.as("anna");
        assertFalse(service.delete(anna, service.validateDelete(anna, parent.getId())).hasAnyErrors());
        assertTrue(jira.model.issues().byId(below.getId()).isEmpty());
        assertFalse(service.getIssue(anna, parent.getId()).isValid());
    }

    private IssueInputParameters form() {
        return service.newIssueInputParameters();
    }

    private UpdateValidationResult edit(String name, MutableIssue issue, IssueInputParameters form) {
        return service.validateUpdate(jira.as(name), issue.getId(), form);
    }

    private MutableIssue apply(String name, MutableIssue issue, IssueInputParameters form) {
        UpdateValidationResult result = edit(name, issue, form);
        assertTrue(String.valueOf(result.getErrorCollection()), result.isValid());
        return service.update(jira.user(name), result).getIssue();
    }

    private static void assertItem(ChangeHistory change, String field, String from, String fromText, String to,
                                   String toText) {
        ChangeItemBean item = change.getChangeItemBeans().stream().filter(each -> each.getField().equals(field))
                .findFirst().orElseThrow();
        assertEquals(from, item.getFrom());
        assertEquals(fromText, item.getFromString());
        assertEquals(to, item.getTo());
        assertEquals(toText, item.getToString());
    }
}
