package org.milepost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.milepost.link.PlanAnswer;
import org.milepost.link.PlanAnswer.AuthorisationNeeded;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.link.PlanAnswer.Unavailable;
import org.milepost.link.PlanQuestion;
import org.milepost.web.Words;

/**
 * What all macros have in common: who looks, for which medium, and in words whatever keeps a macro from showing what it is there for, so that the page is
 * never harmed. Without state.
 */
final class MacroRun {

    private final UserManager users;
    private final LoginUriProvider login;
    private final PageAnswers jira;
    private final MacroTemplates templates;
    private final I18nResolver texts;
    private final ApplicationProperties confluence;
    private final TimeZoneManager zones;
    private final Clock clock;

    MacroRun(UserManager users, LoginUriProvider login, PageAnswers jira, MacroTemplates templates, I18nResolver texts, ApplicationProperties confluence, TimeZoneManager zones,
             Clock clock) {
        this.users = Objects.requireNonNull(users, "users is null");
        this.login = Objects.requireNonNull(login, "login is null");
        this.jira = Objects.requireNonNull(jira, "jira is null");
        this.templates = Objects.requireNonNull(templates, "templates is null");
        this.texts = Objects.requireNonNull(texts, "texts is null");
        this.confluence = Objects.requireNonNull(confluence, "confluence is null");
        this.zones = Objects.requireNonNull(zones, "zones is null");
        this.clock = Objects.requireNonNull(clock, "clock is null");
    }

    /**
     * Who looks, and at what.
     *
     * @param viewerName log-in name
     * @param today the day where the viewer is
     * @param zone where that is
     * @param medium {@link Medium#SCREEN} or {@link Medium#DOCUMENT}
     * @param words in the viewer's language
     * @param page the rendering
     * @param templates to write with
     * @param contextPath Confluence's own
     */
    record Looking(String viewerName, LocalDate today, ZoneId zone, Medium medium, Words words, ConversionContext page, MacroTemplates templates, String contextPath) {
    }

    /** What a macro has of its own. */
    interface Shown {

        PlanQuestion question();

        /** What a message calls that which is not there. */
        Wording wording(String viewerName);

        /** The HTML of what Jira sent; a trouble if that does not hold what is to be shown. */
        String html(Received received, Looking looking) throws NothingToShow;

        /** Whether the reader is to be warned of others who can read the page, even if Jira has nothing to show. */
        default boolean isOpenToOthers(Looking looking) {
            return false;
        }
    }

    /** Reads what the author of the page asked for. */
    @FunctionalInterface
    interface Reading {
        Shown read(String viewerName, LocalDate today) throws ParametersRefused;
    }

    String execute(ConversionContext page, Wording wording, Reading reading) {
        Words words = new Words(texts);
        Medium medium = Medium.of(page.getOutputType());
        if (medium == Medium.OTHERS) {
            return templates.message(MessagePage.elsewhere(wording, address(page), words), medium);
        }
        Optional<String> viewer = Optional.ofNullable(users.getRemoteUser()).map(UserProfile::getUsername);
        if (viewer.isEmpty()) {
            return templates.message(MessagePage.anonymous(wording, address(page).map(login::getLoginUri), words), medium);
        }
        // Where the viewer is.
        ZoneId zone = zones.getUserTimeZone().toZoneId();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        try {
            Shown shown = reading.read(viewer.get(), today);
            return show(shown, new Looking(viewer.get(), today, zone, medium, words, page, templates, confluence.getBaseUrl(UrlMode.RELATIVE)));
        } catch (ParametersRefused refused) {
            return templates.message(MessagePage.refused(wording, refused, words), medium);
        }
    }

    private String show(Shown shown, Looking looking) {
        PlanAnswer answer = jira.ask(shown.question(), looking.viewerName(), looking.page(), address(looking.page()));
        MessagePage message;
        try {
            if (answer instanceof Received received) {
                return shown.html(received, looking);
            }
            message = answer instanceof AuthorisationNeeded needed ? MessagePage.authorise(needed.where(), looking.words())
                    : MessagePage.trouble(shown.wording(looking.viewerName()), ((Unavailable) answer).trouble(), looking.words());
        } catch (NothingToShow nothing) {
            message = MessagePage.trouble(shown.wording(looking.viewerName()), nothing.trouble(), looking.words());
        }
        // People write on the page whether or not Jira answers.
        String warning = shown.isOpenToOthers(looking) ? templates.message(MessagePage.open(looking.words()), looking.medium()) : "";
        return warning + templates.message(message, looking.medium());
    }

    /** The page in Confluence; empty for a text that is not saved yet. */
    private Optional<URI> address(ConversionContext page) {
        return Optional.ofNullable(page.getEntity()).map(ContentEntityObject::getId).filter(id -> id > 0)
                .map(id -> URI.create(confluence.getBaseUrl(UrlMode.CANONICAL) + "/pages/viewpage.action?pageId=" + id));
    }
}
