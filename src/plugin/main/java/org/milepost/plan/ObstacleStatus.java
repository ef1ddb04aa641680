package org.milepost.plan;

/** How an obstacle stands. The names are stored: never rename one. */
public enum ObstacleStatus { OPEN, HANDLED, GONE }
