/**
 * What the embedded Jira knows, in memory and safe for several threads: people, projects, issue types and their
 * schemes, workflows, permissions, issue security, issues with their history, links. May import Java and the host's
 * product contract; no Atlassian type, so that the rules can be read and tested by themselves.
 */
package org.milepost.host.jira.model;
