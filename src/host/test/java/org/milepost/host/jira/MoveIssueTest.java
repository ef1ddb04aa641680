package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.milepost.host.jira.model.ChangeGroup;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.SecurityLevel;
import org.milepost.host.jira.rules.Actor;
import org.milepost.host.jira.rules.MoveRules;
import org.milepost.host.jira.rules.Problems;

/** Moving issues to other projects and types. */
public class MoveIssueTest {

    private static final String BUG = "10004";

    private final JiraBed jira = new JiraBed();
    private final MoveRules rules = new MoveRules(jira.model);

    @Test
    public void move_needsItsPermission_andTheRightToCreateInTheTarget() {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        jira.change("SHARED1", each -> each.granting(Permission.CREATE_ISSUES, Grant.LEAD));
        assertRefused("You do not have permission to create issues in the target project.", "anna", issue, to("SHARED1"));
        jira.change("ABC", each -> each.granting(Permission.MOVE_ISSUES, Grant.LEAD));
        assertRefused("You do not have permission to move this issue.", "anna", issue, to("SHARED1"));
        assertRefused("You do not have permission to create issues in the target project.", "mia", issue, to("SHARED1"));
    }

    @Test
    public void move_toWhereItIs_isNone() {
        assertRefused("You need to change project or issue type.", "anna", jira.create("anna", "ABC", "one"), to("ABC"));
    }

    @Test
    public void move_givesAnotherKey_underWhichTheOldOneLeads_andLeavesTheId() {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        IssueRecord moved = move("anna", issue, to("SHARED1"));
        assertEquals("SHARED1-1", moved.key());
        assertEquals(Optional.empty(), jira.model.issues().byKey(issue.getKey()));
        assertEquals(Optional.of(moved), jira.model.issues().byFormerKey(issue.getKey()));
        assertEquals("the number is not given again", "ABC-2", jira.create("anna", "ABC", "two").getKey());
    }

    @Test
    public void move_writesOneGroupOfHistory_forEachIssue() throws Exception {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        MutableIssue below = jira.createBelow("anna", issue, "below");
        move("anna", issue, to("SHARED1"));
        for (MutableIssue each : List.of(issue, below)) {
            List<ChangeGroup> history = jira.model.issues().history(each.getId());
            assertEquals(1, history.size());
            assertEquals(List.of("project", "Key"), history.get(0).items().stream().map(item -> item.field()).toList());
            assertEquals(Optional.of(each.getKey()), history.get(0).items().get(1).fromText());
            assertEquals(Optional.empty(), history.get(0).items().get(1).from());
        }
    }

    @Test
    public void subTasks_moveAlong_andNeverAlone() throws Exception {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        MutableIssue below = jira.createBelow("anna", issue, "below");
        assertRefused("A sub-task moves with its parent.", "anna", below, to("SHARED1"));
        move("anna", issue, to("SHARED1"));
        IssueRecord moved = jira.model.issues().byId(below.getId()).orElseThrow();
        assertEquals("SHARED1-2", moved.key());
        assertEquals(Optional.of(issue.getId()), moved.parentId());
    }

    @Test
    public void type_hasToBeOneOfTheTarget_alsoThatOfSubTasks() throws Exception {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        MutableIssue below = jira.createBelow("anna", issue, "below");
        assertRefused("The issue type selected is invalid.", "anna", issue, target("CAREER", BUG, Map.of(), Map.of()));
        long types = jira.model.types().createScheme("Own sub-tasks", "", List.of(JiraBed.TASK,
                jira.model.types().create("Chore", "", true, 10316).id())).id();
        jira.model.projects().put(jira.project("SHARED1").withTypeScheme(types));
        String chore = jira.model.types().scheme(types).orElseThrow().typeIds().get(1);
        assertRefused("The issue type selected is invalid.", "anna", issue, to("SHARED1"));
        move("anna", issue, target("SHARED1", JiraBed.TASK, Map.of(JiraBed.SUB_TASK, chore), Map.of()));
        assertEquals(chore, jira.model.issues().byId(below.getId()).orElseThrow().typeId());
    }

    @Test
    public void status_thatTheTargetLacks_hasToBeMapped_andTheResolutionStays() {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        jira.model.issues().change(issue.getId(), "x", Map.of(Field.STATUS, Optional.of(Constants.DONE.id()), Field.RESOLUTION,
                Optional.of(Constants.RESOLUTION_DONE.id())), jira.model.clock().instant());
        assertRefused("You must select a status of the target workflow.", "mia", issue, to("HARD"));
        IssueRecord moved = move("mia", issue, target("HARD", JiraBed.TASK, Map.of(), Map.of(Constants.DONE.id(), Constants.OPEN.id())));
        assertEquals(Constants.OPEN.id(), moved.statusId());
        assertEquals("no post-function runs", Optional.of(Constants.RESOLUTION_DONE.id()), moved.value(Field.RESOLUTION));
        assertTrue(jira.model.issues().history(issue.getId()).get(1).items().stream().anyMatch(item -> item.field().equals("Workflow")));
    }

