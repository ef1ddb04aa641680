package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.milepost.career.Goals;
import org.milepost.career.StartFromTemplate;
import org.milepost.plan.Goal;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.ViewLog.Channel;
import org.milepost.template.FilledTemplate;
import org.milepost.template.Templates;

/** Starting a goal from a template. */
@Path("career/template")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TemplateStartResource {

    /** {@code title} the goal's in the caller's words, absent for the template's; {@code start} absent for today. */
    record TemplateStartBody(@JsonProperty("template") String template, @JsonProperty("title") String title, @JsonProperty("start") String start) {
    }

    private final Caller caller;
    private final Templates templates;
    private final TemplateAnswers templateAnswers;
    private final StartFromTemplate starts;
    private final Goals goals;
    private final GoalAnswers answers;

    @Inject
    public TemplateStartResource(Caller caller, Templates templates, TemplateAnswers templateAnswers, StartFromTemplate starts, Goals goals,
                                 GoalAnswers answers) {
        this.caller = caller;
        this.templates = templates;
        this.templateAnswers = templateAnswers;
        this.starts = starts;
        this.goals = goals;
        this.answers = answers;
    }

    @POST
    public Response start(String body) {
        TemplateStartBody read = Bodies.read(body, TemplateStartBody.class);
        PersonKey person = caller.person();
        FilledTemplate filled = templateAnswers.filled(templates.named(Fields.required("template", read.template)), person, Optional.empty(),
                Fields.day("start", read.start));
        Goal goal = starts.start(person, filled, Fields.optional(read.title));
        return answers.created(goals.view(person, goal.id(), Channel.REST));
    }
}
