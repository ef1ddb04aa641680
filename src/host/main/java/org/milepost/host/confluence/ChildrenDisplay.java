package org.milepost.host.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milepost.host.confluence.PageStore.Viewer;
import org.milepost.host.product.UserDirectory;

/**
 * Confluence's own macro {@code children}: links to the pages below this one that its reader may see, by title, with {@code reverse} from the last to the first
 * (https://confluence.atlassian.com/conf59/children-display-macro-792499081.html).
 */
final class ChildrenDisplay {

    static final String NAME = "children";

    private final PageStore store;
    private final UserDirectory people;

    ChildrenDisplay(PageStore store, UserDirectory people) {
        this.store = store;
        this.people = people;
    }

    /** The links for whoever is logged in on this thread. */
    String html(WikiPage page, MacroCall call) {
        Viewer viewer = Optional.ofNullable(AuthenticatedUserThreadLocal.get()).flatMap(user -> people.byName(user.getName()))
                .map(user -> new Viewer(Optional.of(user.name()), user.groups())).orElse(Viewer.ANONYMOUS);
        Comparator<WikiPage> order = Comparator.comparing(WikiPage::title);
        boolean reverse = Optional.ofNullable(call.parameters().get("reverse")).filter("true"::equals).isPresent();
        return store.pages(page.spaceKey(), viewer).stream().filter(child -> child.parent() == page.id()).sorted(reverse ? order.reversed() : order)
                .map(child -> "<li><a href=\"viewpage.action?pageId=" + child.id() + "\">" + StorageHtml.escape(child.title()) + "</a></li>")
                .collect(Collectors.joining("", "<ul class=\"childpages-macro\">", "</ul>"));
    }
}
