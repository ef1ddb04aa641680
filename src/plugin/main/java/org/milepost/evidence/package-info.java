/**
 * Evidence: everyday work, in its owner's words, that shows progress of a goal or a milestone; and the inbox, which proposes resolved tickets as evidence
 * by rules of their owner. May import Java and the plan package.
 */
package org.milepost.evidence;
