package com.atlassian.sal.api.net;

/** A request to another application that failed. */
public class ResponseException extends Exception {
    private static final long serialVersionUID = 1L;

    public ResponseException() {
    }

    public ResponseException(String message, Throwable cause) {
        super(message, cause);
    }

    public ResponseException(String message) {
        super(message);
    }

    public ResponseException(Throwable cause) {
        super(cause);
    }
}
