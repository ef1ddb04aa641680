/**
 * The resource library: what helped others, kept by administrators for everybody and by each person for themselves, and how many people found a shared
 * entry worth it. May import Java and the package plan.
 */
package org.milepost.library;
