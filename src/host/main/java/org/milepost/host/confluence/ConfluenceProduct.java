package org.milepost.host.confluence;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.milepost.host.applink.FurtherLinks;
import org.milepost.host.applink.LinkControl;
import org.milepost.host.applink.LinkService;
import org.milepost.host.confluence.page.CreateDialog;
import org.milepost.host.confluence.page.Frame;
import org.milepost.host.confluence.page.LinkAdministration;
import org.milepost.host.confluence.page.PageEditor;
import org.milepost.host.confluence.page.PageView;
import org.milepost.host.confluence.page.SearchFields;
import org.milepost.host.confluence.page.SpaceView;
import org.milepost.host.demo.DemoPeople;
import org.milepost.host.demo.DemoPerson;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.Product;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.UserDirectory;

/** The embedded Confluence. */
public final class ConfluenceProduct implements Product {

    /** As whom two-legged calls act: somebody who may do much, since that is what makes such a link dangerous. */
    private static final String FIXED_USER = "admin";

    private final ConfluencePeople people = new ConfluencePeople(DemoPeople.all().stream().map(DemoPerson::inConfluence).toList());
    private final LinkControl link = new LinkControl();
    private final FurtherLinks furtherLinks = new FurtherLinks();
    private final AtomicReference<LinkService> links = new AtomicReference<>();
    private final PageStore store;
    private final ContentServices content;

    public ConfluenceProduct(boolean demo, Clock clock) {
        store = new PageStore(clock);
        content = new ContentServices(store, people);
        if (demo) {
            DemoSpace.fill(store);
        } else {
            DemoSpace.empty(store);
        }
    }

    @Override
    public String id() {
        return "confluence";
    }

    @Override
    public String displayName() {
        return "Confluence";
    }

    @Override
    public String version() {
        return "10.2.19";
    }

    @Override
    public boolean transactional() {
        return true;
    }

    @Override
    public UserDirectory users() {
        return people;
    }

    @Override
    public List<String> toTry() {
        return store.find("ORION", "1:1 Anna and Mia", new PageStore.Viewer(Optional.of("mia"), List.of()))
                .map(page -> List.of("log in as mia and read the 1:1 page with Anna's career review: /confluence/pages/viewpage.action?pageId=" + page.id(),
                        "log in as admin and put the application link into each state: /confluence/admin/host/applicationlink.action"))
                .orElse(List.of());
    }

    /** The switch of the application link to Jira, for tests. */
    public LinkControl link() {
        return link;
    }

    /** How many pages plugins saved in a way that tells watchers of them. */
    public long notified() {
        return content.notified();
    }

    /** Application links to further Jiras. */
    public FurtherLinks furtherLinks() {
        return furtherLinks;
    }

    /** Spaces and pages, for tests. */
    public PageStore store() {
        return store;
    }

    @Override
    public void start(ProductContext context) {
        LinkService toJira = LinkService.toJira(link, furtherLinks, context, FIXED_USER);
        links.set(toJira);
        context.service(ApplicationLinkService.class, toJira);
        context.service(UserAccessor.class, people);
        content.register(context);
        context.currentUser().onChange(ConfluenceProduct::bind);
        PageRenderer renderer = new PageRenderer(context.macros(), people, store);
        Frame frame = new Frame(context, store, people);
        new SpaceView(frame, store).register(context);
        new PageView(frame, renderer).register(context);
        new PageEditor(frame, store, renderer, context.macros()).register(context);
        new CreateDialog(frame, context).register();
        new SearchFields(people, store).register(context);
        new LinkAdministration(context, frame, link, furtherLinks).register();
        context.ownResource("atl.general", "web/confluence/confluence.css");
        context.ownResource("atl.admin", "web/confluence/confluence.css");
        context.ownResource("editor", "web/confluence/editor.js");
    }

    @Override
    public void close() {
        Optional.ofNullable(links.getAndSet(null)).ifPresent(LinkService::close);
    }

    private static void bind(Optional<HostUser> user) {
        if (user.isPresent()) {
            AuthenticatedUserThreadLocal.set(ConfluencePeople.confluenceUser(user.get()));
        } else {
            AuthenticatedUserThreadLocal.reset();
        }
    }
}
