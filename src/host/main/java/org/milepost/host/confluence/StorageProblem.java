package org.milepost.host.confluence;

/** A text that is not storage format; the message says where it breaks, in words for the author. */
public final class StorageProblem extends Exception {

    private static final long serialVersionUID = 1L;

    StorageProblem(String message) {
        super(message);
    }
}
