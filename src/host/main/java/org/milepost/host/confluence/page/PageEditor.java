package org.milepost.host.confluence.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.milepost.host.confluence.PageRenderer;
import org.milepost.host.confluence.PageStore;
import org.milepost.host.confluence.Space;
import org.milepost.host.confluence.StorageProblem;
import org.milepost.host.confluence.WikiPage;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.MacroModules;
import org.milepost.host.product.Page;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Redirect;
import org.milepost.host.product.Request;
import org.milepost.host.product.StatusException;

/** Creates and changes pages as storage format, with a form for each macro that inserts its snippet. */
public final class PageEditor {

    private static final String EDIT = "/pages/editpage.action";
    private static final String CREATE = "/pages/createpage.action";

    private final Frame frame;
    private final PageStore store;
    private final PageRenderer renderer;
    private final MacroModules macros;

    public PageEditor(Frame frame, PageStore store, PageRenderer renderer, MacroModules macros) {
        this.frame = Objects.requireNonNull(frame, "frame is null");
        this.store = Objects.requireNonNull(store, "store is null");
        this.renderer = Objects.requireNonNull(renderer, "renderer is null");
        this.macros = Objects.requireNonNull(macros, "macros is null");
    }

    /** Puts the editor under its addresses. */
    public void register(ProductContext product) {
        product.page(Access.USER, "GET", EDIT, request -> form(request, Optional.of(editable(request))));
        product.page(Access.USER, "POST", EDIT, this::save);
        product.page(Access.USER, "GET", CREATE, request -> form(request, Optional.empty()));
        product.page(Access.USER, "POST", CREATE, this::create);
    }

    private Answer form(Request request, Optional<WikiPage> page) {
        return form(request, page, page.map(PageForm::of).orElseGet(PageForm::empty), "");
    }

    private Answer form(Request request, Optional<WikiPage> page, PageForm form, String error) {
        Space space = space(request, page);
        Map<String, Object> values = new HashMap<>();
        values.put("form", form);
        values.put("error", error);
        values.put("action", page.map(existing -> EDIT + "?pageId=" + existing.id()).orElse(CREATE + "?spaceKey=" + space.key()));
        values.put("cancel", page.map(PageView::path).orElse(SpaceView.path(space)));
        values.put("creating", page.isEmpty());
        values.put("macros", macros.all().stream().map(MacroForm::of).toList());
        String title = page.map(existing -> "Edit - " + existing.title()).orElse("Create - " + space.name());
        return Page.general(title, frame.render("editor", values)).withContext("editor")
                .withNavigation(frame.sidebar(space, page.map(WikiPage::id).orElse(0L), request));
    }

    private Space space(Request request, Optional<WikiPage> page) {
        return frame.space(page.map(WikiPage::spaceKey).or(() -> request.parameter("spaceKey")).orElseThrow(Frame::notFound));
    }

    private Answer create(Request request) {
        Space space = space(request, Optional.empty());
        PageForm form = PageForm.of(request);
        Optional<String> problem = problem(request, form);
        if (problem.isEmpty() && store.hasTitle(space.key(), form.title())) {
            problem = Optional.of("A page with this title exists in this space already. Choose another title.");
        }
        if (problem.isPresent()) {
            return form(request, Optional.empty(), form, problem.get());
        }
        return new Redirect(PageView.path(
                store.create(space.key(), form.title(), form.storage(), form.restriction(), author(request))));
    }

    private Answer save(Request request) {
        WikiPage page = editable(request);
        PageForm form = PageForm.of(request);
        Optional<String> problem = problem(request, form);
        if (problem.isPresent()) {
            return form(request, Optional.of(page), form, problem.get());
        }
        return store.save(page, form.version(), form.title(), form.storage(), form.restriction(), author(request))
                .<Answer>map(saved -> new Redirect(PageView.path(saved)))
                .orElseGet(() -> form(request, Optional.of(page), form, "Somebody else saved this page while you were editing. "
                        + "Copy your text, open the page again, and put your changes in."));
    }

    private WikiPage editable(Request request) {
        WikiPage page = frame.page(request);
        if (!page.editing().admits(Optional.of(author(request)), request.user().map(HostUser::groups).orElseThrow())) {
            throw new StatusException(403, "You may not change this page.");
        }
        return page;
    }

    private Optional<String> problem(Request request, PageForm form) {
        if (form.title().isEmpty() || form.title().length() > WikiPage.MAXIMUM_TITLE) {
            return Optional.of("Give the page a title of at most " + WikiPage.MAXIMUM_TITLE + " characters.");
        }
        if (!form.restriction().admits(Optional.of(author(request)), request.user().map(HostUser::groups).orElseThrow())) {
            return Optional.of("The restriction would keep you yourself out. Add your user name.");
        }
        try {
            renderer.check(form.storage());
            return Optional.empty();
        } catch (StorageProblem broken) {
            return Optional.of(broken.getMessage() + ".");
        }
    }

    private static String author(Request request) {
        return request.user().map(HostUser::name).orElseThrow();
    }
}
