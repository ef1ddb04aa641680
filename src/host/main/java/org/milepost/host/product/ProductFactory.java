package org.milepost.host.product;

import java.time.Clock;

/**
 * Makes a product; found through {@link java.util.ServiceLoader}, so that the platform half names no product. The
 * implementing class goes into {@code META-INF/services/org.milepost.host.product.ProductFactory}.
 */
public interface ProductFactory {

    /** "jira" or "confluence". */
    String id();

    /**
     * A product that has not started yet.
     *
     * @param demo  whether it holds demo data: people, projects or spaces, work; without it there are only the log-ins
     * @param clock the time of the host
     */
    Product create(boolean demo, Clock clock);
}
