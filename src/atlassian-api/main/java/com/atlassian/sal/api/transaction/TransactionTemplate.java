package com.atlassian.sal.api.transaction;

/** Runs work in a transaction of the product; what throws is taken back. */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
