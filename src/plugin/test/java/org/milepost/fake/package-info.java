/**
 * Stand-ins for tests: builders of goals and milestones, an implementation in memory of every port, and a whole {@link org.milepost.fake.CareerWorld} of use
 * cases on top of them, which counts the port calls.
 */
package org.milepost.fake;
