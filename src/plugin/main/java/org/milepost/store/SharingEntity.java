package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One share. {@code REVOKED} and {@code SEEN} change from false to true, nothing else changes. */
@Preload
@Table("SHARING")
public interface SharingEntity extends Entity {

    @NotNull
    @Indexed
    String getOwnerKey();

    @NotNull
    @StringLength(30)
    String getItemKind();

    @NotNull
    Long getItemId();

    @NotNull
    @Indexed
    @StringLength(30)
    String getGranteeKind();

    /** A user key, or for a group its name. */
    @NotNull
    @Indexed
    String getGrantee();

    @NotNull
    @StringLength(30)
    String getAccessLevel();

    /** The last day, as an ISO day; absent if the share has no end. */
    @StringLength(10)
    String getUntilDay();

    /** Milliseconds since 1970. */
    @NotNull
    Long getGrantedAt();

    @NotNull
    @Indexed
    Boolean isRevoked();

    void setRevoked(Boolean revoked);

    @NotNull
    Boolean isSeen();

    void setSeen(Boolean seen);

    @NotNull
    @Unique
    @StringLength(60)
    String getChangeToken();
}
