package org.milepost.host.applink;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The link to the other product. Impersonating factories are null, as the interface says, when the state offers none.
 * The address for people is always the healthy one, since a link that is down still shows where it leads.
 */
final class LinkedProduct implements ApplicationLink, AutoCloseable {

    private final LinkService service;
    private final LinkControl control;
    private final FaultServer farEnd;
    private final ApplicationId id;
    private final URI baseUrl;
    private final String name;

    /** @param identity what its id is made of, so that it stays the same from start to start */
    LinkedProduct(LinkService service, LinkControl control, String identity, URI baseUrl, String name) {
        this.service = service;
        this.control = control;
        this.farEnd = new FaultServer(control, baseUrl);
        this.id = new ApplicationId(UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString());
        this.baseUrl = baseUrl;
        this.name = name;
    }

    boolean isThere() {
        return control.state() != LinkState.NONE;
    }

    @Override
    public void close() {
        farEnd.close();
    }

    @Override
    public ApplicationId getId() {
        return id;
    }

    @Override
    public ApplicationType getType() {
        return service.type();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public URI getDisplayUrl() {
        return baseUrl;
    }

    @Override
    public URI getRpcUrl() {
        return baseUrl;
    }

    @Override
    public boolean isPrimary() {
        return service.isPrimary(this);
    }

    @Override
    public boolean isSystem() {
        return false;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return control.state().impersonates() ? actingAs(service.viewer()) : actingAs(service.fixedUser());
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(Class<? extends AuthenticationProvider> provider) {
        throw new UnsupportedOperationException("This host knows no authentication providers by class");
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        return control.state().impersonates() ? actingAs(service.viewer()) : null;
    }

    @Override
    public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
        return control.state() == LinkState.TWO_LEGGED_ONLY ? actingAs(service.fixedUser()) : null;
    }

    private LinkRequestFactory actingAs(Supplier<Optional<String>> user) {
        return new LinkRequestFactory(control, farEnd, baseUrl, user);
    }
}
