/**
 * What happened in a plan since a day, gathered for a 1:1. May import Java, plan, evidence and sharing packages.
 */
package org.milepost.review;
