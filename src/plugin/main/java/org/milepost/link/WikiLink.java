package org.milepost.link;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import java.util.Objects;
import java.util.Optional;

/** Where people find the Confluence that Jira is linked with. Nothing is asked of it: a way there is all that Jira needs. */
public final class WikiLink {

    private final ApplicationLinkService links;

    public WikiLink(ApplicationLinkService links) {
        this.links = Objects.requireNonNull(links, "links is null");
    }

    /** The address of the primary one, without a slash at its end; absent if there is none. */
    public Optional<String> address() {
        return Optional.ofNullable(links.getPrimaryApplicationLink(ConfluenceApplicationType.class)).map(ApplicationLink::getDisplayUrl)
                .map(url -> url.toString().replaceFirst("/+$", ""));
    }
}
