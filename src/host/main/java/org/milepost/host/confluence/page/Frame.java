package org.milepost.host.confluence.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.milepost.host.confluence.PageStore;
import org.milepost.host.confluence.PageStore.Viewer;
import org.milepost.host.confluence.Space;
import org.milepost.host.confluence.WikiPage;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Request;
import org.milepost.host.product.StatusException;
import org.milepost.host.product.UserDirectory;

/** What all pages of the embedded Confluence share: who looks, which page is meant, the side bar of the space. */
public final class Frame {

    private final ProductContext product;
    private final PageStore store;
    private final UserDirectory people;

    public Frame(ProductContext product, PageStore store, UserDirectory people) {
        this.product = Objects.requireNonNull(product, "product is null");
        this.store = Objects.requireNonNull(store, "store is null");
        this.people = Objects.requireNonNull(people, "people is null");
    }

    static StatusException notFound() {
        return new StatusException(404, "The page you were looking for could not be found.");
    }

    static Viewer viewer(Request request) {
        return request.user().map(user -> new Viewer(Optional.of(user.name()), user.groups())).orElse(Viewer.ANONYMOUS);
    }

    /** The page that the parameter {@code pageId} names, if the viewer may see it; 404 else. */
    WikiPage page(Request request) {
        return request.parameter("pageId").filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf)
                .flatMap(id -> store.find(id, viewer(request))).orElseThrow(Frame::notFound);
    }

    /** The space of that key; 404 if there is none. */
    Space space(String key) {
        return store.space(key).orElseThrow(Frame::notFound);
    }

    String fullName(String userName) {
        return people.byName(userName).map(HostUser::fullName).orElse(userName);
    }

    /** The navigation beside a page: the space and those of its pages that the viewer may see. */
    String sidebar(Space space, long currentPage, Request request) {
        List<WikiPage> pages = store.pages(space.key(), viewer(request));
        return render("sidebar", Map.of("space", space, "pages", pages, "currentPage", currentPage));
    }

    String render(String template, Map<String, ?> values) {
        return product.templates().render("templates/confluence/" + template + ".vm", values);
    }
}
