package org.milepost.host.jira.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.IssueTypeRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.model.ResolutionRecord;
import org.milepost.host.jira.model.StatusRecord;
import org.milepost.host.jira.search.Jql.Condition;
import org.milepost.host.jira.search.Jql.Operand;
import org.milepost.host.jira.search.Jql.Order;
import org.milepost.host.product.HostUser;

/** Runs queries. A value that names nothing finds nothing, as in a search that was not validated in Jira. */
public final class Finder {

    private final JiraModel jira;

    public Finder(JiraModel jira) {
        this.jira = jira;
    }

    /** What a person may see of the result, in order. */
    public List<IssueRecord> visible(Jql query, Optional<HostUser> user) {
        return find(query, user).filter(each ->
                jira.permissions().onIssue(Permission.BROWSE_PROJECTS, each, user)).toList();
    }

    /** The whole result, whoever asks. */
    public List<IssueRecord> all(Jql query, Optional<HostUser> user) {
        return find(query, user).toList();
    }

    private Stream<IssueRecord> find(Jql query, Optional<HostUser> user) {
        // Without an order Jira lists by key, the highest first.
        Comparator<IssueRecord> order = Comparator.comparing(IssueRecord::id).reversed();
        for (int i = query.order().size() - 1; i >= 0; i--) {
            order = by(query.order().get(i)).thenComparing(order);
        }
        return jira.issues().all().stream()
                .filter(issue -> query.conditions().stream().allMatch(each -> holds(each, issue, user))).sorted(order);
    }

    private boolean holds(Condition condition, IssueRecord issue, Optional<HostUser> user) {
        List<String> names = names(condition.field(), issue);
        return switch (condition.operator()) {
            case EMPTY -> names.isEmpty();
            case NOT_EMPTY -> !names.isEmpty();
            case UNTIL -> !names.isEmpty() && names.get(0).compareTo(condition.operands().get(0).text()) <= 0;
            case SINCE -> !names.isEmpty() && names.get(0).compareTo(condition.operands().get(0).text()) >= 0;
            case IN -> named(condition, names, user);
            // As in Jira, an empty field is not "different".
            case NOT_IN -> !names.isEmpty() && !named(condition, names, user);
        };
    }

    private static boolean named(Condition condition, List<String> names, Optional<HostUser> user) {
        return condition.operands().stream().anyMatch(each -> matches(condition.field(), each, names, user));
    }

    private static boolean matches(JqlField field, Operand operand, List<String> names, Optional<HostUser> user) {
        if (operand.currentUser()) {
            return user.map(HostUser::name).filter(names::contains).isPresent();
        }
        if (field == JqlField.RESOLUTION && operand.text().equalsIgnoreCase("unresolved")) {
            return names.isEmpty();
        }
        return names.stream().anyMatch(operand.text()::equalsIgnoreCase);
    }

    /** Every name by which a value of the issue can be asked for; none if the field is empty. */
    private List<String> names(JqlField field, IssueRecord issue) {
        ProjectRecord project = jira.projectOf(issue);
        StatusRecord status = Constants.status(issue.statusId());
        return switch (field) {
            case PROJECT -> List.of(project.key(), project.name(), String.valueOf(project.id()));
            case TYPE -> jira.types().byId(issue.typeId()).map(each -> List.of(each.id(), each.name())).orElseThrow();
            case REPORTER -> person(issue.value(Field.REPORTER));
            case ASSIGNEE -> person(issue.value(Field.ASSIGNEE));
            case PARENT -> issue.parentId().flatMap(jira.issues()::byId).map(Finder::keyAndId).orElse(List.of());
            case ISSUE -> keyAndId(issue);
            case STATUS -> List.of(status.id(), status.name());
            case CATEGORY -> List.of(status.category().key(), status.category().title(),
                    String.valueOf(status.category().id()));
            case RESOLUTION -> issue.value(Field.RESOLUTION).flatMap(Constants::resolution)
                    .map(each -> List.of(each.id(), each.name())).orElse(List.of());
            case DUE -> issue.value(Field.DUE_DATE).stream().toList();
            case CREATED -> List.of(issue.created().toString());
            case UPDATED -> List.of(issue.updated().toString());
            case SUMMARY -> List.of(issue.summary());
        };
    }

    private static List<String> keyAndId(IssueRecord issue) {
        return List.of(issue.key(), String.valueOf(issue.id()));
    }

    private List<String> person(Optional<String> key) {
        return key.flatMap(jira.people()::byKey).map(each -> List.of(each.name())).orElse(List.of());
    }

    private Comparator<IssueRecord> by(Order order) {
        Comparator<IssueRecord> ascending = switch (order.field()) {
            case ISSUE -> Comparator.comparing((IssueRecord each) -> jira.projectOf(each).key())
                    .thenComparing(IssueRecord::number);
            case CREATED -> Comparator.comparing(IssueRecord::created);
            case UPDATED -> Comparator.comparing(IssueRecord::updated);
            case TYPE -> Comparator.comparing(each ->
                    jira.types().byId(each.typeId()).map(IssueTypeRecord::name).orElse(""));
            case RESOLUTION -> Comparator.comparing(each -> each.value(Field.RESOLUTION)
                    .flatMap(Constants::resolution).map(ResolutionRecord::name).orElse("~"));
            // Undated issues come last.
            case DUE -> Comparator.comparing(each -> each.value(Field.DUE_DATE).orElse("9999"));
            default -> Comparator.comparing(each -> names(order.field(), each).stream().findFirst().orElse("~"));
        };
        return order.descending() ? ascending.reversed() : ascending;
    }
}
