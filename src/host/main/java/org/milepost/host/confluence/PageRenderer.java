package org.milepost.host.confluence;

import java.util.Objects;
import org.milepost.host.product.MacroModules;
import org.milepost.host.product.UserDirectory;

/** Renders the body of a page for one output type, as whoever is logged in on this thread. */
public final class PageRenderer {

    private final MacroRunner macros;
    private final UserDirectory people;
    private final ChildrenDisplay children;

    public PageRenderer(MacroModules macros, UserDirectory people, PageStore store) {
        this.macros = new MacroRunner(macros);
        this.people = Objects.requireNonNull(people, "people is null");
        this.children = new ChildrenDisplay(store, people);
    }

    /**
     * The body as HTML.
     *
     * @throws StorageProblem when the body is not storage format
     */
    public String html(WikiPage page, OutputType output) throws StorageProblem {
        PageConversion conversion = new PageConversion(page, output);
        return StorageReader.html(page.storage(), call -> call.name().equals(ChildrenDisplay.NAME) ? children.html(page, call) : macros.html(call, conversion), people);
    }

    /**
     * Refuses a text that is not storage format; runs no macro.
     *
     * @throws StorageProblem with words for the author
     */
    public void check(String storage) throws StorageProblem {
        StorageReader.html(storage, call -> "", people);
    }
}
