package org.milepost.host.jira.service;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import org.milepost.host.product.CurrentUser;

/** Who acts on this thread. */
final class JiraLogin implements JiraAuthenticationContext {

    private final JiraObjects objects;
    private final CurrentUser current;

    JiraLogin(JiraObjects objects, CurrentUser current) {
        this.objects = objects;
        this.current = current;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return current.get().map(objects::user).orElse(null);
    }

    @Override
    public boolean isLoggedInUser() {
        return current.get().isPresent();
    }

    @Override
    public Locale getLocale() {
        return current.locale();
    }
}
