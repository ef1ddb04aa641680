package org.milepost.host.confluence.page;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.milepost.host.confluence.OutputType;
import org.milepost.host.confluence.PageRenderer;
import org.milepost.host.confluence.Space;
import org.milepost.host.confluence.StorageProblem;
import org.milepost.host.confluence.WikiPage;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Content;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.Page;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Request;
import org.milepost.host.product.StatusException;

/** A page for reading, in each output type ({@code ?output=}). Restricted and unknown pages answer alike. */
public final class PageView {

    /** Confluence's own path of a page. */
    static final String PATH = "/pages/viewpage.action";

    private final Frame frame;
    private final PageRenderer renderer;

    public PageView(Frame frame, PageRenderer renderer) {
        this.frame = Objects.requireNonNull(frame, "frame is null");
        this.renderer = Objects.requireNonNull(renderer, "renderer is null");
    }

    /** Puts the page under its address. */
    public void register(ProductContext product) {
        product.page(Access.ANYONE, "GET", PATH, this::page);
    }

    static String path(WikiPage page) {
        return PATH + "?pageId=" + page.id();
    }

    private Answer page(Request request) {
        WikiPage page = frame.page(request);
        OutputType output = OutputType.of(request.parameter("output").orElse(OutputType.DISPLAY.value()))
                .orElseThrow(() -> new StatusException(400, "There is no such output type."));
        return output.isStatic() ? exported(page, output) : shown(request, page, output);
    }

    private Answer shown(Request request, WikiPage page, OutputType output) {
        Space space = frame.space(page.spaceKey());
        Map<String, Object> values = new HashMap<>();
        values.put("page", page);
        values.put("space", space);
        values.put("preview", output == OutputType.PREVIEW);
        values.put("editable", request.user().isPresent());
        values.put("creator", frame.fullName(page.creator()));
        values.put("author", frame.fullName(page.lastModifier()));
        values.put("modified", modified(request, page));
        values.put("outputs", outputs());
        values.put("bodyHtml", body(page, output));
        return Page.general(page.title() + " - " + space.name(), frame.render("page", values))
                .withContext("main").withContext("page").withNavigation(frame.sidebar(space, page.id(), request));
    }

    /** What leaves the browser: no frame, no script, no style sheet. */
    private Answer exported(WikiPage page, OutputType output) {
        return Content.html(frame.render("export",
                Map.of("title", page.title(), "output", output.value(), "bodyHtml", body(page, output))));
    }

    private String body(WikiPage page, OutputType output) {
        try {
            return renderer.html(page, output);
        } catch (StorageProblem problem) {
            throw new StatusException(400, problem.getMessage());
        }
    }

    private static String modified(Request request, WikiPage page) {
        ZoneId zone = request.user().map(HostUser::zone).orElse(ZoneOffset.UTC);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(request.locale()).withZone(zone)
                .format(page.modified());
    }

    private static List<String> outputs() {
        return Arrays.stream(OutputType.values()).filter(output -> output != OutputType.DISPLAY).map(OutputType::value).toList();
    }
}
