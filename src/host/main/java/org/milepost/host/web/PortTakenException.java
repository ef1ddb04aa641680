package org.milepost.host.web;

/** Something else listens on the port. The message is one sentence for people. */
public final class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTakenException(int port, Throwable cause) {
        super("Port " + port + " is taken by another program; choose another one with --port.", cause);
    }
}
