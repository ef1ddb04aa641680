package org.milepost.host.product;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/**
 * One embedded product. The platform half calls {@link #start} once, after the product's OSGi framework is up and
 * before the plugin is loaded, so that every service which the plugin imports is there.
 */
public interface Product extends AutoCloseable {

    /** "jira" or "confluence": the context path without its slash and the {@code application} attribute of modules. */
    String id();

    /** The name in the header, for example "Jira". */
    String displayName();

    /** The version of the product that is embodied, for example "11.3.12". */
    String version();

    /** What this product exports beyond the common packages of the platform; usually the lines of {@code exports/<id>.txt}. */
    default List<String> exportedPackages() {
        return ExportList.of("exports/" + id() + ".txt");
    }

    /**
     * Whether ActiveObjects.executeInTransaction opens a transaction: yes in Confluence; in Jira the host makes it a
     * plain call, so that nothing rests on it.
     */
    boolean transactional();

    UserDirectory users();

    /**
     * What conditions and links of the frame see (header, administration menu); in Jira "user" and "helper". Called on
     * the request's thread with {@link CurrentUser} set.
     */
    default Map<String, Object> fragmentContext(HttpServletRequest request) {
        return Map.of();
    }

    /** What somebody who has just started the host may try: sentences with paths, for the command line. */
    default List<String> toTry() {
        return List.of();
    }

    /** Registers services, pages and JSON end points. The plugin's modules can be asked for only when a request arrives. */
    void start(ProductContext context);

    @Override
    void close();
}
