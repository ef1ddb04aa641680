/** Active Objects: entities, the repositories behind the ports, upgrade tasks. Rows never leave this package. May also import net.java.ao and ActiveObjects. */
package org.milepost.store;
