package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import net.java.ao.schema.StringLength;

/** For whom a part of a plan is meant. It only finds candidates: whether the part is still there and still names them, the part itself tells. */
@Preload
@Table("ADDRESSEE")
@Indexes(@Index(name = "reader", methodNames = {"getReader", "getToldAt"}))
public interface AddresseeEntity extends Entity {

    /** As {@link org.milepost.plan.Addressee#code} writes it. */
    @NotNull
    String getReader();

    /** Whose part it is. */
    @NotNull
    @Indexed
    String getOwnerKey();

    @NotNull
    Long getPartNumber();

    /** Milliseconds since 1970. */
    @NotNull
    Long getToldAt();

    /** Of the change, with {@code #} and a number behind it. */
    @NotNull
    @Unique
    @StringLength(60)
    String getChangeToken();
}
