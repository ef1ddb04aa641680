/** Confluence's client of the Jira side over the application link. May also import com.atlassian.applinks and SAL's net package. */
package org.milepost.link;