    @Test
    public void status_stays_whereBothProjectsHaveOneWorkflow_whateverIsAsked() {
        MutableIssue issue = jira.create("anna", "ABC", "one");
        IssueRecord moved = move("anna", issue, target("SHARED1", JiraBed.TASK, Map.of(), Map.of(Constants.TO_DO.id(), Constants.DONE.id())));
        assertEquals(Constants.TO_DO.id(), moved.statusId());
    }

    @Test
    public void requiredField_thatIsEmpty_hasToBeFilledIn() {
        MutableIssue issue = jira.create("mia", "ABC", "one");
        jira.model.issues().change(issue.getId(), "x", Map.of(Field.DESCRIPTION, Optional.empty()), jira.model.clock().instant());
        Map<String, String> statuses = Map.of(Constants.TO_DO.id(), Constants.OPEN.id());
        assertRefused("Description is required.", "mia", issue, target("HARD", JiraBed.TASK, Map.of(), statuses));
        IssueRecord moved = move("mia", issue, new MoveRules.Target(jira.project("HARD"), JiraBed.TASK, Map.of(), statuses, Map.of(Field.DESCRIPTION, "why")));
        assertEquals(Optional.of("why"), moved.value(Field.DESCRIPTION));
    }

    @Test
    public void level_isLost_inAProjectWithoutLevels_onSubTasksAsWell() throws Exception {
        MutableIssue issue = secured("anna");
        MutableIssue below = jira.createBelow("anna", issue, "below");
        assertEquals(issue.getSecurityLevelId(), below.getSecurityLevelId());
        move("anna", issue, to("SHARED1"));
        assertNull(jira.again(issue).getSecurityLevelId());
        assertNull(jira.again(below).getSecurityLevelId());
        assertTrue("a sub-task's history does not tell", jira.model.issues().history(below.getId()).get(0).items().stream()
                .noneMatch(item -> item.field().equals("security")));
    }

    @Test
    public void level_isTheTargetsDefault_forWhoMayNotChooseOne() {
        MutableIssue issue = secured("anna");
        Map<String, String> statuses = Map.of(Constants.TO_DO.id(), Constants.OPEN.id());
        IssueRecord moved = move("anna", issue, target("HARD", JiraBed.TASK, Map.of(), statuses));
        assertEquals("Those involved", jira.model.security().level(moved.securityLevel().orElseThrow()).orElseThrow().name());
    }

    @Test
    public void level_stays_betweenProjectsOfOneScheme() {
        long scheme = jira.project("CAREER").securityScheme().orElseThrow();
        jira.change("SHARED1", each -> each.withSecurityScheme(scheme));
        MutableIssue issue = secured("anna");
        assertEquals(Optional.of(issue.getSecurityLevelId()), move("anna", issue, to("SHARED1")).securityLevel());
    }

    private MutableIssue secured(String name) {
        MutableIssue issue = jira.create(name, "CAREER", "private");
        SecurityLevel level = jira.model.security().levelsOf(jira.project("CAREER").securityScheme().orElseThrow()).get(0);
        jira.model.issues().change(issue.getId(), "x", Map.of(Field.SECURITY, Optional.of(String.valueOf(level.id()))), jira.model.clock().instant());
        return jira.again(issue);
    }

    private MoveRules.Target to(String project) {
        return target(project, JiraBed.TASK, Map.of(), Map.of());
    }

    private MoveRules.Target target(String project, String type, Map<String, String> types, Map<String, String> statuses) {
        return new MoveRules.Target(jira.project(project), type, types, statuses, Map.of());
    }

    private IssueRecord move(String name, MutableIssue issue, MoveRules.Target target) {
        IssueRecord before = jira.model.issues().byId(issue.getId()).orElseThrow();
        Problems problems = new Problems();
        rules.validate(Actor.of(jira.person(name)), before, target, problems);
        assertEquals(Set.of(), Set.copyOf(problems.messages()));
        assertEquals(Map.of(), problems.errors());
        rules.move(Actor.of(jira.person(name)), before, target);
        return jira.model.issues().byId(issue.getId()).orElseThrow();
    }

    private void assertRefused(String reason, String name, MutableIssue issue, MoveRules.Target target) {
        Problems problems = new Problems();
        rules.validate(Actor.of(jira.person(name)), jira.model.issues().byId(issue.getId()).orElseThrow(), target, problems);
        assertTrue(problems.messages() + " " + problems.errors(), problems.messages().contains(reason) || problems.errors().containsValue(reason));
    }
}
