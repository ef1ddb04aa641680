/**
 * The plan and what hangs on it: goals, milestones, moves of dates, reflections; the use cases that change and read them,
 * and the ports they need. May import Java alone: no product, no storage, no HTTP.
 */
package org.milepost.plan;
