package org.milepost.host.jira.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.host.jira.model.Change;
import org.milepost.host.jira.model.ChangeGroup;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;

/** Makes a test for issues of one comparison. The operand is worked out once for the whole search. */
final class Terms {

    private final JiraModel jira;
    private final Names names;
    private final Values values;
    private final JqlDates dates;

    Terms(JiraModel jira, Functions functions) {
        this.jira = jira;
        this.names = new Names(jira);
        this.values = new Values(jira, functions);
        this.dates = new JqlDates(jira.clock());
    }

    /** The names that the operand stands for. */
    List<String> names(Clause.Term term, Searcher searcher) {
        return values.names(term, searcher);
    }

    Predicate<IssueRecord> predicate(JqlField field, Clause.Term term, Searcher searcher) {
        boolean empty = term.operand().single().anyMatch(each -> empty(field, each));
        if (field.isDate()) {
            return date(field, term, empty, searcher);
        }
        if (field.isText()) {
            return text(field, term, empty);
        }
        Set<String> wanted = values.names(term, searcher).stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        if (term.operator().ofHistory()) {
            return issue -> was(field, issue, wanted, empty) != term.operator().negative();
        }
        return issue -> {
            List<String> held = names.of(field, issue);
            boolean found = held.isEmpty() ? empty : held.stream().anyMatch(each -> wanted.contains(each.toLowerCase(Locale.ROOT)));
            // As in Jira, an empty field is not "different".
            return term.operator().negative() ? !found && !held.isEmpty() : found;
        };
    }

    private static boolean empty(JqlField field, Operand operand) {
        return operand instanceof Operand.Empty
                || field == JqlField.RESOLUTION && operand instanceof Operand.Text text && text.text().equalsIgnoreCase("unresolved");
    }

    private Predicate<IssueRecord> date(JqlField field, Clause.Term term, boolean empty, Searcher searcher) {
        Set<Instant> moments = new HashSet<>();
        term.operand().single().forEach(each -> moment(each, searcher).ifPresent(moments::add));
        Set<Comparable<?>> wanted = moments.stream().map(each -> field == JqlField.DUE ? each.atZone(searcher.zone()).toLocalDate() : each)
                .collect(Collectors.toSet());
        return issue -> Sorting.moment(field, issue).map(held -> switch (term.operator()) {
            case EQUALS, IN, IS -> wanted.contains(held);
            case NOT_EQUALS, NOT_IN, IS_NOT -> !wanted.contains(held) && (empty || !wanted.isEmpty());
            default -> wanted.size() == 1 && compares(term.operator(), compare(held, wanted.iterator().next()));
        }).orElse(empty && !term.operator().negative());
    }

    private static int compare(Comparable<?> held, Comparable<?> wanted) {
        return held instanceof LocalDate day ? day.compareTo((LocalDate) wanted) : ((Instant) held).compareTo((Instant) wanted);
    }

    private static boolean compares(Operator operator, int difference) {
        return switch (operator) {
            case LESS -> difference < 0;
            case NOT_GREATER -> difference <= 0;
            case GREATER -> difference > 0;
            default -> difference >= 0;
        };
    }

    /** The moment of an operand; empty if it is none. */
    Optional<Instant> moment(Operand operand, Searcher searcher) {
        if (operand instanceof Operand.Text text) {
            return dates.read(text.text(), searcher);
        }
        return operand instanceof Operand.Call call && JqlDates.knows(call.name()) ? dates.call(call, searcher) : Optional.empty();
    }

    private Predicate<IssueRecord> text(JqlField field, Clause.Term term, boolean empty) {
        if (term.operator() == Operator.IS || term.operator() == Operator.IS_NOT) {
            return issue -> empty && names.of(field, issue).isEmpty() != term.operator().negative();
        }
        String query = term.operand() instanceof Operand.Text written ? written.text() : "";
        return issue -> {
            List<String> texts = names.of(field, issue);
            boolean found = texts.stream().anyMatch(each -> TextQuery.of(query).matches(each));
            return term.operator().negative() ? !texts.isEmpty() && !found : found;
        };
    }

    /** Whether the field ever had one of the values, now or by its history. */
    private boolean was(JqlField field, IssueRecord issue, Set<String> wanted, boolean empty) {
        Field stored = Field.valueOf(field.name());
        Stream<Optional<String>> past = jira.issues().history(issue.id()).stream().map(ChangeGroup::items).flatMap(List::stream)
                .filter(each -> each.field().equals(stored.id())).flatMap(Terms::both);
        return Stream.concat(Stream.of(issue.value(stored)), past).anyMatch(each -> each.map(value -> names.past(field, value).stream()
                .anyMatch(name -> wanted.contains(name.toLowerCase(Locale.ROOT)))).orElse(empty));
    }

    private static Stream<Optional<String>> both(Change change) {
        return Stream.of(change.from(), change.to());
    }
}
