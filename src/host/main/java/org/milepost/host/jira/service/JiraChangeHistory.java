package org.milepost.host.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.milepost.host.jira.model.Change;
import org.milepost.host.jira.model.ChangeGroup;

/** Reads change histories, whoever asks: this manager checks no permission, in Jira either. */
final class JiraChangeHistory implements ChangeHistoryManager {

    private final JiraObjects objects;

    JiraChangeHistory(JiraObjects objects) {
        this.objects = objects;
    }

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return histories(List.of(issue), any -> true);
    }

    /** Only groups with an item of one of these fields, and in them only such items. */
    @Override
    public List<ChangeHistory> getChangeItemsWithFieldsForIssues(Iterable<Issue> issues, Iterable<String> fields) {
        Set<String> wanted = new HashSet<>();
        fields.forEach(wanted::add);
        return histories(issues, item -> wanted.contains(item.field()));
    }

    private List<ChangeHistory> histories(Iterable<Issue> issues, Predicate<Change> wanted) {
        List<ChangeHistory> histories = new ArrayList<>();
        for (Issue issue : issues) {
            for (ChangeGroup group : objects.jira().issues().history(issue.getId())) {
                List<Change> items = group.items().stream().filter(wanted).collect(Collectors.toList());
                if (!items.isEmpty()) {
                    histories.add(new OneChange(group, items));
                }
            }
        }
        return histories;
    }

    /** One group as plugins see it. */
    private static final class OneChange extends ChangeHistory {

        private final ChangeGroup group;
        private final List<Change> items;

        OneChange(ChangeGroup group, List<Change> items) {
            this.group = group;
            this.items = items;
        }

        @Override
        public String getAuthorKey() {
            return group.authorKey();
        }

        @Override
        public Timestamp getTimePerformed() {
            return Timestamp.from(group.at());
        }

        @Override
        public List<ChangeItemBean> getChangeItemBeans() {
            return items.stream().map(each -> new ChangeItemBean(ChangeItemBean.STATIC_FIELD, each.field(),
                    each.from().orElse(null), each.fromText().orElse(null), each.to().orElse(null),
                    each.toText().orElse(null), getTimePerformed())).toList();
        }

        @Override
        public Long getIssueId() {
            return group.issueId();
        }
    }
}
