package org.milepost.activeobjects;

/** A table or a column whose name would not work on every database that the products support. */
public final class BadNameException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadNameException(String message) {
        super(message);
    }
}
