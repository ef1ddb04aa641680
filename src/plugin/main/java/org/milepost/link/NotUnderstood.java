package org.milepost.link;

/** An answer that is not what was agreed. The message names the place in the answer, never its texts. */
final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String message) {
        super(message);
    }
}
