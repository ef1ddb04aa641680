package org.milepost.jira;

import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mockito.Answers;
import org.mockito.quality.Strictness;

/** Jira's objects as tests need them: data, so that not every getter has to be called. */
final class JiraTestData {

    static final CareerProject CAREER = new CareerProject(10000, "10100", "10101", Optional.empty());
    static final Instant CREATED = Instant.parse("2026-01-05T09:00:00Z");

    private JiraTestData() {
    }

    static CareerSettings settings(CareerProject career) {
        return new CareerSettings() {
            @Override
            public Optional<CareerProject> read() {
                return Optional.ofNullable(career);
            }

            @Override
            public void write(CareerProject project) {
                throw new AssertionError("nothing writes settings here");
            }
        };
    }

    static MutableIssue issue(long id, String type) {
        return data(MutableIssue.class, Map.of("getId", id, "getKey", "CAR-" + id, "getIssueTypeId", type, "getProjectId", CAREER.projectId(),
                "getSummary", "Title " + id, "getReporterId", "key-anna", "getCreated", Timestamp.from(CREATED),
                "getStatus", status("1", StatusCategory.TO_DO)));
    }

    static MutableIssue goal(long id) {
        return issue(id, CAREER.goalType());
    }

    static MutableIssue milestone(long id, Long goal) {
        MutableIssue issue = issue(id, CAREER.milestoneType());
        doReturn(goal).when(issue).getParentId();
        return issue;
    }

    static Timestamp midnight(LocalDate day) {
        return Timestamp.valueOf(day.atStartOfDay());
    }

    static Status status(String id, String categoryKey) {
        return data(Status.class, Map.of("getId", id, "getNameTranslation", "Status " + id,
                "getStatusCategory", data(StatusCategory.class, Map.of("getKey", categoryKey))));
    }

    static ApplicationUser user(String name) {
        return data(ApplicationUser.class,
                Map.of("getKey", "key-" + name, "getUsername", name, "getDisplayName", name + " Example", "isActive", true));
    }

    static ErrorCollection errors(Map<String, String> byField, List<String> general) {
        return data(ErrorCollection.class,
                Map.of("hasAnyErrors", !byField.isEmpty() || !general.isEmpty(), "getErrors", byField, "getErrorMessages", general));
    }

    static ErrorCollection noErrors() {
        return errors(Map.of(), List.of());
    }

    /** An object of Jira's that answers these methods so, and others with nothing; made without stubbing, so that it can be made anywhere. */
    static <T> T data(Class<T> type, Map<String, Object> answers) {
        return mock(type, withSettings().strictness(Strictness.LENIENT).defaultAnswer(call -> {
            Object answer = answers.get(call.getMethod().getName());
            return answer == null ? Answers.RETURNS_DEFAULTS.answer(call) : answer;
        }));
    }

    /** The stub's constructor is open to subclasses alone. */
    static final class Created extends CreateValidationResult {
        Created(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors, Map.of());
        }
    }

    static <T> T lenient(Class<T> type) {
        return mock(type, withSettings().strictness(Strictness.LENIENT));
    }
}
