/**
 * Reviews: what happened in a plan since a day, the two people who speak about it, who may do what with it, when the next one is due. May import Java,
 * plan and evidence packages.
 */
package org.milepost.review;
