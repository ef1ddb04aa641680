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
 * One revision of a part of a plan or goal; the one of the highest version holds. {@code SUPERSEDED} goes from false to true, and the texts go when the
 * part is removed; nothing else changes, so that writing a revision again after a later one does no harm.
 */
@Preload
@Table("PART")
@Indexes({@Index(name = "aggregate", methodNames = {"getAggregateId", "getAggregateKind", "isSuperseded"}),
        @Index(name = "owner", methodNames = {"getOwnerKey", "getPartKind", "isSuperseded"}),
        @Index(name = "asked", methodNames = {"getAskedKey", "isSuperseded"})})
public interface PartEntity extends Entity {

    @NotNull
    @StringLength(30)
    String getAggregateKind();

    @NotNull
    Long getAggregateId();

    /** Whose plan it is of: what a person typed has to be found by the person. */
    @NotNull
    String getOwnerKey();

    @NotNull
    @StringLength(30)
    String getPartKind();

    @NotNull
    @Indexed
    Long getPartNumber();

    /** The version of the aggregate which this revision made. */
    @NotNull
    Long getVersionNumber();

    /** Milliseconds since 1970. */
    @NotNull
    Long getRevisedAt();

    /** Whether this revision says that the part is gone. */
    @NotNull
    Boolean isRemoved();

    @NotNull
    Boolean isSuperseded();

    void setSuperseded(Boolean superseded);

    /** Values that are no texts, as {@link Facts} writes them. */
    @StringLength(StringLength.UNLIMITED)
    String getFacts();

    /** Texts, as {@link Facts} writes them. */
    @StringLength(StringLength.UNLIMITED)
    String getTexts();

    void setTexts(String texts);

    /** The user key of who was asked for the resource that this is, or has promised it, or is the partner that it names; NULL for anything else. */
    String getAskedKey();

    /** Of the change; with {@code #} and a number or name behind it where a change makes several parts. */
    @NotNull
    @Unique
    @StringLength(60)
    String getChangeToken();
}
