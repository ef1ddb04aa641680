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

/** One change of an aggregate: inserting it is the commit point, {@code CHANGE_TOKEN} makes the second writer of a version lose. */
@Preload
@Table("CHANGE")
@Indexes(@Index(name = "aggregate", methodNames = {"getAggregateId", "getAggregateKind", "getChangedAt"}))
public interface ChangeEntity extends Entity {

    /** {@code <kind>:<id>:<version>} of the aggregate. */
    @NotNull
    @Unique
    @StringLength(60)
    String getChangeToken();

    @NotNull
    @StringLength(30)
    String getAggregateKind();

    @NotNull
    Long getAggregateId();

    @NotNull
    Long getVersionNumber();

    @NotNull
    String getAuthorKey();

    /** Milliseconds since 1970. */
    @NotNull
    Long getChangedAt();

    @NotNull
    @StringLength(30)
    String getChangeKind();

    @NotNull
    @StringLength(30)
    String getItemKind();

    @NotNull
    Long getItemId();

    /** Ids, days and codes, as {@link Facts} writes them. */
    @StringLength(StringLength.UNLIMITED)
    String getFacts();

    /** Random: names the texts of the change, and tells its writer whether a row of this token is its own. */
    @NotNull
    @StringLength(36)
    String getTextsId();

    /** Whether the rows that follow from the change are written. From false to true. */
    @NotNull
    @Indexed
    Boolean isFinished();

    void setFinished(Boolean finished);

    /** Whether it is the newest of its aggregate, or was when somebody last cared to look. From true to false. */
    @NotNull
    @Indexed
    Boolean isNewest();

    void setNewest(Boolean newest);
}
