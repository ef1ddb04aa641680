package org.milepost.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One date of several that are moved together.
 *
 * @param item the goal or milestone
 * @param from the day before
 * @param to the day after
 */
public record ShiftedDate(IssueId item, LocalDate from, LocalDate to) {

    /** Several as one fact of a change: {@code id:from:to}, joined by commas. */
    public static String write(List<ShiftedDate> dates) {
        return dates.stream().map(date -> date.item + ":" + date.from + ":" + date.to).collect(Collectors.joining(","));
    }

    /** @throws RuntimeException if this is not what {@link #write} writes */
    public static List<ShiftedDate> read(String fact) {
        return Arrays.stream(fact.split(",")).map(one -> one.split(":"))
                .map(parts -> new ShiftedDate(new IssueId(Long.parseLong(parts[0])), LocalDate.parse(parts[1]), LocalDate.parse(parts[2]))).toList();
    }

    /** The way back. */
    public ShiftedDate reversed() {
        return new ShiftedDate(item, to, from);
    }
}
