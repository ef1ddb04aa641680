package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.milepost.jira.JiraTestData.CAREER;
import static org.milepost.jira.JiraTestData.goal;
import static org.milepost.jira.JiraTestData.issue;
import static org.milepost.jira.JiraTestData.midnight;
import static org.milepost.jira.JiraTestData.milestone;
import static org.milepost.jira.JiraTestData.status;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.Test;
import org.milepost.plan.CareerIssue;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.PersonKey;

public class IssueReaderTest {

    private final IssueReader reader = new IssueReader(CAREER);

    @Test
    public void read_givesGoal_withAllJiraKnows() {
        MutableIssue issue = goal(5);
        when(issue.getDueDate()).thenReturn(midnight(LocalDate.of(2026, 3, 29)));

        CareerIssue read = reader.read(issue).orElseThrow();

        assertEquals(new CareerIssue(new IssueId(5), "CAR-5", ItemKind.GOAL, new IssueId(5), Optional.of(new PersonKey("key-anna")), "Title 5",
                Optional.of(LocalDate.of(2026, 3, 29)), false, Optional.empty(), JiraTestData.CREATED, "Status 1"), read);
    }

    @Test
    public void read_givesMilestone_withItsGoal() {
        assertEquals(new IssueId(5), reader.read(milestone(6, 5L)).orElseThrow().goal());
    }

    @Test
    public void read_isEmpty_forAnotherType_andForAMilestoneWithoutParent() {
        assertEquals(Optional.empty(), reader.read(issue(7, "3")));
        assertEquals(Optional.empty(), reader.read(milestone(8, null)));
    }

    @Test
    public void done_followsTheStatusCategory_notTheResolution() {
        MutableIssue reopened = goal(5);
        when(reopened.getResolutionDate()).thenReturn(new Timestamp(0));
        assertEquals(Optional.empty(), reader.read(reopened).orElseThrow().doneAt());

        MutableIssue done = goal(5);
        Status closed = status("6", StatusCategory.COMPLETE);
        when(done.getStatus()).thenReturn(closed);
        assertTrue(reader.read(done).orElseThrow().done());
        assertEquals(Optional.empty(), reader.read(done).orElseThrow().doneAt());
        when(done.getResolutionDate()).thenReturn(Timestamp.from(Instant.EPOCH));
        assertEquals(Optional.of(Instant.EPOCH), reader.read(done).orElseThrow().doneAt());
    }
}
