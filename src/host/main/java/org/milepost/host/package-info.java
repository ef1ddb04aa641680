/**
 * The embedded Jira and Confluence: {@link org.milepost.host.Host} for tests, {@link org.milepost.host.Main} for the
 * command line. Puts the halves together; the products come in through {@link java.util.ServiceLoader}. May import all of
 * the platform half, but no product.
 */
package org.milepost.host;
