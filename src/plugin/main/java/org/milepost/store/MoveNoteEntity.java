package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Why a date was moved. Days are ISO days, absent where there was or is no date. */
@Preload
@Table("MOVE_NOTE")
public interface MoveNoteEntity extends Entity {

    @NotNull
    @Indexed
    Long getIssueId();

    /** The goal it belonged to then. */
    @NotNull
    Long getGoalId();

    @StringLength(10)
    String getFromDay();

    @StringLength(10)
    String getToDay();

    /** Milliseconds since 1970. */
    @NotNull
    Long getMovedAt();

    @NotNull
    @StringLength(30)
    String getReasonKind();

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    @NotNull
    @Unique
    @StringLength(60)
    String getChangeToken();
}
