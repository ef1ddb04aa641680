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
final class LinkedProduct implements ApplicationLink {

    private final LinkControl control;
    private final FaultServer farEnd;
    private final URI baseUrl;
    private final String name;
    private final ApplicationType type;
    private final Supplier<Optional<String>> viewer;
    private final String fixedUser;

    LinkedProduct(LinkControl control, FaultServer farEnd, URI baseUrl, String name, ApplicationType type,
                  Supplier<Optional<String>> viewer, String fixedUser) {
        this.control = control;
        this.farEnd = farEnd;
        this.baseUrl = baseUrl;
        this.name = name;
        this.type = type;
        this.viewer = viewer;
        this.fixedUser = fixedUser;
    }

    @Override
    public ApplicationId getId() {
        return new ApplicationId(UUID.nameUUIDFromBytes(baseUrl.toString().getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public ApplicationType getType() {
        return type;
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
        return true;
    }

    @Override
    public boolean isSystem() {
        return false;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return control.state().impersonates() ? actingAs(viewer) : actingAs(() -> Optional.of(fixedUser));
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(Class<? extends AuthenticationProvider> provider) {
        throw new UnsupportedOperationException("This host knows no authentication providers by class");
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        return control.state().impersonates() ? actingAs(viewer) : null;
    }

    @Override
    public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
        return control.state() == LinkState.TWO_LEGGED_ONLY ? actingAs(() -> Optional.of(fixedUser)) : null;
    }

    private LinkRequestFactory actingAs(Supplier<Optional<String>> user) {
        return new LinkRequestFactory(control, farEnd, baseUrl, user);
    }
}
