package org.milepost.confluence;

/**
 * A page of two people that names no review.
 *
 * @param page its id
 * @param other user name of the one who does not look
 * @param ofOther whether it is about their career
 */
public record UnheldPage(long page, String other, boolean ofOther) {
}
