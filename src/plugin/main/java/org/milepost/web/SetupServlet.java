package org.milepost.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.career.ReportingLines;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.setup.Finding;
import org.milepost.setup.ProjectName;
import org.milepost.setup.SetUp;
import org.milepost.setup.SetUpState;
import org.milepost.template.Templates;

/** Set-up, reporting lines and goal templates. Looking and rehearsing change nothing, so they are plain links; changes go over REST. */
@AdminOnly
public final class SetupServlet extends HttpServlet {

    private final transient Page page;
    private final transient WebSudoManager webSudo;
    private final transient SetUp setUp;
    private final transient ReportingLines lines;
    private final transient Templates templates;
    private final transient People people;
    private final transient Clock clock;

    public SetupServlet(Page page, WebSudoManager webSudo, SetUp setUp, ReportingLines lines, Templates templates, People people, Clock clock) {
        this.page = page;
        this.webSudo = webSudo;
        this.setUp = setUp;
        this.lines = lines;
        this.templates = templates;
        this.people = people;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.guarded(page.viewer(), webSudo, request, response, admin -> show(admin, request, response));
    }

    private void show(PersonKey admin, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = page.words();
        SetUpState state = state(Optional.ofNullable(request.getParameter("project")).filter(key -> !key.isBlank()));
        Optional<List<Finding>> rehearsal = Optional.ofNullable(request.getParameter("rehearse")).flatMap(asked -> state.project())
                .filter(project -> state.chosen()).map(project -> setUp.rehearse(admin, project.key()));
        SetupPage shown = SetupPage.of(state, current(state), setUp.projects(), rehearsal, Optional.ofNullable(request.getParameter("done")), words);
        LinesPage reporting = LinesPage.of(lines.all(), people.dayOf(admin, clock.instant()), words);
        page.answer(response, "org.milepost:admin", "templates/setup.vm", Map.of("page", shown, "lines", reporting, "templates", TemplatesPage.of(templates.all(), words), "words", words));
    }

    /** The project chosen for career goals, whichever is looked at. */
    private Optional<ProjectName> current(SetUpState looked) {
        SetUpState state = looked.chosen() ? looked : setUp.state(Optional.empty());
        return state.project().filter(project -> state.chosen());
    }

    /** How things stand with this project; for one that is not there any more, with the one chosen before. */
    private SetUpState state(Optional<String> project) {
        try {
            return setUp.state(project);
        } catch (Refusal refusal) {
            return setUp.state(Optional.empty());
        }
    }
}
