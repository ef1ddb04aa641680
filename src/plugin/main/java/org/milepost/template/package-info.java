/**
 * Goal templates: what a good goal of a common kind looks like, with measure, milestones, obstacle and first step, in several languages; the
 * check of what administrators import, and the port to where that is kept. May import Java and the packages plan and smart.
 */
package org.milepost.template;
