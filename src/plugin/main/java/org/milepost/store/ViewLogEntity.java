package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Who looked at what of whom on which day. */
@Preload
@Table("VIEW_LOG")
@Indexes(@Index(name = "newest", methodNames = {"getOwnerKey", "getSeenDay"}))
public interface ViewLogEntity extends Entity {

    @NotNull
    String getOwnerKey();

    @NotNull
    String getViewerKey();

    @NotNull
    @StringLength(30)
    String getItemKind();

    @NotNull
    Long getItemId();

    @NotNull
    @StringLength(30)
    String getChannel();

    @NotNull
    @StringLength(10)
    String getSeenDay();

    /** A digest of all the above: user keys may be too long for a unique column that holds both. */
    @NotNull
    @Unique
    @StringLength(64)
    String getViewToken();
}
