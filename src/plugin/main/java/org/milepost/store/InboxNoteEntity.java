package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What somebody did with their inbox once, or once on a day. Rows are only added. */
@Preload
@Table("INBOX_NOTE")
@Indexes(@Index(name = "last", methodNames = {"getOwnerKey", "getNoteKind", "getNotedAt"}))
public interface InboxNoteEntity extends Entity {

    /** A digest of owner, kind and day. */
    @NotNull
    @Unique
    @StringLength(64)
    String getNoteToken();

    @NotNull
    String getOwnerKey();

    @NotNull
    @StringLength(30)
    String getNoteKind();

    /** Milliseconds since 1970. */
    @NotNull
    Long getNotedAt();
}
