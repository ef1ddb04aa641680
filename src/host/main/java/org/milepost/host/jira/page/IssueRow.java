package org.milepost.host.jira.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.milepost.host.jira.model.Category;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.IssueTypeRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.ResolutionRecord;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.Request;

/**
 * An issue in a list or in the head of a page.
 *
 * @param icon       where its type's icon is, below the context path
 * @param lozenge    the class that colours the status
 * @param dueIso     empty if undated
 * @param due        for people, empty if undated
 * @param resolution "Unresolved" if there is none
 */
public record IssueRow(long id, String key, String summary, String type, String icon, String status, String lozenge,
                String assignee, String reporter, String dueIso, String due, String resolution) {

    static IssueRow of(JiraModel jira, IssueRecord issue, Request request) {
        IssueTypeRecord type = jira.types().byId(issue.typeId()).orElseThrow();
        Category category = Constants.status(issue.statusId()).category();
        Optional<LocalDate> due = issue.value(Field.DUE_DATE).map(LocalDate::parse);
        return new IssueRow(issue.id(), issue.key(), issue.summary(), type.name(), icon(type),
                Constants.status(issue.statusId()).name(), lozenge(category), person(jira, issue, Field.ASSIGNEE,
                "Unassigned"), person(jira, issue, Field.REPORTER, "Anonymous"), due.map(LocalDate::toString).orElse(""),
                due.map(day -> DateTimeFormatter.ofPattern("dd/MMM/yy", request.locale()).format(day)).orElse(""),
                issue.value(Field.RESOLUTION).flatMap(Constants::resolution).map(ResolutionRecord::name)
                        .orElse("Unresolved"));
    }

    static String icon(IssueTypeRecord type) {
        return "/secure/viewavatar?size=xsmall&avatarId=" + type.avatarId() + "&avatarType=issuetype";
    }

    private static String lozenge(Category category) {
        return switch (category) {
            case DONE -> "aui-lozenge-success";
            case IN_PROGRESS -> "aui-lozenge-inprogress";
            default -> "";
        };
    }

    private static String person(JiraModel jira, IssueRecord issue, Field field, String nobody) {
        return issue.value(field).map(key -> jira.people().byKey(key).map(HostUser::fullName).orElse(key))
                .orElse(nobody);
    }
}
