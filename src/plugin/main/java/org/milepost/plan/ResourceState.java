package org.milepost.plan;

/** How it stands with a resource. Asking is not promising, and a promise is not yet the thing. The names are stored: never rename one. */
public enum ResourceState {
    /** It will be needed. */
    NEEDED,
    /** Somebody was asked for it and has not answered. */
    ASKED,
    /** It was promised. */
    GRANTED,
    /** It was refused. */
    DECLINED,
    /** It is there. */
    RECEIVED;

    /** Whether somebody else has to act: to answer, or to keep the promise. */
    public boolean isWaiting() {
        return this == ASKED || this == GRANTED;
    }

    /** Whether it is an answer of the one who was asked. */
    public boolean isAnswer() {
        return this == GRANTED || this == DECLINED;
    }
}
