package org.milepost.host.applink;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.ProductContext;

/**
 * The application links of one embedded product: one link to the other product, if the host runs it. A call signs in
 * with the user's personal access token for the other product, which in this host follows from the user name alone: it
 * stands for OAuth with impersonation. A name that the other product does not know is answered 401.
 */
public final class LinkService implements ApplicationLinkService, AutoCloseable {

    private final LinkControl control;
    private final Optional<FaultServer> farEnd;
    private final Optional<ApplicationLink> link;
    private final ApplicationType type;

    /**
     * @param base      the other product; empty when the host runs without it
     * @param viewer    the user name of whoever acts on the calling thread
     * @param fixedUser the user name as whom two-legged calls act
     */
    LinkService(LinkControl control, Optional<URI> base, String name, ApplicationType type, Supplier<Optional<String>> viewer,
                String fixedUser) {
        this.control = Objects.requireNonNull(control, "control is null");
        this.type = Objects.requireNonNull(type, "type is null");
        this.farEnd = base.map(url -> new FaultServer(control, url));
        this.link = farEnd.map(server -> new LinkedProduct(control, server, base.orElseThrow(), name, type, viewer, fixedUser));
    }

    /**
     * Confluence's link to Jira.
     *
     * @param fixedUser the user name as whom two-legged calls act
     */
    public static LinkService toJira(LinkControl control, ProductContext context, String fixedUser) {
        return new LinkService(control, context.baseUrlOf("jira"), "Jira", new JiraApplicationType() { }, viewer(context), fixedUser);
    }

    /**
     * Jira's link to Confluence.
     *
     * @param fixedUser the user name as whom two-legged calls act
     */
    public static LinkService toConfluence(LinkControl control, ProductContext context, String fixedUser) {
        return new LinkService(control, context.baseUrlOf("confluence"), "Confluence", new ConfluenceApplicationType() { },
                viewer(context), fixedUser);
    }

    @Override
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> wanted) {
        return current(wanted).orElse(null);
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> wanted) {
        return current(wanted).map(List::of).orElse(List.of());
    }

    @Override
    public void close() {
        farEnd.ifPresent(FaultServer::close);
    }

    private static Supplier<Optional<String>> viewer(ProductContext context) {
        return () -> context.currentUser().get().map(HostUser::name);
    }

    private Optional<ApplicationLink> current(Class<? extends ApplicationType> wanted) {
        return link.filter(present -> wanted.isInstance(type) && control.state() != LinkState.NONE);
    }
}
