package org.milepost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.milepost.link.ReviewAnswer;
import org.milepost.link.ReviewAnswer.AuthorisationNeeded;
import org.milepost.link.ReviewAnswer.Received;
import org.milepost.link.ReviewAnswer.Unavailable;
import org.milepost.web.Words;

/**
 * The macro {@code career-review}: what happened in a person's career plan since a day, as the viewer may see it in Jira. Makes one HTTP call at
 * most, waits within the {@link PageBudget}, and says in words whatever keeps it from showing a review, so that the page is never harmed. Without
 * state: Confluence makes one instance and runs it on many threads.
 */
public final class CareerReviewMacro implements Macro {

    private final UserManager users;
    private final PageBudget jira;
    private final MacroTemplates templates;
    private final I18nResolver texts;
    private final ApplicationProperties confluence;
    private final TimeZoneManager zones;
    private final Clock clock;

    public CareerReviewMacro(UserManager users, PageBudget jira, MacroTemplates templates, I18nResolver texts, ApplicationProperties confluence,
                             TimeZoneManager zones, Clock clock) {
        this.users = Objects.requireNonNull(users, "users is null");
        this.jira = Objects.requireNonNull(jira, "jira is null");
        this.templates = Objects.requireNonNull(templates, "templates is null");
        this.texts = Objects.requireNonNull(texts, "texts is null");
        this.confluence = Objects.requireNonNull(confluence, "confluence is null");
        this.zones = Objects.requireNonNull(zones, "zones is null");
        this.clock = Objects.requireNonNull(clock, "clock is null");
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext page) {
        Words words = new Words(texts);
        Medium medium = Medium.of(page.getOutputType());
        if (medium == Medium.OTHERS) {
            return templates.message(MessagePage.elsewhere(address(page), words), medium);
        }
        Optional<String> viewer = Optional.ofNullable(users.getRemoteUser()).map(UserProfile::getUsername);
        if (viewer.isEmpty()) {
            return templates.message(MessagePage.anonymous(words), medium);
        }
        try {
            ReviewParameters wanted = ReviewParameters.parse(parameters, viewer.get(), today());
            return show(jira.ask(wanted.question(), page), viewer.get(), medium, words);
        } catch (ParametersRefused refused) {
            return templates.message(MessagePage.refused(refused, words), medium);
        }
    }

    /** Where the viewer is. */
    private LocalDate today() {
        return LocalDate.now(clock.withZone(zones.getUserTimeZone().toZoneId()));
    }

    private String show(ReviewAnswer answer, String viewer, Medium medium, Words words) {
        if (answer instanceof Received received) {
            boolean own = received.review().personName().equalsIgnoreCase(viewer);
            return templates.review(ReviewPage.of(received.review(), own, received.jira(), words), medium, words);
        }
        if (answer instanceof AuthorisationNeeded needed) {
            return templates.message(MessagePage.authorise(needed.where(), words), medium);
        }
        return templates.message(MessagePage.trouble(((Unavailable) answer).trouble(), words), medium);
    }

    /** The page in Confluence; empty for a text that is not saved yet. */
    private Optional<URI> address(ConversionContext page) {
        return Optional.ofNullable(page.getEntity()).map(ContentEntityObject::getId).filter(id -> id > 0)
                .map(id -> URI.create(confluence.getBaseUrl(UrlMode.CANONICAL) + "/pages/viewpage.action?pageId=" + id));
    }
}
