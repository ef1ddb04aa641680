/**
 * The real Active Objects library behind the products' service {@link com.atlassian.activeobjects.external.ActiveObjects}, without a product:
 * for the embedded host and for tests. May import java, javax.sql, net.java.ao, the service's signature and the connection pool; knows nothing of Milepost's tables.
 */
package org.milepost.activeobjects;
