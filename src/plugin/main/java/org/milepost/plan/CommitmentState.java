package org.milepost.plan;

/** What became of something that somebody committed to. The names are stored: never rename one. */
public enum CommitmentState { OPEN, DONE, DROPPED }
