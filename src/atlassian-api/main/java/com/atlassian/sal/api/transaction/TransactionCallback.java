package com.atlassian.sal.api.transaction;

/** The work of one transaction. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
