/**
 * The use cases that join plan, evidence, sharing and review: what a person can do and read, each with its access decision first.
 * Called by the REST resources, the pages and the panels. May import Java and the packages plan, evidence, sharing and review.
 */
package org.milepost.career;
