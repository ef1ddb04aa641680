package org.milepost.confluence;

/**
 * A way from a line of a review to Jira.
 *
 * @param url where
 * @param text what stands there
 * @param label the same for those who do not see what it stands beside
 */
public record ReviewLink(String url, String text, String label) {
}
