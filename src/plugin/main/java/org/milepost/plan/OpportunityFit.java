package org.milepost.plan;

/** How well an opportunity fits the goals, as its owner sees it. The names are stored: never rename one. */
public enum OpportunityFit { GOOD, PARTLY, POOR }
