package org.milepost.plan;

/** How a goal ended or rests, if not simply reached in Jira. Each is a full outcome, none a failure. The names are stored: never rename one. */
public enum OutcomeKind { ACHIEVED, CHANGED, PAUSED, DROPPED }
