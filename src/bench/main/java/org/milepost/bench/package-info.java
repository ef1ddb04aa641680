/**
 * Load data and benchmarks over it, run by {@code bin/bench}. Jira is in memory and answers at once, storage is the real Active Objects
 * library on H2 in memory: what is timed is Milepost's own code, Active Objects and the database, not Jira and no network.
 * May import the plugin's packages, Active Objects and JMH; no product.
 */
package org.milepost.bench;
