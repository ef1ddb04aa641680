package org.milepost.host.applink;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.milepost.host.applink.FurtherLinks.Further;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.ProductContext;

/**
 * The application links of one embedded product: one link to the other product, if the host runs it, and further ones of the same type. A call
 * signs in with the user's personal access token for the other product, which in this host follows from the user name alone: it stands for OAuth
 * with impersonation. A name that the other product does not know is answered 401. The first link that is there is the primary one.
 */
public final class LinkService implements ApplicationLinkService, AutoCloseable {

    private final Optional<LinkedProduct> first;
    private final FurtherLinks further;
    private final ApplicationType type;
    private final Supplier<Optional<String>> viewer;
    private final String fixedUser;
    private final Map<Further, LinkedProduct> made = new ConcurrentHashMap<>();

    /**
     * @param base      the other product; empty when the host runs without it
     * @param viewer    the user name of whoever acts on the calling thread
     * @param fixedUser the user name as whom two-legged calls act
     */
    LinkService(LinkControl control, FurtherLinks further, Optional<URI> base, String name, ApplicationType type, Supplier<Optional<String>> viewer,
                String fixedUser) {
        this.further = Objects.requireNonNull(further, "further is null");
        this.type = Objects.requireNonNull(type, "type is null");
        this.viewer = viewer;
        this.fixedUser = fixedUser;
        this.first = base.map(url -> new LinkedProduct(this, control, url.toString(), url, name));
    }

    /**
     * Confluence's links to Jira.
     *
     * @param fixedUser the user name as whom two-legged calls act
     */
    public static LinkService toJira(LinkControl control, FurtherLinks further, ProductContext context, String fixedUser) {
        return new LinkService(control, further, context.baseUrlOf("jira"), "Jira", new JiraApplicationType() { }, viewer(context), fixedUser);
    }

    /**
     * Jira's link to Confluence.
     *
     * @param fixedUser the user name as whom two-legged calls act
     */
    public static LinkService toConfluence(LinkControl control, ProductContext context, String fixedUser) {
        return new LinkService(control, new FurtherLinks(), context.baseUrlOf("confluence"), "Confluence", new ConfluenceApplicationType() { },
                viewer(context), fixedUser);
    }

    @Override
    public ApplicationLink getApplicationLink(ApplicationId id) {
        return current().stream().filter(link -> link.getId().equals(id)).findFirst().orElse(null);
    }

    @Override
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> wanted) {
        return wanted.isInstance(type) ? current().stream().findFirst().orElse(null) : null;
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> wanted) {
        return wanted.isInstance(type) ? List.copyOf(current()) : List.of();
    }

    @Override
    public void close() {
        first.ifPresent(LinkedProduct::close);
        made.values().forEach(LinkedProduct::close);
    }

    private static Supplier<Optional<String>> viewer(ProductContext context) {
        return () -> context.currentUser().get().map(HostUser::name);
    }

    /** Those that are there now, the primary one first. */
    private List<LinkedProduct> current() {
        return Stream.concat(first.stream(), further.all().stream().map(link -> made.computeIfAbsent(link, this::make)))
                .filter(LinkedProduct::isThere).toList();
    }

    private LinkedProduct make(Further link) {
        return new LinkedProduct(this, link.control(), link.name() + " " + link.base(), link.base(), link.name());
    }

    boolean isPrimary(LinkedProduct link) {
        return current().stream().findFirst().filter(link::equals).isPresent();
    }

    ApplicationType type() {
        return type;
    }

    Supplier<Optional<String>> viewer() {
        return viewer;
    }

    Supplier<Optional<String>> fixedUser() {
        return () -> Optional.of(fixedUser);
    }
}
