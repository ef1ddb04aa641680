package org.milepost.host.jira.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;

/** Orders issues by a field; what is empty comes last, or first if the order is turned round. */
final class Sorting {

    private final JiraModel jira;
    private final Names names;

    Sorting(JiraModel jira) {
        this.jira = jira;
        this.names = new Names(jira);
    }

    Comparator<IssueRecord> by(Jql.Order order) {
        Comparator<IssueRecord> ascending = JqlField.named(order.field()).filter(JqlField::sortable).map(this::by).orElse((one, other) -> 0);
        return order.descending() ? ascending.reversed() : ascending;
    }

    private Comparator<IssueRecord> by(JqlField field) {
        if (field == JqlField.ISSUE) {
            return Comparator.comparing((IssueRecord each) -> jira.projectOf(each).key()).thenComparing(IssueRecord::number);
        }
        if (field.isDate()) {
            return Comparator.comparing(each -> moment(field, each).map(Sorting::instant).orElse(Instant.MAX));
        }
        return Comparator.comparing(each -> names.of(field, each).stream().findFirst().orElse("~"), String.CASE_INSENSITIVE_ORDER);
    }

    private static Instant instant(Comparable<?> moment) {
        return moment instanceof LocalDate day ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : (Instant) moment;
    }

    /** The day or moment that an issue has in a field of dates. */
    static Optional<Comparable<?>> moment(JqlField field, IssueRecord issue) {
        return switch (field) {
            case DUE -> issue.value(Field.DUE_DATE).map(LocalDate::parse);
            case CREATED -> Optional.of(issue.created());
            case UPDATED -> Optional.of(issue.updated());
            default -> issue.resolved().map(each -> each);
        };
    }
}
