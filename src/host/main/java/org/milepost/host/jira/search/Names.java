package org.milepost.host.jira.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.host.jira.model.ComponentRecord;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.model.StatusRecord;
import org.milepost.host.product.HostUser;

/** What the values of issues are called: a value can be asked for by any of its names. */
final class Names {

    private final JiraModel jira;

    Names(JiraModel jira) {
        this.jira = jira;
    }

    /** Every name of every value of a field; none if the field is empty. */
    List<String> of(JqlField field, IssueRecord issue) {
        StatusRecord status = Constants.status(issue.statusId());
        return switch (field) {
            case PROJECT -> project(jira.projectOf(issue));
            case TYPE -> jira.types().byId(issue.typeId()).map(each -> List.of(each.name(), each.id())).orElseThrow();
            case REPORTER -> issue.value(Field.REPORTER).map(this::person).orElse(List.of());
            case ASSIGNEE -> issue.value(Field.ASSIGNEE).map(this::person).orElse(List.of());
            case WATCHER -> jira.watchers().of(issue.id()).stream().flatMap(each -> person(each).stream()).toList();
            case PARENT -> issue.parentId().flatMap(jira.issues()::byId).map(Names::keyAndId).orElse(List.of());
            case ISSUE -> keyAndId(issue);
            case STATUS -> List.of(status.name(), status.id());
            case CATEGORY -> List.of(status.category().title(), status.category().key(), String.valueOf(status.category().id()));
            case RESOLUTION -> issue.value(Field.RESOLUTION).flatMap(Constants::resolution).map(each -> List.of(each.name(), each.id())).orElse(List.of());
            case COMPONENT -> jira.components().of(issue).stream().flatMap(Names::component).toList();
            case LABELS -> issue.labels();
            case EPIC -> issue.value(Field.EPIC_LINK).map(Long::valueOf).flatMap(jira.issues()::byId).map(Names::keyAndId).orElse(List.of());
            case SUMMARY -> List.of(issue.summary());
            case DESCRIPTION -> issue.value(Field.DESCRIPTION).stream().toList();
            case TEXT -> Stream.concat(Stream.of(issue.summary()), issue.value(Field.DESCRIPTION).stream()).toList();
            case DUE, CREATED, UPDATED, RESOLVED, FILTER -> List.of();
        };
    }

    /** The names that a value of the change history has. */
    List<String> past(JqlField field, String value) {
        return switch (field) {
            case STATUS -> List.of(value, Constants.status(value).name());
            case RESOLUTION -> Stream.concat(Stream.of(value), Constants.resolution(value).map(each -> each.name()).stream()).toList();
            default -> person(value);
        };
    }

    /** The names of a project. */
    static List<String> project(ProjectRecord project) {
        return List.of(project.key(), project.name(), String.valueOf(project.id()));
    }

    static Stream<String> component(ComponentRecord component) {
        return Stream.of(component.name(), String.valueOf(component.id()));
    }

    static List<String> keyAndId(IssueRecord issue) {
        return List.of(issue.key(), String.valueOf(issue.id()));
    }

    static List<String> person(HostUser user) {
        return List.of(user.name(), user.fullName(), user.email());
    }

    private List<String> person(String key) {
        Optional<HostUser> user = jira.people().byKey(key);
        return user.map(Names::person).orElse(List.of());
    }
}
