/**
 * The OSGi framework of one product and the Spring context of each plugin in it. May import OSGi, Felix and Spring; no
 * Atlassian types.
 */
package org.milepost.host.osgi;
