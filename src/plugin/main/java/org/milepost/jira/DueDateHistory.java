package org.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.plan.DueDateChange;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The changes of due dates in Jira's change histories, read for all issues in one call. */
final class DueDateHistory {

    /** The field's name in change histories; its items hold ISO days in from and to. */
    static final String FIELD = "duedate";

    private static final Logger LOG = LoggerFactory.getLogger(DueDateHistory.class);
    private static final int ISO_DAY_LENGTH = 10;

    private final ChangeHistoryManager histories;

    DueDateHistory(ChangeHistoryManager histories) {
        this.histories = histories;
    }

    /** Every change of these issues' due dates, oldest first. */
    List<DueDateChange> of(List<Issue> issues) {
        return histories.getChangeItemsWithFieldsForIssues(issues, List.of(FIELD)).stream()
                .flatMap(DueDateHistory::changes)
                .sorted(Comparator.comparing(DueDateChange::at))
                .toList();
    }

    private static Stream<DueDateChange> changes(ChangeHistory history) {
        return history.getChangeItemBeans().stream()
                .filter(item -> FIELD.equalsIgnoreCase(item.getField()))
                .flatMap(item -> change(history, item).stream());
    }

    private static Optional<DueDateChange> change(ChangeHistory history, ChangeItemBean item) {
        IssueId issue = new IssueId(history.getIssueId());
        try {
            return Optional.of(new DueDateChange(issue, day(item.getFrom()), day(item.getTo()), history.getTimePerformed().toInstant(),
                    Optional.ofNullable(history.getAuthorKey()).filter(key -> !key.isBlank()).map(PersonKey::new)));
        } catch (DateTimeParseException e) {
            // Written by an import, not by Jira: one unreadable entry must not cost the person the whole timeline.
            LOG.warn("A due date in the change history is no ISO day and is left out [issue={}]", issue);
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        String text = value.strip();
        return Optional.of(LocalDate.parse(text.length() > ISO_DAY_LENGTH ? text.substring(0, ISO_DAY_LENGTH) : text));
    }
}
