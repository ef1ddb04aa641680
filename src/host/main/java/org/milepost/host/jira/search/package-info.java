/**
 * A small part of JQL: conjunctions of simple comparisons, and an order. What is outside of it is an error, never
 * ignored. May import Java, the host's product contract and the data model.
 */
package org.milepost.host.jira.search;
