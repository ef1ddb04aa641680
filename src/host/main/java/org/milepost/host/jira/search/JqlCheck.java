package org.milepost.host.jira.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.host.jira.model.JiraModel;

/**
 * Says what is wrong with a query that was read: fields, operators, values and functions that do not exist or do not go together. What a person may not
 * see does not exist for them. The sentences are those that Jira's own validators are known to give.
 */
public final class JqlCheck {

    private final Values values;
    private final Terms terms;
    private final Existing existing;
    private final Functions functions;

    public JqlCheck(JiraModel jira, Functions functions) {
        this.values = new Values(jira, functions);
        this.terms = new Terms(jira, functions);
        this.existing = new Existing(jira);
        this.functions = functions;
    }

    /** What is wrong, in the order of the query; empty if nothing. */
    public Set<String> errors(Jql query, Searcher searcher) {
        Set<String> errors = new LinkedHashSet<>();
        query.where().ifPresent(each -> clause(each, searcher, errors));
        query.order().stream().filter(each -> JqlField.named(each.field()).filter(JqlField::sortable).isEmpty())
                .forEach(each -> errors.add("Not able to sort using field '" + each.field() + "'."));
        return errors;
    }

    private void clause(Clause clause, Searcher searcher, Set<String> errors) {
        if (clause instanceof Clause.Not not) {
            clause(not.inner(), searcher, errors);
        } else if (clause instanceof Clause.All all) {
            all.each().forEach(each -> clause(each, searcher, errors));
        } else if (clause instanceof Clause.Any any) {
            any.each().forEach(each -> clause(each, searcher, errors));
        } else {
            errors.addAll(term((Clause.Term) clause, searcher));
        }
    }

    private List<String> term(Clause.Term term, Searcher searcher) {
        Optional<JqlField> field = JqlField.named(term.field());
        if (field.isEmpty()) {
            return List.of("Field '" + term.field() + "' does not exist or you do not have permission to view it.");
        }
        if (!field.get().supports(term.operator())) {
            return List.of("The operator '" + term.operator().sign() + "' is not supported by the '" + term.field() + "' field.");
        }
        List<String> form = form(term);
        if (!form.isEmpty()) {
            return form;
        }
        List<String> errors = new ArrayList<>();
        term.operand().single().forEach(each -> errors.addAll(operand(field.get(), term, each, searcher)));
        return errors;
    }

    /** Whether operator and operand go together at all. */
    private List<String> form(Clause.Term term) {
        boolean list = term.operand() instanceof Operand.Many || term.operand() instanceof Operand.Call call && values.list(call.name());
        boolean is = term.operator() == Operator.IS || term.operator() == Operator.IS_NOT;
        if (is && term.operand().single().anyMatch(each -> !(each instanceof Operand.Empty))) {
            return List.of("The operator '" + term.operator().sign() + "' does not support the value '" + term.operand().shown() + "': only EMPTY.");
        }
        // A function that does not exist is told of as such.
        boolean unknown = term.operand() instanceof Operand.Call call && !values.knows(call.name());
        if (!is && list != term.operator().takesList() && !unknown) {
            return List.of("Operator '" + term.operator().sign() + "' does not support the " + (list ? "list" : "non-list") + " value '"
                    + term.operand().shown() + "' for field '" + term.field() + "'.");
        }
        return List.of();
    }

    private List<String> operand(JqlField field, Clause.Term term, Operand operand, Searcher searcher) {
        if (operand instanceof Operand.Empty) {
            return field.supports(Operator.IS) ? List.of() : List.of("The field '" + term.field() + "' does not support searching for EMPTY values.");
        }
        if (operand instanceof Operand.Call call) {
            return call(field, term, call, searcher);
        }
        String text = ((Operand.Text) operand).text();
        if (field.isText()) {
            return text.isBlank() ? List.of("The field '" + term.field() + "' does not support searching for an empty string.") : List.of();
        }
        if (field.isDate()) {
            return terms.moment(operand, searcher).isPresent() ? List.of() : List.of("Date value '" + text + "' for field '" + term.field()
                    + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. "
                    + "'-5d', '4w 2d'.");
        }
        return existing.named(field, text, searcher) ? List.of() : List.of(missing(field, term, text));
    }

    private static String missing(JqlField field, Clause.Term term, String text) {
        boolean number = text.matches("\\d+");
        return switch (field) {
            case ISSUE, PARENT, EPIC -> number ? "A value with ID '" + text + "' does not exist for the field '" + term.field() + "'."
                    : text.matches("[A-Za-z][A-Za-z0-9_]+-\\d+") ? "An issue with key '" + text + "' does not exist for field '" + term.field() + "'."
                    : "The issue key '" + text + "' for field '" + term.field() + "' is invalid.";
            default -> number ? "A value with ID '" + text + "' does not exist for the field '" + term.field() + "'."
                    : "The value '" + text + "' does not exist for the field '" + term.field() + "'.";
        };
    }

    private List<String> call(JqlField field, Clause.Term term, Operand.Call call, Searcher searcher) {
        if (!values.knows(call.name())) {
            return List.of("Unable to find JQL function '" + call.shown() + "'.");
        }
        boolean moment = JqlDates.knows(call.name());
        if (moment != field.isDate() || field.isText() || Values.own(call.name()) && !fits(field, call)) {
            return List.of("A value provided by the function '" + call.name() + "' is invalid for the field '" + term.field() + "'.");
        }
        if (moment) {
            return terms.moment(call, searcher).isPresent() ? List.of()
                    : List.of("Function '" + call.name() + "' expected an argument such as '-1w' but received '" + String.join(", ", call.arguments()) + "'.");
        }
        if (Values.own(call.name())) {
            int expected = call.name().equalsIgnoreCase("membersOf") ? 1 : 0;
            return call.arguments().size() == expected ? List.of() : List.of("Function '" + call.name() + "' expected '" + expected
                    + "' arguments but received '" + call.arguments().size() + "'.");
        }
        return functions.errors(term, call, searcher);
    }

    private static boolean fits(JqlField field, Operand.Call call) {
        return switch (call.name().toLowerCase(java.util.Locale.ROOT)) {
            case "currentuser", "membersof" -> field.isPerson();
            case "watchedissues" -> field == JqlField.ISSUE || field == JqlField.PARENT || field == JqlField.EPIC;
            default -> field == JqlField.TYPE;
        };
    }
}
