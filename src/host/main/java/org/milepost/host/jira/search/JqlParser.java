package org.milepost.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milepost.host.jira.search.Jql.Condition;
import org.milepost.host.jira.search.Jql.Operand;
import org.milepost.host.jira.search.Jql.Operator;
import org.milepost.host.jira.search.Jql.Order;

/** Reads JQL. */
public final class JqlParser {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|(<=|>=|!=|[=(),<>~!])|([^\\s\"'=(),<>~!]+))");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private JqlParser(String text) throws JqlException {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.stripTrailing().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new JqlException("Error in the JQL Query: The character at position " + (end + 1)
                        + " is not expected.");
            }
            tokens.add(token(matcher));
            end = matcher.end();
        }
    }

    /**
     * Understands a query; the empty one finds everything.
     *
     * @throws JqlException if it is not JQL, or outside of the part that this host knows
     */
    public static Jql parse(String text) throws JqlException {
        return new JqlParser(text).query();
    }

    private record Token(String text, boolean quoted, boolean symbol) {

        boolean is(String word) {
            return !quoted && text.equalsIgnoreCase(word);
        }
    }

    private static Token token(Matcher matcher) {
        for (int group = 1; group <= 2; group++) {
            if (matcher.group(group) != null) {
                return new Token(matcher.group(group).replaceAll("\\\\(.)", "$1"), true, false);
            }
        }
        boolean symbol = matcher.group(3) != null;
        return new Token(symbol ? matcher.group(3) : matcher.group(4), false, symbol);
    }

    private Jql query() throws JqlException {
        List<Condition> conditions = new ArrayList<>();
        if (!atEnd() && !peek().is("order")) {
            conditions.add(condition());
            while (!atEnd() && peek().is("and")) {
                take();
                conditions.add(condition());
            }
        }
        List<Order> order = new ArrayList<>();
        if (!atEnd() && peek().is("order")) {
            take();
            expect("by");
            do {
                order.add(order());
            } while (accept(","));
        }
        if (!atEnd()) {
            throw new JqlException("Error in the JQL Query: Expecting either 'AND' or the end but got '" + peek().text()
                    + "'. (This embedded Jira knows conjunctions only.)");
        }
        return new Jql(text, conditions, order);
    }

    private Condition condition() throws JqlException {
        JqlField field = field();
        if (!field.searchable()) {
            throw new JqlException("This embedded Jira can't search by " + field + ".");
        }
        Token operator = take();
        return switch (operator.text().toLowerCase(Locale.ROOT)) {
            case "=" -> new Condition(field, Operator.IN, List.of(operand()));
            case "!=" -> new Condition(field, Operator.NOT_IN, List.of(operand()));
            case "in" -> new Condition(field, Operator.IN, operands());
            case "not" -> {
                expect("in");
                yield new Condition(field, Operator.NOT_IN, operands());
            }
            case "is" -> {
                boolean not = accept("not");
                if (!accept("null")) {
                    expect("empty");
                }
                yield new Condition(field, not ? Operator.NOT_EMPTY : Operator.EMPTY, List.of());
            }
            case "<=", ">=" -> day(field, operator.text());
            default -> throw new JqlException("The operator '" + operator.text()
                    + "' is not one that this embedded Jira knows.");
        };
    }

    private Condition day(JqlField field, String operator) throws JqlException {
        if (field != JqlField.DUE) {
            throw new JqlException("The operator '" + operator + "' is not supported by the '" + field + "' field.");
        }
        Operand day = operand();
        if (!day.text().matches("\\d{4}[-/]\\d{2}[-/]\\d{2}")) {
            throw new JqlException("Date value '" + day.text() + "' for field 'due' is invalid. Valid formats include: "
                    + "'YYYY-MM-DD', 'YYYY/MM/DD'.");
        }
        return new Condition(field, operator.equals("<=") ? Operator.UNTIL : Operator.SINCE,
                List.of(new Operand(day.text().replace('/', '-'), false)));
    }

    private List<Operand> operands() throws JqlException {
        expect("(");
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (accept(","));
        expect(")");
        return operands;
    }

    private Operand operand() throws JqlException {
        Token token = take();
        if (token.symbol()) {
            throw new JqlException("Error in the JQL Query: Expecting a value but got '" + token.text() + "'.");
        }
        if (!token.quoted() && !atEnd() && peek().is("(")) {
            take();
            expect(")");
            if (!token.is("currentUser")) {
                throw new JqlException("Unable to find JQL function '" + token.text() + "()'.");
            }
            return new Operand("", true);
        }
        return new Operand(token.text(), false);
    }

    private Order order() throws JqlException {
        JqlField field = field();
        if (!atEnd() && (peek().is("asc") || peek().is("desc"))) {
            return new Order(field, take().is("desc"));
        }
        return new Order(field, false);
    }

    private JqlField field() throws JqlException {
        Token token = take();
        return JqlField.named(token.text()).orElseThrow(() -> new JqlException("Field '" + token.text()
                + "' does not exist or you do not have permission to view it."));
    }

    private boolean atEnd() {
        return next == tokens.size();
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() throws JqlException {
        if (atEnd()) {
            throw new JqlException("Error in the JQL Query: The query ends too early.");
        }
        return tokens.get(next++);
    }

    private boolean accept(String word) {
        if (!atEnd() && peek().is(word)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String word) throws JqlException {
        if (!accept(word)) {
            throw new JqlException("Error in the JQL Query: Expecting '" + word + "' but got '"
                    + (atEnd() ? "the end" : peek().text()) + "'.");
        }
    }
}
