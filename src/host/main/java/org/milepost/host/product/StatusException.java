package org.milepost.host.product;

/** Ends a request with an HTTP status and a sentence for people, in HTML or JSON as the end point is. */
public final class StatusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status 400 to 599
     */
    public StatusException(int status, String message) {
        super(message);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("Not an error status: " + status);
        }
        this.status = status;
    }

    public int status() {
        return status;
    }
}
