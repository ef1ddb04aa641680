package org.milepost.plan;

/** Where in a career a plan is made. The names are stored: never rename one. */
public enum PlanStage { START, GROWTH, CHANGE, RETURN, LEAVING }
