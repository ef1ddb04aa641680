package org.milepost.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One statement "from that day on this person reports to that one". Rows are only added; of those that have begun on a day, the one stated last
 * holds. So a statement is one insert, and when a stretch ends follows from the statements after it.
 */
@Preload
@Table("REPORT_LINE")
public interface ReportLineEntity extends Entity {

    @NotNull
    @Indexed
    String getPersonKey();

    /** Absent: from that day on the person reports to nobody. */
    String getManagerKey();

    @NotNull
    @StringLength(10)
    String getSinceDay();

    /** When it was stated, in milliseconds since 1970. */
    @NotNull
    Long getStatedAt();
}
