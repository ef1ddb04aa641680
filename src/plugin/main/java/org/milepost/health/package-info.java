/**
 * How a goal stands, worked out from dates, steps, reviews, the measure and the owner's own confidence; each statement names the rule it
 * rests on. Pure: no clock, no storage, never a score, nothing that ranks people. May import Java and the plan package.
 */
package org.milepost.health;
