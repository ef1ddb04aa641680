package org.milepost.plan;

/** What became of an opportunity. The names are stored: never rename one. */
public enum OpportunityDecision { OPEN, TAKEN, LEFT, LATER }
