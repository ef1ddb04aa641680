package org.milepost.plan;

/** The parts of a plan that its owner may rename or switch off. The names are stored: never rename one. */
public enum PlanSection { VISIONS, STRENGTHS, WEAKNESSES, OBSTACLES, OPPORTUNITIES, VALUES, ROLES, SETBACKS, WINS }
