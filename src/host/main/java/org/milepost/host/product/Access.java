package org.milepost.host.product;

/** Who gets past the door of a page. What lies behind it is decided by the handler. */
public enum Access {
    /** Anybody, logged in or not. */
    ANYONE,
    /** Everybody who has logged in. */
    USER,
    /** Administrators. */
    ADMIN,
    /** Administrators who have confirmed their password in this session (WebSudo). */
    CONFIRMED_ADMIN
}
