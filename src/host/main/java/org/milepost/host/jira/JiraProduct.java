package org.milepost.host.jira;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.milepost.host.applink.LinkControl;
import org.milepost.host.applink.LinkService;
import org.milepost.host.demo.DemoPeople;
import org.milepost.host.demo.DemoPerson;
import org.milepost.host.demo.DemoProjects;
import org.milepost.host.demo.DemoTickets;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.page.AdminPages;
import org.milepost.host.jira.page.BulkPages;
import org.milepost.host.jira.page.CreatePages;
import org.milepost.host.jira.page.Desk;
import org.milepost.host.jira.page.EditPages;
import org.milepost.host.jira.page.FilterPages;
import org.milepost.host.jira.page.IssueRest;
import org.milepost.host.jira.page.IssueView;
import org.milepost.host.jira.page.ListPages;
import org.milepost.host.jira.page.MovePages;
import org.milepost.host.jira.page.Navigator;
import org.milepost.host.jira.page.RestPages;
import org.milepost.host.jira.search.Functions;
import org.milepost.host.jira.service.JiraObjects;
import org.milepost.host.jira.service.JiraServices;
import org.milepost.host.jira.service.PluginFunctions;
import org.milepost.host.product.CurrentUser;
import org.milepost.host.product.Product;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.UserDirectory;

/** The embedded Jira. */
public final class JiraProduct implements Product {

    private static final String FIXED_USER = "admin";

    private final JiraModel jira;
    private final LinkControl link = new LinkControl();
    private final AtomicReference<LinkService> links = new AtomicReference<>();
    private volatile Optional<CurrentUser> login = Optional.empty();

    /**
     * @param demo whether there are tickets; people and projects there always are
     */
    public JiraProduct(boolean demo, Clock clock) {
        jira = new JiraModel(clock, ZoneId.systemDefault(),
                DemoPeople.all().stream().map(DemoPerson::inJira).toList());
        new DemoProjects(jira).create();
        if (demo) {
            new DemoTickets(jira).create();
        }
    }

    /** The switch of the application link to Confluence, for tests. */
    public LinkControl link() {
        return link;
    }

    /** What it knows, for tests that arrange a state. */
    public JiraModel model() {
        return jira;
    }

    @Override
    public String id() {
        return "jira";
    }

    @Override
    public String displayName() {
        return "Jira";
    }

    @Override
    public String version() {
        return "11.3.12";
    }

    @Override
    public boolean transactional() {
        return false;
    }

    @Override
    public UserDirectory users() {
        return jira.people();
    }

    /** The person and a helper without a project. */
    @Override
    public Map<String, Object> fragmentContext(HttpServletRequest request) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", login.flatMap(CurrentUser::get).map(new JiraObjects(jira)::user).orElse(null));
        context.put("helper", new JiraHelper(request));
        return context;
    }

    @Override
    public void start(ProductContext context) {
        JiraObjects objects = new JiraObjects(jira);
        LinkService toConfluence = LinkService.toConfluence(link, context, FIXED_USER);
        links.set(toConfluence);
        context.service(ApplicationLinkService.class, toConfluence);
        Functions functions = new PluginFunctions(objects, context.jqlFunctions());
        JiraServices services = new JiraServices(objects, context.currentUser(), functions);
        services.register(context::service);
        Desk desk = new Desk(jira, objects, services, context);
        new ListPages(desk).register(context);
        new Navigator(desk).register(context);
        new FilterPages(desk).register(context);
        new IssueView(desk).register(context);
        new CreatePages(desk).register(context);
        new EditPages(desk).register(context);
        new MovePages(desk).register(context);
        new BulkPages(desk).register(context);
        new RestPages(desk).register(context);
        new IssueRest(desk).register(context);
        new AdminPages(desk).register(context);
        login = Optional.of(context.currentUser());
    }

    @Override
    public void close() {
        Optional.ofNullable(links.getAndSet(null)).ifPresent(LinkService::close);
    }
}
