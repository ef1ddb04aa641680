/**
 * The common Spring configuration, the imports of OSGi services, and the plugin's start and stop. May import everything but the products' own packages.
 */
package org.milepost.wiring;
