/**
 * Velocity 1.7 with the products' rules: references are escaped for HTML, templates of a plugin may call only listed
 * methods, and what fails is remembered for the tests. May import Velocity and OSGi.
 */
package org.milepost.host.velocity;
