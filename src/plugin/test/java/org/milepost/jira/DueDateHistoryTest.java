package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.milepost.plan.DueDateChange;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class DueDateHistoryTest {

    private static final Instant FIRST = Instant.parse("2026-02-01T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-02-02T08:00:00Z");

    @Rule
    public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);
    @Mock
    private ChangeHistoryManager histories;

    @Test
    public void changes_comeOldestFirst_withTheirAuthors() {
        stored(change(SECOND, "key-anna", item("duedate", "2026-03-01", "2026-04-01")), change(FIRST, null, item("duedate", null, "2026-03-01")));

        assertEquals(List.of(
                new DueDateChange(new IssueId(5), Optional.empty(), day("2026-03-01"), FIRST, Optional.empty()),
                new DueDateChange(new IssueId(5), day("2026-03-01"), day("2026-04-01"), SECOND, Optional.of(new PersonKey("key-anna")))), read());
    }

    @Test
    public void removedDate_isAbsent_andOtherFieldsOfTheSameChangeAreLeftOut() {
        stored(change(FIRST, "key-anna", item("summary", "a", "b"), item("duedate", "2026-03-01", "")));

        assertEquals(List.of(new DueDateChange(new IssueId(5), day("2026-03-01"), Optional.empty(), FIRST, Optional.of(new PersonKey("key-anna")))), read());
    }

    @Test
    public void unreadableDay_costsThatChangeAlone() {
        stored(change(FIRST, "key-anna", item("duedate", "1/Mar/26", "2026-04-01")), change(SECOND, "key-anna", item("duedate", "2026-04-01 00:00:00.0", "2026-05-01")));

        assertEquals(List.of(SECOND), read().stream().map(DueDateChange::at).toList());
    }

    private List<DueDateChange> read() {
        return new DueDateHistory(histories).of(List.of(JiraTestData.goal(5)));
    }

    private void stored(ChangeHistory... changes) {
        when(histories.getChangeItemsWithFieldsForIssues(org.mockito.ArgumentMatchers.<Iterable<Issue>>any(),
                org.mockito.ArgumentMatchers.eq(List.of("duedate")))).thenReturn(List.of(changes));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private static ChangeItemBean item(String field, String from, String to) {
        return new ChangeItemBean(ChangeItemBean.STATIC_FIELD, field, from, from, to, to);
    }

    private static ChangeHistory change(Instant at, String author, ChangeItemBean... items) {
        return new ChangeHistory() {
            @Override
            public String getAuthorKey() {
                return author;
            }

            @Override
            public Timestamp getTimePerformed() {
                return Timestamp.from(at);
            }

            @Override
            public List<ChangeItemBean> getChangeItemBeans() {
                return List.of(items);
            }

            @Override
            public Long getIssueId() {
                return 5L;
            }
        };
    }
}
