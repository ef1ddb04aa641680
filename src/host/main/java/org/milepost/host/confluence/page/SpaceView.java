package org.milepost.host.confluence.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.milepost.host.confluence.PageStore;
import org.milepost.host.confluence.Space;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Page;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Redirect;
import org.milepost.host.product.Request;

/** The list of spaces, and each space with the pages that the viewer may see. */
public final class SpaceView {

    private static final String DIRECTORY = "/spacedirectory/view.action";

    private final Frame frame;
    private final PageStore store;

    public SpaceView(Frame frame, PageStore store) {
        this.frame = Objects.requireNonNull(frame, "frame is null");
        this.store = Objects.requireNonNull(store, "store is null");
    }

    /** Puts the lists under their addresses. */
    public void register(ProductContext product) {
        product.ownItem("system.header/left", "space-directory-link", "Spaces", DIRECTORY);
        product.page(Access.ANYONE, "GET", "/", request -> new Redirect(DIRECTORY));
        product.page(Access.ANYONE, "GET", DIRECTORY, this::spaces);
        product.page(Access.ANYONE, "GET", "/display/{spaceKey}", this::space);
        product.page(Access.ANYONE, "GET", "/display/{spaceKey}/{title}", this::pageByTitle);
    }

    static String path(Space space) {
        return "/display/" + space.key();
    }

    private Answer spaces(Request request) {
        List<Space> spaces = store.spaces();
        return Page.general("Spaces", frame.render("spaces", Map.of("spaces", spaces))).withContext("main");
    }

    private Answer space(Request request) {
        Space space = frame.space(request.variable("spaceKey"));
        String body = frame.render("space", Map.of("space", space, "pages", store.pages(space.key(), Frame.viewer(request)),
                "editable", request.user().isPresent()));
        return Page.general(space.name(), body).withContext("main").withNavigation(frame.sidebar(space, 0, request));
    }

    /** Confluence writes a blank in the title as a plus sign here. */
    private Answer pageByTitle(Request request) {
        return store.find(request.variable("spaceKey"), request.variable("title").replace('+', ' '), Frame.viewer(request))
                .map(page -> new Redirect(PageView.path(page))).orElseThrow(Frame::notFound);
    }
}
