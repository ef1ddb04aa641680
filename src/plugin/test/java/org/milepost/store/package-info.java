/**
 * Tests of the storage on the real Active Objects library, each with real transactions and with transactions that are plain calls; on H2, and on
 * PostgreSQL as well where the system property {@code milepost.test.postgresql} names a database.
 */
package org.milepost.store;
