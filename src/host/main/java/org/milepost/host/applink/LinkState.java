package org.milepost.host.applink;

/** What an application link can be like. */
public enum LinkState {
    /** There is no link to the other product. */
    NONE("No link", false),
    /** Calls act as the user who is logged in here: the state that Milepost asks for. */
    IMPERSONATING("Acts as the viewing user", true),
    /** Calls can be made as one fixed user only; there is no impersonating request factory. */
    TWO_LEGGED_ONLY("Acts as one fixed user", false),
    /** Each user has to authorise the link first: createRequest throws CredentialsRequiredException. */
    CREDENTIALS_REQUIRED("Authorisation needed", true),
    /** The other side no longer accepts the token: the answer is 401 and the handler's credentialsRequired is asked. */
    REVOKED("Authorisation revoked", true),
    /** The other side does not know the link any more: the answer is 401 with OAuth's reason, which SAL leaves to the handler since no token is to blame. */
    CONSUMER_UNKNOWN("Link unknown to the other side", true),
    /** The other side does not know the user, or does not let them in: 401 without a reason. */
    USER_UNKNOWN("User unknown to the other side", true),
    /** The answer is 302 to a log-in page, as single sign-on before the other side gives. */
    REDIRECTING("Redirect to a log-in page", true),
    /** The other side limits how often the user may ask: 429. */
    RATE_LIMITED("Too many requests", true),
    /** The other side does not have the app: 404 with an HTML page. */
    NOT_INSTALLED("App not installed", true),
    /** Nobody listens at the other end. */
    DOWN("Connection refused", true),
    /** The answer is right and starts only after {@link LinkControl#delay()}. */
    SLOW("Slow to answer", true),
    /** The answer starts at once and goes on for ever, a byte at a time, so that no read times out. */
    TRICKLING("A byte at a time", true),
    /** 200 with an HTML page, as a log-in page or a proxy in between gives. */
    GARBAGE("An HTML page instead of JSON", true),
    /** 200 with JSON that breaks off. */
    BROKEN_JSON("JSON that breaks off", true),
    /** 500 with an HTML page. */
    ERROR_500("Error 500", true);

    private final String title;
    private final boolean impersonates;

    LinkState(String title, boolean impersonates) {
        this.title = title;
        this.impersonates = impersonates;
    }

    /** The state in a few words, for the switch in the administration area. */
    public String title() {
        return title;
    }

    /** Whether there is an impersonating request factory. */
    boolean impersonates() {
        return impersonates;
    }
}
