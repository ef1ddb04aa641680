package org.milepost.web;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.web.OneOnOnePages.NotMade;
import org.milepost.web.OneOnOnePages.Texts;
import org.milepost.web.OneOnOnePages.Wanted;

/** Confluence's "Create 1:1": asks for person, date and space, and makes the page for the two alone. Works without script. */
@LicensedOnly
public final class OneOnOneServlet extends HttpServlet {

    private final transient Page page;
    private final transient FormToken token;
    private final transient UserManager users;
    private final transient TimeZoneManager zones;
    private final transient OneOnOnePages pages;
    private final transient Clock clock;

    public OneOnOneServlet(Page page, FormToken token, UserManager users, TimeZoneManager zones, OneOnOnePages pages, Clock clock) {
        this.page = page;
        this.token = token;
        this.users = users;
        this.zones = zones;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (users.getRemoteUserKey() == null) {
            page.toLogin(request, response);
            return;
        }
        show(request, response, OneOnOneForm.opened(request::getParameter, today()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (users.getRemoteUserKey() == null) {
            page.toLogin(request, response);
            return;
        }
        OneOnOneForm sent = OneOnOneForm.sent(request::getParameter);
        if (!token.isOn(request)) {
            refuse(request, response, sent.refused("form", "milepost.oneonone.problem.form"));
            return;
        }
        Optional<Wanted> wanted = sent.wanted();
        if (wanted.isEmpty()) {
            refuse(request, response, sent);
            return;
        }
        try {
            response.sendRedirect(page.contextPath() + "/pages/viewpage.action?pageId=" + pages.make(wanted.get(), texts()));
        } catch (NotMade notMade) {
            refuse(request, response, sent.refused(notMade.problem().field(), OneOnOneForm.key(notMade.problem())));
        }
    }

    private Texts texts() {
        Words words = page.words();
        return new Texts(words.text("milepost.oneonone.page.last"), List.of(words.text("milepost.oneonone.page.agenda"), words.text("milepost.oneonone.page.agreed")));
    }

    /** Where the person who asks is. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zones.getUserTimeZone().toZoneId());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, OneOnOneForm form) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        show(request, response, form);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, OneOnOneForm form) throws IOException {
        Words words = page.words();
        page.answer(response, "org.milepost:wiki", "templates/one-on-one.vm",
                Map.of("form", new OneOnOnePage(form, words), "token", token.of(request, response), "words", words));
    }
}
