/**
 * The contract between the platform half of the embedded host and its products. A product (Jira, Confluence) implements
 * {@link org.milepost.host.product.Product} and reaches everything else through
 * {@link org.milepost.host.product.ProductContext}. May import Java, jakarta.servlet and Jackson; no OSGi, no Spring,
 * no Atlassian types, and nothing from the rest of the host.
 */
package org.milepost.host.product;
