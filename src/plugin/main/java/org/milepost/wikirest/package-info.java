/**
 * Confluence's REST resource, by which the two people of a review write in it on a page: under the same address as in Jira, so that scripts need to know one alone.
 * It decides nothing and keeps nothing. It may know {@code org.milepost.link} and texts.
 */
package org.milepost.wikirest;
