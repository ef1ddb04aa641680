package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.milepost.host.jira.model.Change;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.rules.Actor;
import org.milepost.host.jira.rules.HierarchyRules;
import org.milepost.host.jira.rules.Problems;

/** What hangs below what, and issues of another type. */
public class HierarchyTest {

    private static final String BUG = "10004";

    private final JiraBed jira = new JiraBed();
    private final HierarchyRules rules = new HierarchyRules(jira.model);

    @Test
    public void parent_isChangedWithinTheProject_byWhoMayMoveTheSubTask() throws Exception {
        MutableIssue one = jira.create("anna", "CAREER", "one");
        MutableIssue below = jira.createBelow("anna", one, "below");
        MutableIssue two = jira.create("ben", "CAREER", "two");
        assertEquals("You do not have permission to move this issue.", changeParent("ben", below, two));
        assertEquals("It is the parent already.", changeParent("anna", below, one));
        assertEquals("The parent has to be in the same project.", changeParent("anna", below, jira.create("anna", "ABC", "elsewhere")));
        assertEquals("A sub-task cannot be a parent.", changeParent("anna", below, jira.createBelow("anna", one, "another")));
        assertEquals("", changeParent("anna", below, two));
        assertEquals(Optional.of(two.getId()), record(below).parentId());
        assertEquals(new Change("Parent Issue", Optional.of(one.getKey()), Optional.of(one.getKey()), Optional.of(two.getKey()), Optional.of(two.getKey())),
                jira.model.issues().history(below.getId()).get(0).items().get(0));
    }

    @Test
    public void newParent_givesItsLevel_andNeedNotBeVisible() throws Exception {
        MutableIssue one = jira.create("anna", "CAREER", "one");
        MutableIssue below = jira.createBelow("anna", one, "below");
        MutableIssue hidden = jira.create("ben", "CAREER", "hidden");
        String level = String.valueOf(jira.model.security().levelsOf(jira.project("CAREER").securityScheme().orElseThrow()).get(0).id());
        jira.model.issues().change(hidden.getId(), "x", Map.of(Field.SECURITY, Optional.of(level)), jira.model.clock().instant());
        assertFalse(jira.service(IssueService.class).getIssue(jira.as("anna"), hidden.getId()).isValid());
        assertEquals("", changeParent("anna", below, hidden));
        assertEquals(Optional.of(level), record(below).value(Field.SECURITY));
    }

    @Test
    public void subTask_becomesAnIssue_andKeepsItsLevel() throws Exception {
        MutableIssue one = jira.create("anna", "CAREER", "one");
        MutableIssue below = jira.createBelow("anna", one, "below");
        assertEquals("You do not have permission to edit issues in this project.", toIssue("ben", below, JiraBed.TASK));
        assertEquals("The issue type selected is invalid.", toIssue("anna", below, JiraBed.SUB_TASK));
        assertEquals("The issue type selected is invalid.", toIssue("anna", below, BUG));
        assertEquals("", toIssue("anna", below, JiraBed.TASK));
        assertEquals(Optional.empty(), record(below).parentId());
        assertEquals(record(one).securityLevel(), record(below).securityLevel());
        assertTrue(jira.model.issues().history(below.getId()).get(0).items().contains(new Change("Parent", Optional.of(one.getId().toString()),
                Optional.of(one.getKey()), Optional.empty(), Optional.empty())));
    }

    @Test
    public void issue_becomesASubTask_ifItHasNoneItself() throws Exception {
        MutableIssue one = jira.create("anna", "ABC", "one");
        MutableIssue below = jira.createBelow("anna", one, "below");
        MutableIssue two = jira.create("anna", "ABC", "two");
        assertEquals(one.getKey() + " has sub-tasks.", toSubTask("anna", one, two));
        assertEquals(below.getKey() + " is a sub-task already.", toSubTask("anna", below, two));
        assertEquals("", toSubTask("anna", two, one));
        assertEquals(JiraBed.SUB_TASK, record(two).typeId());
        assertEquals(Optional.of(one.getId()), record(two).parentId());
    }

    @Test
    public void type_isEditedAmongThoseOfTheProject_andNeverToOrFromASubTask() throws Exception {
        MutableIssue one = jira.create("anna", "ABC", "one");
        MutableIssue below = jira.createBelow("anna", one, "below");
        assertTrue(editType("anna", one, BUG));
        assertEquals(BUG, record(one).typeId());
        assertEquals("issuetype", jira.model.issues().history(one.getId()).get(0).items().get(0).field());
        assertEquals("sub-tasks stay", Optional.of(one.getId()), record(below).parentId());
        assertFalse(editType("anna", one, JiraBed.SUB_TASK));
        assertFalse(editType("anna", below, JiraBed.TASK));
        assertFalse("not of this project", editType("anna", jira.create("anna", "CAREER", "three"), BUG));
    }

    private boolean editType(String name, MutableIssue issue, String type) {
        IssueService service = jira.service(IssueService.class);
        var user = jira.as(name);
        var result = service.validateUpdate(user, issue.getId(), service.newIssueInputParameters().setIssueTypeId(type));
        if (result.isValid()) {
            assertTrue(service.update(user, result).isValid());
        }
        return result.isValid();
    }

    private String changeParent(String name, MutableIssue subTask, MutableIssue parent) {
        Problems problems = new Problems();
        rules.changeParent(Actor.of(jira.person(name)), record(subTask), Optional.of(record(parent)), problems);
        return text(problems);
    }

    private String toIssue(String name, MutableIssue subTask, String type) {
        Problems problems = new Problems();
        rules.toIssue(Actor.of(jira.person(name)), record(subTask), type, problems);
        return text(problems);
    }

    private String toSubTask(String name, MutableIssue issue, MutableIssue parent) {
        Problems problems = new Problems();
        rules.toSubTask(Actor.of(jira.person(name)), record(issue), JiraBed.SUB_TASK, Optional.of(record(parent)), problems);
        return text(problems);
    }

    private static String text(Problems problems) {
        return String.join(" ", problems.messages()) + String.join(" ", problems.errors().values());
    }

    private IssueRecord record(MutableIssue issue) {
        return jira.model.issues().byId(issue.getId()).orElseThrow();
    }
}
