package org.milepost.rest;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.milepost.career.ReportingLines;
import org.milepost.fake.CareerWorld;
import org.milepost.fake.InMemoryTemplateRows;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.PeopleSearch;
import org.milepost.plan.PersonKey;
import org.milepost.setup.SetUp;
import org.milepost.template.Templates;
import org.milepost.templatefile.BuiltInTemplates;
import org.milepost.templatefile.JsonTemplates;
import org.mockito.quality.Strictness;

/** The resources in the JAX-RS of the products, over use cases on ports in memory; texts are those of the English bundle unless another language is chosen. */
final class RestWorld {

    static final String BASE = "https://jira.example.org/jira";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An answer; {@code body} is null where there is none. */
    record Answer(int status, Map<String, String> headers, String text, JsonNode body) {

        String code() {
            return body.path("code").asText();
        }
    }

    final CareerWorld world = new CareerWorld();
    final SetUp setUp = mock(SetUp.class, withSettings().strictness(Strictness.LENIENT));
    final PeopleSearch search = mock(PeopleSearch.class, withSettings().strictness(Strictness.LENIENT));
    final Templates templates;
    private final UserManager users = mock(UserManager.class, withSettings().strictness(Strictness.LENIENT));
    private final ApplicationHandler application;
    private ResourceBundle bundle = ResourceBundle.getBundle("i18n.milepost", Locale.ROOT);

    RestWorld() {
        this(null);
    }

    /** @param writer instead of the world's own */
    RestWorld(CareerIssueWriter writer) {
        templates = new Templates(BuiltInTemplates.read(), new InMemoryTemplateRows(), new JsonTemplates(), world.clock);
        Addresses addresses = new Addresses(product());
        I18nResolver texts = texts();
        ErrorAnswers errors = new ErrorAnswers(texts, addresses);
        GoalAnswers goals = new GoalAnswers(texts, addresses);
        EvidenceAnswers evidence = new EvidenceAnswers(addresses);
        GoalChanges changes = new GoalChanges(world.jira, world.goals, world.milestones, goals);
        Caller caller = new Caller(users);
        ReviewAnswers reviews = new ReviewAnswers(world.reviewFormat);
        PartNaming naming = new PartNaming(world.people, world.tickets);
        CareerAnswers careers = new CareerAnswers(world.goals, writer == null ? world.jira : writer, world.people, goals);
        LibraryAnswers shelves = new LibraryAnswers(texts, world.figures);
        TemplateAnswers filled = new TemplateAnswers(texts, world.people, world.clock);
        application = new ApplicationHandler(new ResourceConfig()
                .register(new CareerResource(caller, careers, world.start, world.goals, world.asManager, goals))
                .register(new GoalResource(caller, world.goals, world.asManager, world.milestones, world.evidenceBook, evidence, changes, goals))
                .register(new GoalPartResource(caller, world.goalParts, naming)).register(new ReachResource(caller, world.requestReach)).register(new StepTickResource(caller, world.stepTicks, naming)).register(new ShiftResource(caller, world.dateShift, world.goals, goals))
                .register(new PlanResource(caller, world.planBook, world.nextPlan, world.comparisons, world.asManager)).register(new PlanPartResource(caller, world.planBook, naming))
                .register(new HistoryResource(caller, world.history)).register(new SmartResource(caller, world.smartAdvice, texts))
                .register(new NextGoalResource(caller, world.nextGoal, world.goals, goals)).register(new NewsResource(caller, world.news)).register(new FeedbackResource(caller, world.feedback))
                .register(new WaitingResource(caller, world.requests, world.goals))
                .register(new MilestoneResource(caller, changes))
                .register(new EvidenceResource(caller, world.evidenceBook, world.tickets, evidence, errors))
                .register(new InboxResource(caller, world.inbox, world.inboxDecisions, new InboxAnswers(addresses, evidence, errors)))
                .register(new InboxRuleResource(caller, world.inboxRules)).register(new TicketStartResource(caller, world.ticketStart))
                .register(new ShareResource(caller, world.sharing)).register(new NoticeResource(caller, world.sharing, world.reviewBook))
                .register(new ViewResource(caller, world.sharing)).register(new ReviewResource(caller, world.pages, reviews, new AppVersion("0.1.0")))
                .register(new ReviewListResource(caller, world.reviewBook, reviews)).register(new OneReviewResource(caller, world.reviewBook, world.reviewClosing, reviews)).register(new ReviewTypingResource(caller, world.reviewTyping, world.privateNotes))
                .register(new ReviewPartResource(caller, world.reviewParts, naming)).register(new ExportResource(caller, world.export, new ExportAnswers(goals, shelves, world.reviewFormat)))
                .register(new PeopleResource(caller, search, world.people)).register(new SetUpResource(caller, setUp, texts))
                .register(new ReportingLineResource(new ReportingLines(world.reportingLine, world.people)))
                .register(new LibraryResource(caller, world.library, shelves)).register(new SharedLibraryResource(caller, world.library, shelves))
                .register(new WorthResource(caller, world.worth))
                .register(new TemplateResource(caller, templates, filled))
                .register(new TemplateStartResource(caller, templates, filled, world.fromTemplate, world.goals, goals))
                .register(new TemplateRefusedMapper(errors))
                .register(new RefusalMapper(errors)).register(new ChangedMeanwhileMapper(errors)).register(new HttpErrorMapper(errors))
                .register(new UnexpectedMapper(errors)).register(new NoStoreFilter()).register(JacksonFeature.class));
    }

