package org.milepost.host.jira.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.host.jira.model.Category;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;

/** Whether a value that was written into a query exists for the person who asks. */
final class Existing {

    private final JiraModel jira;

    Existing(JiraModel jira) {
        this.jira = jira;
    }

    boolean named(JqlField field, String text, Searcher searcher) {
        return switch (field) {
            case PROJECT -> jira.projects().all().stream().filter(each -> searcher.overriding()
                    || jira.permissions().inProject(Permission.BROWSE_PROJECTS, each, searcher.user())).flatMap(each -> Names.project(each).stream())
                    .anyMatch(text::equalsIgnoreCase);
            case TYPE -> jira.types().all().stream().flatMap(each -> Stream.of(each.id(), each.name())).anyMatch(text::equalsIgnoreCase);
            case STATUS -> Constants.statuses().stream().flatMap(each -> Stream.of(each.id(), each.name())).anyMatch(text::equalsIgnoreCase);
            case CATEGORY -> Stream.of(Category.values()).flatMap(each -> Stream.of(each.key(), each.title(), String.valueOf(each.id())))
                    .anyMatch(text::equalsIgnoreCase);
            case RESOLUTION -> Stream.concat(Stream.of("Unresolved"), Constants.resolutions().stream().flatMap(each -> Stream.of(each.id(), each.name())))
                    .anyMatch(text::equalsIgnoreCase);
            case REPORTER, ASSIGNEE, WATCHER -> jira.people().all().stream().map(Names::person).flatMap(List::stream).anyMatch(text::equalsIgnoreCase);
            case COMPONENT -> jira.components().all().stream().flatMap(Names::component).anyMatch(text::equalsIgnoreCase);
            case ISSUE, PARENT, EPIC -> issue(text).filter(each -> searcher.overriding()
                    || jira.permissions().onIssue(Permission.BROWSE_PROJECTS, each, searcher.user())).isPresent();
            case FILTER -> jira.filters().visible(text, searcher.user(), searcher.overriding()).isPresent();
            default -> true;
        };
    }

    private Optional<IssueRecord> issue(String text) {
        return text.matches("\\d{1,18}") ? jira.issues().byId(Long.parseLong(text)) : jira.issues().byKey(text.toUpperCase(java.util.Locale.ROOT));
    }
}
