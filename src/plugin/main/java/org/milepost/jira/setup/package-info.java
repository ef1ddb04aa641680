/**
 * The set-up in Jira: issue types, their scheme, the security level, the rehearsal. Every step looks first and changes only what is missing,
 * so that a set-up that failed half way is finished by the next one. May import what the package above it may.
 */
package org.milepost.jira.setup;
