package org.milepost.plan;

/** How likely an obstacle is to come, as its owner sees it. The names are stored: never rename one. */
public enum Likelihood { LOW, MEDIUM, HIGH }
