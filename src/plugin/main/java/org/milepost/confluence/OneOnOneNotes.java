package org.milepost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.milepost.confluence.MacroRun.Looking;
import org.milepost.web.Links;

/** Says of a page with a review who else can read what is typed there, and leads to the next one. */
final class OneOnOneNotes {

    private final PageReaders readers;
    private final UserAccessor people;
    private final ApplicationProperties confluence;

    OneOnOneNotes(PageReaders readers, UserAccessor people, ApplicationProperties confluence) {
        this.readers = Objects.requireNonNull(readers, "readers is null");
        this.people = Objects.requireNonNull(people, "people is null");
        this.confluence = Objects.requireNonNull(confluence, "confluence is null");
    }

    OneOnOneNote of(ReviewParameters parameters, Looking looking) {
        if (looking.medium() != Medium.SCREEN) {
            return new OneOnOneNote(false, "", Optional.empty());
        }
        Optional<ContentEntityObject> saved = Optional.ofNullable(looking.page().getEntity()).filter(content -> content.getId() > 0);
        boolean open = saved.filter(content -> isOpen(content, parameters)).isPresent();
        return new OneOnOneNote(open, next(parameters, looking), saved.flatMap(content -> unheld(content, parameters, looking)));
    }

    /** For the two alone, on the page itself: an editor's preview changes nothing, nor does the page as it was once. */
    private static Optional<UnheldPage> unheld(ContentEntityObject content, ReviewParameters parameters, Looking looking) {
        boolean here = content.isLatestVersion() && ConversionContextOutputType.DISPLAY.value().equalsIgnoreCase(looking.page().getOutputType());
        return parameters.other(looking.viewerName()).filter(other -> here && parameters.held().isEmpty())
                .map(other -> new UnheldPage(content.getId(), other, !parameters.isOf(looking.viewerName())));
    }

    /** Whether this is one of the two that the page names. */
    boolean isOfTheTwo(ReviewParameters parameters, String viewerName) {
        return parameters.personName().equalsIgnoreCase(viewerName) || parameters.withName().filter(viewerName::equalsIgnoreCase).isPresent();
    }

    private boolean isOpen(ContentEntityObject content, ReviewParameters parameters) {
        Optional<UserKey> owner = key(parameters.personName());
        if (owner.isEmpty()) {
            return true;
        }
        Optional<UserKey> partner = parameters.withName().flatMap(this::key);
        return !(partner.isPresent() ? readers.areOnly(content, Set.of(owner.get(), partner.get())) : readers.areTwo(content, owner.get()));
    }

    private Optional<UserKey> key(String name) {
        return Optional.ofNullable(people.getUserByName(name)).map(ConfluenceUser::getKey);
    }

    /** For the two alone: others who may see the review do not hold the 1:1. */
    private String next(ReviewParameters parameters, Looking looking) {
        if (!isOfTheTwo(parameters, looking.viewerName())) {
            return "";
        }
        boolean own = parameters.isOf(looking.viewerName());
        String other = own ? parameters.withName().orElse("") : parameters.personName();
        return Links.oneOnOne(confluence.getBaseUrl(UrlMode.RELATIVE), other, !own)
                + "&space=" + URLEncoder.encode(Optional.ofNullable(looking.page().getSpaceKey()).orElse(""), StandardCharsets.UTF_8);
    }
}
