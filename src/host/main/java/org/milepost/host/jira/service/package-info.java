/**
 * The services that the embedded Jira offers to plugins: thin adapters of the Atlassian signatures to the data model and
 * the rules. Here, as in the signatures, a missing thing is null. May import Java, the host's product contract, the
 * Atlassian signatures, the data model, the rules and the search.
 */
package org.milepost.host.jira.service;
