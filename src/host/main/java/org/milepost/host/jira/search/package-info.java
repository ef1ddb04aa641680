/**
 * JQL, as far as the daily use of it goes: conditions with AND, OR and NOT, parentheses, the operators and fields of {@link org.milepost.host.jira.search.JqlField},
 * dates, functions of Jira and of plugins, saved filters, and an order. Reading ({@link org.milepost.host.jira.search.JqlParser}), checking
 * ({@link org.milepost.host.jira.search.JqlCheck}) and running ({@link org.milepost.host.jira.search.Finder}) are three steps, as in Jira: a query that
 * was not checked may be run, and what does not exist finds nothing. May import Java, the host's product contract and the data model.
 */
package org.milepost.host.jira.search;
