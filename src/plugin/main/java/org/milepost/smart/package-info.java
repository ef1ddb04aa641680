/**
 * The SMART check of goals and milestones: which letter is missing, and why. Rules in plain code for English and German; it warns, it refuses
 * nothing. May import Java and the plan package.
 */
package org.milepost.smart;
