package org.milepost.host.jira.search;

/** How a field is compared, with the sign by which Jira's messages name it. */
public enum Operator {
    EQUALS("="), NOT_EQUALS("!="), IN("in"), NOT_IN("not in"), IS("is"), IS_NOT("is not"), LIKE("~"), NOT_LIKE("!~"),
    LESS("<"), NOT_LESS(">="), GREATER(">"), NOT_GREATER("<="), WAS("was"), WAS_NOT("was not"), WAS_IN("was in"), WAS_NOT_IN("was not in");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** The operator that holds where this one does not: each stands beside its opposite. */
    Operator opposite() {
        return values()[ordinal() ^ 1];
    }

    /** Whether this is the second of its pair, which an empty field never fulfils (but for "is not" and the history). */
    boolean negative() {
        return (ordinal() & 1) == 1;
    }

    boolean takesList() {
        return this == IN || this == NOT_IN || this == WAS_IN || this == WAS_NOT_IN;
    }

    boolean ofHistory() {
        return ordinal() >= WAS.ordinal();
    }
}
