package org.milepost.plan;

/**
 * What became of something that one of the two people of a review asked of the other. Asking is not promising, and a promise is not yet the thing. The names are
 * stored: never rename one.
 */
public enum RequestState {
    /** It was asked for and there is no answer. */
    ASKED,
    /** It was promised. */
    GRANTED,
    /** It was refused. */
    DECLINED,
    /** It is there. */
    RECEIVED,
    /** It is not asked for any more. */
    WITHDRAWN;

    /** Whether something is still to come of it. */
    public boolean isOpen() {
        return this == ASKED || this == GRANTED;
    }

    /** Whether it is an answer of the one who was asked. */
    public boolean isAnswer() {
        return this == GRANTED || this == DECLINED;
    }
}
