/**
 * What an administrator sets up, as the administration page and its REST resource see it; the work itself is done by an adapter.
 * May import Java and the plan package.
 */
package org.milepost.setup;
