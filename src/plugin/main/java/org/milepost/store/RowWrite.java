package org.milepost.store;

/** A write that follows from a change. Doing it twice, or once more after later changes were written, changes nothing. */
@FunctionalInterface
interface RowWrite {
    void apply(Tables tables);
}
