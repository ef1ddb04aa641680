package org.milepost.link;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.TypeNotInstalledException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * The application links to Jira, and which of them leads to the plans. A chosen link that is gone is not replaced by another: that one's Jira
 * would be asked for plans that it does not have, and the answer would be that nothing is shared.
 */
public final class JiraLinks {

    /**
     * A link to offer.
     *
     * @param id stays the same when it is renamed
     * @param name what administrators call it
     * @param address where people find that Jira
     * @param primary whether it is the primary one
     */
    public record Offered(String id, String name, URI address, boolean primary) {

        static Offered of(ApplicationLink link) {
            return new Offered(link.getId().get(), link.getName(), link.getDisplayUrl(), link.isPrimary());
        }
    }

    private final ApplicationLinkService links;
    private final LinkChoice choice;

    public JiraLinks(ApplicationLinkService links, PluginSettingsFactory settings) {
        this.links = Objects.requireNonNull(links, "links is null");
        this.choice = new LinkChoice(settings);
    }

    /** All of them, in the product's order. */
    public List<Offered> all() {
        return StreamSupport.stream(links.getApplicationLinks(JiraApplicationType.class).spliterator(), false).map(Offered::of).toList();
    }

    /** The id of the link that was chosen, be it there or gone; absent if the primary one is taken, whichever that is. */
    public Optional<String> chosen() {
        return choice.read();
    }

    /**
     * Takes this link from now on.
     *
     * @param id absent for the primary one, whichever that is
     * @return false if there is no such link to Jira: then nothing is changed
     */
    public boolean choose(Optional<String> id) {
        boolean known = id.isEmpty() || all().stream().anyMatch(link -> link.id().equals(id.get()));
        if (known) {
            choice.write(id);
        }
        return known;
    }

    /** The link to ask over. */
    Optional<ApplicationLink> current() {
        Optional<String> chosen = choice.read();
        return chosen.isPresent() ? find(chosen.get()) : Optional.ofNullable(links.getPrimaryApplicationLink(JiraApplicationType.class));
    }

    /** Why there is none to ask over. */
    Trouble missing() {
        return choice.read().isPresent() ? Trouble.LINK_GONE : Trouble.NO_LINK;
    }

    private Optional<ApplicationLink> find(String id) {
        try {
            // The product's ids are UUIDs, and its constructor for an id refuses others.
            return Optional.ofNullable(links.getApplicationLink(new ApplicationId(UUID.fromString(id).toString())))
                    .filter(link -> link.getType() instanceof JiraApplicationType);
        } catch (TypeNotInstalledException | IllegalArgumentException gone) {
            return Optional.empty();
        }
    }
}
