/**
 * What may be done to an issue and what happens then, as Jira's IssueService, its system fields and its workflow decide
 * it: validate first, then do. May import Java, the host's product contract and the data model; no Atlassian type.
 */
package org.milepost.host.jira.rules;
