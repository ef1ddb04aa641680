package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * What somebody said of a shared entry of the library with a step. The answer goes once it was changed or taken back; the row stays, so that nobody is
 * counted twice and no slow writer adds it again.
 */
@Preload
@Table("LIBRARY_RATING")
@Indexes(@Index(name = "step", methodNames = {"getGoalId", "getStepNumber"}))
public interface RatingEntity extends Entity {

    /** Of the change, with {@code #} and the number of the entry behind it. */
    @NotNull
    @Unique
    @StringLength(80)
    String getRatingToken();

    @NotNull
    @Indexed
    Long getEntryNumber();

    @NotNull
    @Indexed
    String getRaterKey();

    @NotNull
    Long getGoalId();

    @NotNull
    Long getStepNumber();

    /** The version of the goal with which it was said. */
    @NotNull
    Long getVersionNumber();

    /** Milliseconds since 1970. */
    @NotNull
    Long getRatedAt();

    @StringLength(30)
    String getAnswer();

    void setAnswer(String answer);
}
