package org.milepost.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, quoted text or sign of a query.
 *
 * @param at the position of its first character, from 0
 */
record Token(String text, boolean quoted, boolean sign, int at) {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|(<=|>=|!=|!~|&&|\\|\\||[=(),<>~!])|([^\\s\"'=(),<>~!]+))");

    /**
     * Takes a query apart.
     *
     * @throws JqlException if a quotation is not closed
     */
    static List<Token> all(String text) throws JqlException {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.stripTrailing().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                String rest = text.substring(end).strip();
                throw new JqlException("Error in the JQL Query: The quoted string '" + rest.substring(1) + "' has not been completed."
                        + place(text.length() - text.substring(end).stripLeading().length()));
            }
            tokens.add(token(matcher));
            end = matcher.end();
        }
        return tokens;
    }

    private static Token token(Matcher matcher) {
        for (int group = 1; group <= 2; group++) {
            if (matcher.group(group) != null) {
                return new Token(matcher.group(group).replaceAll("\\\\(.)", "$1"), true, false, matcher.start(group) - 1);
            }
        }
        boolean sign = matcher.group(3) != null;
        return new Token(sign ? matcher.group(3) : matcher.group(4), false, sign, matcher.start(sign ? 3 : 4));
    }

    boolean is(String word) {
        return !quoted && text.equalsIgnoreCase(word);
    }

    /** Where it is, as Jira ends its messages. */
    String place() {
        return place(at);
    }

    private static String place(int at) {
        return " (line 1, character " + (at + 1) + ")";
    }
}
