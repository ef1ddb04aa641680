package org.milepost.host.confluence.page;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.milepost.host.applink.FurtherLinks;
import org.milepost.host.applink.FurtherLinks.Further;
import org.milepost.host.applink.LinkControl;
import org.milepost.host.applink.LinkState;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Content;
import org.milepost.host.product.Page;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Redirect;
import org.milepost.host.product.Request;
import org.milepost.host.product.StatusException;

/** Shows and switches the states of the application links, adds and deletes further ones: a page of the host for people, the same as JSON for tests. */
public final class LinkAdministration {

    private static final String PATH = "/admin/host/applicationlink.action";
    private static final String API = "/rest/host/1.0/applicationlink";

    private final ProductContext product;
    private final Frame frame;
    private final LinkControl link;
    private final FurtherLinks further;

    public LinkAdministration(ProductContext product, Frame frame, LinkControl link, FurtherLinks further) {
        this.product = Objects.requireNonNull(product, "product is null");
        this.frame = Objects.requireNonNull(frame, "frame is null");
        this.link = Objects.requireNonNull(link, "link is null");
        this.further = Objects.requireNonNull(further, "further is null");
    }

    /** Puts the switch under its addresses. */
    public void register() {
        product.ownItem("system.admin/configuration", "application-link", "Application link", PATH);
        product.page(Access.ADMIN, "GET", PATH, request -> page());
        product.page(Access.ADMIN, "POST", PATH, request -> {
            change(request);
            return new Redirect(PATH);
        });
        product.api(Access.ADMIN, "GET", API, request -> json());
        product.api(Access.ADMIN, "POST", API, request -> {
            change(request);
            return json();
        });
    }

    private Answer page() {
        return Page.admin("Application link", frame.render("link", Map.of(
                "states", Arrays.asList(LinkState.values()), "current", link.state(), "calls", link.calls(),
                "delay", link.delay().toSeconds(), "further", further.all(),
                "jira", product.baseUrlOf("jira").map(Object::toString).orElse(""), "action", PATH)));
    }

    private Answer json() {
        return Content.json(Map.of("state", link.state().name(), "delaySeconds", link.delay().toSeconds(), "calls", link.calls()));
    }

    /** Sets what the request names: the state, the delay of a slow link in seconds; and the counter to 0. */
    private void change(Request request) {
        request.parameter("delete").ifPresent(further::remove);
        request.parameter("add").map(String::strip).ifPresent(this::add);
        LinkControl meant = request.parameter("link").map(this::further).orElse(link);
        LinkState state = request.parameter("state").map(LinkAdministration::state).orElse(meant.state());
        Duration delay = request.parameter("delaySeconds").map(LinkAdministration::seconds).orElse(meant.delay());
        meant.setDelay(delay);
        meant.set(state);
        meant.resetCalls();
    }

    private void add(String name) {
        if (name.isEmpty() || name.length() > 50 || further.all().stream().anyMatch(link -> link.name().equals(name))) {
            throw new StatusException(400, "A further link has a name of its own, of at most 50 characters.");
        }
        further.add(name, product.baseUrlOf("jira").orElseThrow(() -> new StatusException(400, "This host runs without Jira.")));
    }

    private LinkControl further(String name) {
        return further.all().stream().filter(link -> link.name().equals(name)).map(Further::control).findFirst()
                .orElseThrow(() -> new StatusException(400, "There is no such link."));
    }

    private static LinkState state(String name) {
        return Arrays.stream(LinkState.values()).filter(state -> state.name().equals(name)).findFirst()
                .orElseThrow(() -> new StatusException(400, "There is no such state."));
    }

    private static Duration seconds(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > 300) {
            throw new StatusException(400, "A slow link waits 0 to 300 seconds.");
        }
        return Duration.ofSeconds(Integer.parseInt(text));
    }
}
