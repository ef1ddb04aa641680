/**
 * Evidence: everyday work, in its owner's words, that shows progress of a goal or a milestone. May import Java and the plan package.
 */
package org.milepost.evidence;
