/**
 * The people and the work that the embedded host is filled with: who there is in both products, a year of tickets
 * in Jira, and living plans, which are made through Milepost itself over HTTP. All of it is invented and marked as demo
 * data. May import Java, Jackson, the host's product contract and the data model of the embedded Jira.
 */
package org.milepost.host.demo;