    Answer get(PersonKey caller, String path) {
        return call(caller, "GET", path, null, Map.of());
    }

    Answer post(PersonKey caller, String path, String body) {
        return call(caller, "POST", path, body, Map.of());
    }

    Answer put(PersonKey caller, String path, String body) {
        return call(caller, "PUT", path, body, Map.of());
    }

    Answer delete(PersonKey caller, String path) {
        return call(caller, "DELETE", path, null, Map.of());
    }

    /** @param caller null for nobody */
    Answer call(PersonKey caller, String method, String path, String body, Map<String, String> headers) {
        when(users.getRemoteUserKey()).thenReturn(caller == null ? null : new UserKey(caller.value()));
        URI base = URI.create(BASE + "/rest/milepost/1.0/");
        ContainerRequest request = new ContainerRequest(base, base.resolve(path), method, null, new MapPropertiesDelegate(), null);
        if (body != null) {
            request.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
            request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        }
        headers.forEach((name, value) -> {
            request.getHeaders().remove(name);
            request.header(name, value);
        });
        return answer(request);
    }

    private Answer answer(ContainerRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ContainerResponse response = application.apply(request, out).get();
            Map<String, String> headers = new java.util.HashMap<>();
            response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
            return new Answer(response.getStatus(), headers, out.toString(StandardCharsets.UTF_8), out.size() == 0 ? null : JSON.readTree(out.toByteArray()));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApplicationProperties product() {
        ApplicationProperties product = mock(ApplicationProperties.class, withSettings().strictness(Strictness.LENIENT));
        when(product.getBaseUrl(UrlMode.CANONICAL)).thenReturn(BASE);
        when(product.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        return product;
    }

    /** Callers read this language from now on. */
    void speak(Locale language) {
        bundle = ResourceBundle.getBundle("i18n.milepost", language);
    }

    private I18nResolver texts() {
        I18nResolver texts = mock(I18nResolver.class, withSettings().strictness(Strictness.LENIENT));
        when(texts.getText(any(String.class))).thenAnswer(call -> bundle.getString(call.getArgument(0)));
        when(texts.getText(any(String.class), any(java.io.Serializable[].class))).thenAnswer(call -> new MessageFormat(bundle.getString(call.getArgument(0)), Locale.ENGLISH)
                .format(java.util.Arrays.copyOfRange(call.getArguments(), 1, call.getArguments().length)));
        return texts;
    }
}
