package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.career.ReportingLines;
import org.milepost.fake.InMemoryTemplateRows;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;
import org.milepost.setup.Finding;
import org.milepost.setup.ProjectName;
import org.milepost.setup.SetUp;
import org.milepost.setup.SetUpState;
import org.milepost.template.Templates;
import org.milepost.templatefile.BuiltInTemplates;
import org.milepost.templatefile.JsonTemplates;
import org.milepost.templatefile.TemplateFile;

public class SetupServletTest {

    private static final ProjectName CAREER = new ProjectName("CAREER", "Career plans");
    private static final ProjectName TEAM = new ProjectName("TEAM", "Team <b>");

    private final SetUp setUp = PagesWorld.lenient(SetUp.class);
    private final WebSudoManager webSudo = PagesWorld.lenient(WebSudoManager.class);
    private Templates templates;
    private PagesWorld pages;
    private SetupServlet servlet;

    @Before
    public void setUp() throws IOException {
        pages = new PagesWorld();
        templates = new Templates(BuiltInTemplates.read(), new InMemoryTemplateRows(), new JsonTemplates(), pages.world.clock);
        servlet = new SetupServlet(pages.page(), webSudo, setUp, new ReportingLines(pages.world.reportingLine, pages.world.people),
                templates, pages.world.people, pages.world.clock);
        when(setUp.projects()).thenReturn(List.of(CAREER, TEAM));
    }

    @Test
    public void servlet_isForAdministratorsAlone() {
        assertNotNull(SetupServlet.class.getAnnotation(AdminOnly.class));
    }

    @Test
    public void page_asksForThePassword_beforeItShowsAnything() throws IOException {
        pages.loggedIn(pages.world.anna);
        HttpServletRequest request = PagesWorld.request(Map.of());
        doThrow(new WebSudoSessionException()).when(webSudo).willExecuteWebSudoRequest(request);

        servlet.doGet(request, pages.response);

        verify(webSudo).enforceWebSudoProtection(request, pages.response);
        verifyNoInteractions(setUp);
        assertEquals("", pages.html());
    }

    @Test
    public void page_sendsAnonymous_toLogIn() throws IOException {
        servlet.doGet(PagesWorld.request(Map.of()), pages.response);

        verify(pages.response).sendRedirect("/jira/login?to=null");
        verifyNoInteractions(setUp);
    }

    @Test
    public void page_namesTheProjectsOnTheScheme_andAsksForAgreement() throws IOException {
        when(setUp.state(Optional.of("CAREER"))).thenReturn(new SetUpState(Optional.of(CAREER), false, false, true, Optional.of("Shared"),
                List.of(TEAM), false, Optional.empty(), false, List.of(Finding.of(Finding.Code.NO_SECURITY_SCHEME))));
        when(setUp.state(Optional.empty())).thenReturn(ready());

        String html = show(Map.of("project", "CAREER"));

        assertThat(html, containsString("Team &lt;b&gt; (TEAM)"));
        assertThat(html, containsString("name=\"agreeShared\""));
        assertThat(html, containsString("Worth knowing"));
        assertThat(html, containsString("gets one of its own"));
    }

    @Test
    public void page_offersTheRehearsal_onceTheProjectIsChosen_andRehearsesWhenAsked() throws IOException {
        when(setUp.state(any())).thenReturn(ready());
        when(setUp.rehearse(pages.world.anna, "CAREER")).thenReturn(List.of(Finding.of(Finding.Code.GOAL_REFUSED, "Cost centre is required.")));

        String html = show(Map.of("rehearse", "true"));

        assertThat(html, containsString("Cost centre is required."));
        assertThat(html, not(containsString("id=\"milepost-setup-form\"")));
    }

    @Test
    public void page_rehearsesNothing_unasked() throws IOException {
        when(setUp.state(any())).thenReturn(ready());

        show(Map.of());

        verify(setUp, never()).rehearse(any(), any());
    }

    @Test
    public void page_tellsWhatWasDone_andIgnoresWhatIsNoStep() throws IOException {
        when(setUp.state(any())).thenReturn(ready());

        String html = show(Map.of("done", "PROJECT_CHOSEN,<script>"));

        assertThat(html, containsString("Milepost is set up"));
        assertThat(html, not(containsString("script>,")));
        assertThat(html, not(containsString("&lt;script")));
    }

    @Test
    public void page_showsTheProjectChosenBefore_forOneThatIsGone() throws IOException {
        when(setUp.state(Optional.of("GONE"))).thenThrow(Refusal.ofField(ErrorCode.FIELD_INVALID, "project"));
        when(setUp.state(Optional.empty())).thenReturn(ready());

        assertThat(show(Map.of("project", "GONE")), containsString("Career plans (CAREER)"));
    }

    @Test
    public void page_listsTheTemplates_andOffersToChangeOnlyImportedOnes() throws IOException {
        when(setUp.state(Optional.empty())).thenReturn(ready());
        templates.add(pages.world.olga, TemplateFile.named("exam").with("name.en", "Exam <b>").json());

        String html = show(Map.of());

        assertThat(html, containsString("To senior engineer"));
        assertThat(html, containsString("Exam &lt;b&gt;"));
        assertThat(html, not(containsString("Exam <b>")));
        assertThat(html, containsString("data-milepost-template=\"remove\" data-key=\"exam\" data-version=\"1\""));
        assertThat(html, not(containsString("data-milepost-template=\"remove\" data-key=\"team-lead\"")));
    }

    @Test
    public void page_listsReportingLines() throws IOException {
        when(setUp.state(any())).thenReturn(ready());

        assertThat(show(Map.of()), containsString("Max Maier"));
    }

    private static SetUpState ready() {
        return new SetUpState(Optional.of(CAREER), true, true, true, Optional.of("Own"), List.of(), false, Optional.empty(), false, List.of());
    }

    private String show(Map<String, String> parameters) throws IOException {
        pages.loggedIn(pages.world.anna);
        servlet.doGet(PagesWorld.request(parameters), pages.response);
        return pages.html();
    }
}
