package org.milepost.link;

import com.atlassian.sal.api.net.Response;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What it means when somebody else than Milepost refuses: Jira itself, or a proxy in between. */
final class Refusals {

    /**
     * What OAuth names when it is the link that is refused and not a person, as the guide to troubles of application links has it
     * (https://confluence.atlassian.com/kb/oauth-troubleshooting-guide-719095274.html); of tokens SAL tells the handler itself.
     */
    private static final Set<String> OF_THE_LINK = Set.of("consumer_key_unknown", "consumer_key_rejected", "consumer_key_refused", "signature_invalid",
            "signature_method_rejected", "timestamp_refused", "nonce_used", "version_rejected");
    private static final Pattern PROBLEM = Pattern.compile("oauth_problem=\"?([a-z_]{1,50})");

    private Refusals() {
    }

    /** What is wrong, of a status that is neither success nor told by Milepost. */
    static Trouble of(Response response) {
        int status = response.getStatusCode();
        return switch (status) {
            case 401, 403 -> problem(response).filter(OF_THE_LINK::contains).isPresent() ? Trouble.LINK_REFUSED : Trouble.NOT_RECOGNISED;
            case 404 -> Trouble.NOT_INSTALLED;
            // Jira counts the requests of each person over links as well: https://confluence.atlassian.com/adminjiraserver/983794911.html
            case 429 -> Trouble.RATE_LIMITED;
            default -> status >= 500 ? Trouble.FAILED : status >= 300 && status < 400 ? Trouble.REDIRECTED : Trouble.NOT_UNDERSTOOD;
        };
    }

    private static Optional<String> problem(Response response) {
        return Optional.ofNullable(response.getHeader("WWW-Authenticate")).map(PROBLEM::matcher).filter(Matcher::find).map(found -> found.group(1));
    }
}
