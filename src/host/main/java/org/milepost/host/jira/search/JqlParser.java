package org.milepost.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.host.jira.search.Jql.Order;

/** Reads JQL. Only the form is looked at; whether fields, values and functions exist is {@link JqlCheck}'s question. */
public final class JqlParser {

    private static final List<String> RESERVED = List.of("and", "or", "not", "in", "is", "was", "order", "by", "&&", "||");

    private final String text;
    private final List<Token> tokens;
    private int next;

    private JqlParser(String text) throws JqlException {
        this.text = text;
        this.tokens = Token.all(text);
    }

    /**
     * Reads a query; the empty one finds everything.
     *
     * @throws JqlException if it is not JQL
     */
    public static Jql parse(String text) throws JqlException {
        return new JqlParser(text).query();
    }

    /** The same question in another order: what stands after the conditions is left out. Not JQL, it stays as it is. */
    public static String ordered(String text, String order) {
        try {
            List<Token> tokens = Token.all(text);
            int end = tokens.stream().filter(each -> each.is("order")).mapToInt(Token::at).findFirst().orElse(text.length());
            return (text.substring(0, end).strip() + " ORDER BY " + order).strip();
        } catch (JqlException e) {
            return text;
        }
    }

    private Jql query() throws JqlException {
        Optional<Clause> where = Optional.empty();
        if (!atEnd() && !peek().is("order")) {
            where = Optional.of(any());
        }
        List<Order> order = new ArrayList<>();
        if (accept("order")) {
            expect("by");
            do {
                order.add(order());
            } while (accept(","));
        }
        if (!atEnd()) {
            throw error("Expecting either 'OR' or 'AND' but got '" + peek().text() + "'." + peek().place());
        }
        return new Jql(text, where, order);
    }

    private Clause any() throws JqlException {
        List<Clause> each = new ArrayList<>(List.of(all()));
        while (accept("or") || accept("||")) {
            each.add(all());
        }
        return each.size() == 1 ? each.get(0) : new Clause.Any(each);
    }

    private Clause all() throws JqlException {
        List<Clause> each = new ArrayList<>(List.of(one()));
        while (accept("and") || accept("&&")) {
            each.add(one());
        }
        return each.size() == 1 ? each.get(0) : new Clause.All(each);
    }

    private Clause one() throws JqlException {
        if (accept("not") || accept("!")) {
            return new Clause.Not(one());
        }
        if (accept("(")) {
            Clause inner = any();
            expect(")");
            return inner;
        }
        return new Clause.Term(field(), operator(), operand());
    }

    private String field() throws JqlException {
        Token token = take("a field name");
        if (token.sign() || reserved(token)) {
            throw error("Expecting a field name but got '" + token.text() + "'. You must surround '" + token.text()
                    + "' in quotation marks to use it as a field name." + token.place());
        }
        return token.text();
    }

    private Operator operator() throws JqlException {
        Token token = take("an operator");
        if (token.sign() || token.is("in")) {
            for (Operator each : Operator.values()) {
                if (each.sign().equalsIgnoreCase(token.text())) {
                    return each;
                }
            }
        }
        if (token.is("not")) {
            expect("in");
            return Operator.NOT_IN;
        }
        if (token.is("is")) {
            return accept("not") ? Operator.IS_NOT : Operator.IS;
        }
        if (token.is("was")) {
            boolean not = accept("not");
            return accept("in") ? not ? Operator.WAS_NOT_IN : Operator.WAS_IN : not ? Operator.WAS_NOT : Operator.WAS;
        }
        throw error("Expecting operator but got '" + token.text() + "'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', "
                + "'IN', 'NOT IN', 'IS' and 'IS NOT'." + token.place());
    }

    private Operand operand() throws JqlException {
        if (accept("(")) {
            List<Operand> each = new ArrayList<>();
            do {
                each.add(operand());
            } while (accept(","));
            expect(")");
            return new Operand.Many(each);
        }
        Token token = take("a value, list or function");
        if (token.sign() || reserved(token)) {
            throw error("Expecting either a value, list or function but got '" + token.text() + "'. You must surround '" + token.text()
                    + "' in quotation marks to use it as a value." + token.place());
        }
        if (token.is("empty") || token.is("null")) {
            return new Operand.Empty();
        }
        return accept("(") ? new Operand.Call(token.text(), arguments()) : new Operand.Text(token.text());
    }

    private List<String> arguments() throws JqlException {
        List<String> arguments = new ArrayList<>();
        if (!accept(")")) {
            do {
                Token token = take("an argument");
                if (token.sign()) {
                    throw error("Expecting either a ')' or an argument but got '" + token.text() + "'." + token.place());
                }
                arguments.add(token.text());
            } while (accept(","));
            expect(")");
        }
        return arguments;
    }

    private Order order() throws JqlException {
        String field = field();
        boolean descending = accept("desc");
        if (!descending) {
            accept("asc");
        }
        return new Order(field, descending);
    }

    private static boolean reserved(Token token) {
        return RESERVED.stream().anyMatch(token::is);
    }

    private boolean atEnd() {
        return next == tokens.size();
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take(String wanted) throws JqlException {
        if (atEnd()) {
            throw error("Expecting " + wanted + " before the end of the query.");
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
            throw error(atEnd() ? "Expecting '" + word + "' before the end of the query."
                    : "Expecting '" + word + "' but got '" + peek().text() + "'." + peek().place());
        }
    }

    private static JqlException error(String what) {
        return new JqlException("Error in the JQL Query: " + what);
    }
}
