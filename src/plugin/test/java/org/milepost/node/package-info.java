/**
 * The use cases on whole nodes of a cluster: the plugin's own wiring on real storage, with a Jira in memory beside it; cut off at each step,
 * and two of them at once.
 */
package org.milepost.node;
