/** Pure layout: a goal, its milestones, their moves and today become what is to be drawn. May import Java and the plan package. */
package org.milepost.timeline;
