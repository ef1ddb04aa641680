package org.milepost.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.PersonKey;

/** What Milepost's servlets have in common: who is looking, the words, the resources and the answer. */
public final class Page {

    private final UserManager users;
    private final LoginUriProvider login;
    private final TemplateRenderer renderer;
    private final I18nResolver texts;
    private final ApplicationProperties application;
    private final PageBuilderService resources;

    public Page(UserManager users, LoginUriProvider login, TemplateRenderer renderer, I18nResolver texts, ApplicationProperties application,
                PageBuilderService resources) {
        this.users = users;
        this.login = login;
        this.renderer = renderer;
        this.texts = texts;
        this.application = application;
        this.resources = resources;
    }

    /** What is done for an administrator who may be here. @param <T> how they are known */
    @FunctionalInterface
    interface Handling<T> {
        void handle(T administrator) throws IOException;
    }

    Optional<PersonKey> viewer() {
        return Optional.ofNullable(users.getRemoteUserKey()).map(UserKey::getStringValue).map(PersonKey::new);
    }

    Words words() {
        return new Words(texts);
    }

    String contextPath() {
        return application.getBaseUrl(UrlMode.RELATIVE);
    }

    /** The address of one of our pages for people, wherever they are. */
    URI address(String path) {
        return URI.create(application.getBaseUrl(UrlMode.CANONICAL) + path);
    }

    /** Sends somebody who is not logged in to do that, and back. */
    void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(login.getLoginUri(address(request)).toASCIIString());
    }

    /**
     * Lets an administrator in who has confirmed the password lately; sends others to do that, or to log in, first. That it is an administrator is seen to
     * by the servlet's annotation.
     *
     * @param administrator absent for somebody who is not logged in
     */
    <T> void guarded(Optional<T> administrator, WebSudoManager webSudo, HttpServletRequest request, HttpServletResponse response, Handling<T> handling)
            throws IOException {
        if (administrator.isEmpty()) {
            toLogin(request, response);
            return;
        }
        try {
            webSudo.willExecuteWebSudoRequest(request);
            handling.handle(administrator.get());
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
        }
    }

    /** How many come before the first that is shown. What is no such number is the first page: nobody types it. */
    static int offset(HttpServletRequest request, String parameter) {
        String from = request.getParameter(parameter);
        return from != null && from.matches("[0-9]{1,6}") ? Integer.parseInt(from) : 0;
    }

    /** The address that was asked for; without its query if that holds what the products' servers take and an address must not, as {@code |}. */
    private static URI address(HttpServletRequest request) {
        String page = request.getRequestURL().toString();
        try {
            return request.getQueryString() == null ? URI.create(page) : new URI(page + "?" + request.getQueryString());
        } catch (URISyntaxException e) {
            return URI.create(page);
        }
    }

    /**
     * Answers with a page.
     *
     * @param webResource what it needs of styles and scripts
     */
    void answer(HttpServletResponse response, String webResource, String template, Map<String, Object> values) throws IOException {
        resources.assembler().resources().requireWebResource(webResource);
        response.setContentType("text/html;charset=UTF-8");
        // Private as it is: neither a proxy nor the browser's back button after a log-out shows it again.
        response.setHeader("Cache-Control", "no-store");
        renderer.render(template, values, response.getWriter());
    }
}
