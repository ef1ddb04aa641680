package org.milepost.host.confluence.page;

import java.util.Map;
import java.util.Objects;
import org.milepost.host.confluence.Space;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Page;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Request;

/**
 * What stands for Confluence's create dialog: a page with its items, and the part of its script that tells an item of a plugin where to lead. An item
 * that no script has claimed does nothing, as there.
 */
public final class CreateDialog {

    private static final String PATH = "/host/create.action";

    private final Frame frame;
    private final ProductContext product;

    public CreateDialog(Frame frame, ProductContext product) {
        this.frame = Objects.requireNonNull(frame, "frame is null");
        this.product = Objects.requireNonNull(product, "product is null");
    }

    /** Puts the dialog under its address, and its script on every page as Confluence does. */
    public void register() {
        product.page(Access.USER, "GET", PATH, this::dialog);
        product.ownResource("atl.general", "web/confluence/create.js");
    }

    private Answer dialog(Request request) {
        Space space = frame.space(request.parameter("spaceKey").orElseThrow(Frame::notFound));
        String body = frame.render("create", Map.of("space", space, "items", product.fragments().webItems("system.create.dialog/content", Map.of())));
        return Page.general("Create - " + space.name(), body).withNavigation(frame.sidebar(space, 0L, request));
    }
}
