/**
 * Who may see or do what with whose plan: one pure policy, one service in front of it, the shares and the log of views.
 * May import Java and the plan package.
 */
package org.milepost.sharing;
