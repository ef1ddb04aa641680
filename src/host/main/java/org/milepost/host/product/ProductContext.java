package org.milepost.host.product;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** What the platform half offers to a product. */
public interface ProductContext {

    /**
     * Registers a service in the OSGi framework of this product. Each call that the plugin makes on it is counted as
     * {@code <simple name of type>.<method>}; calls that the product makes on {@code implementation} are not.
     *
     * @param type an interface of an exported package
     */
    <T> void service(Class<T> type, T implementation);

    /**
     * Adds a page (or any other answer) of the product itself. The most specific pattern wins: literal segments before
     * variables. Mutating methods from another origin are refused before the handler is asked.
     *
     * @param access      who gets past the door; others are sent to the log-in, or get 403
     * @param method      GET or POST, PUT, DELETE
     * @param pathPattern path below the context path, for example {@code /browse/{key}}; a variable matches one segment,
     *                    {@code {rest*}} at the end matches all that remains
     */
    void page(Access access, String method, String pathPattern, PageHandler handler);

    /**
     * Adds an end point for programs, for example {@code /rest/api/2/user/picker}. As {@link #page}, but the door answers
     * 401 and 403 in JSON, and personal access tokens are accepted as well as sessions.
     */
    void api(Access access, String method, String pathPattern, PageHandler handler);

    /**
     * Puts a JavaScript or CSS file of the host itself into a web resource context, before those of the plugins, as
     * the product's own files are.
     *
     * @param webResourceContext  for example {@code jira.view.issue}; {@code atl.general} and {@code atl.admin} are on
     *                            every page with that decorator
     * @param classPathResource   for example {@code web/jira/issue.js}
     */
    void ownResource(String webResourceContext, String classPathResource);

    /**
     * Adds a link of the product itself to a section, before those of the plugins: in the header
     * ({@code system.top.navigation.bar} in Jira, {@code system.header/left} in Confluence), or in the administration
     * area ({@code admin_plugins_menu/<section>} in Jira, {@code system.admin/<section>} in Confluence).
     *
     * @param linkId id for the link element
     * @param label  plain English text
     * @param path   path below the context path
     */
    void ownItem(String section, String linkId, String label, String path);

    /** The web items, sections and panels of the plugins. */
    WebFragments fragments();

    /** The macros of the plugins. */
    MacroModules macros();

    /** The JQL functions of the plugins. */
    JqlFunctionModules jqlFunctions();

    /** Makes further classes of a plugin. */
    ModuleFactory modules();

    /** The texts of the plugins and their languages. */
    Texts texts();

    /** Who is acting on this thread. */
    CurrentUser currentUser();

    /** The host's own Velocity templates. */
    Templates templates();

    /** Counts the calls of the plugin. */
    CallCounter calls();

    /** The address of this product without a slash at the end, for example {@code http://127.0.0.1:8090/jira}. */
    URI baseUrl();

    /** The address of another product in this host; empty if the host runs without it. */
    Optional<URI> baseUrlOf(String productId);

    Clock clock();
}
