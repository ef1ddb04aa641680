package org.milepost.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.PersonKey;

/** Port: who reports to whom, by day. Milepost's own table by default. */
public interface ReportingLine {

    /**
     * One stretch of a reporting line.
     *
     * @param person who reports
     * @param manager to whom
     * @param since first day
     * @param until last day, absent while it holds
     */
    record Entry(PersonKey person, PersonKey manager, LocalDate since, Optional<LocalDate> until) {
    }

    /**
     * The entry that holds for each of these people on the day given with them (their own today, which differs by time zone);
     * people who report to nobody that day are missing.
     */
    Map<PersonKey, Entry> holding(Map<PersonKey, LocalDate> days);

    /** Every entry, newest first. */
    List<Entry> entries();

    /**
     * Lets the person report to the manager (or to nobody) from that day on, and ends what held until then. Naming the manager who holds
     * already begins no new entry, since a new entry ends what was shared with "my manager" under the old one.
     */
    void set(PersonKey person, Optional<PersonKey> manager, LocalDate since);
}
