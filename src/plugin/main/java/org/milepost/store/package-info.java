/**
 * Active Objects: entities, the repositories behind the ports, upgrade tasks. Rows never leave this package. May import Java, the packages whose
 * ports it implements, net.java.ao, the ActiveObjects service and the logger.
 */
package org.milepost.store;
