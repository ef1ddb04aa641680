package org.milepost.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What the owner of a plan tells people of their choice, in words of their own.
 *
 * @param owner who tells it
 * @param plan the plan it is a part of
 * @param number of its {@link Part}
 * @param version of its {@link Part}
 * @param words what they tell
 * @param to whom
 * @param day when they told it first
 */
public record Announcement(PersonKey owner, long plan, long number, long version, String words, List<Addressee> to, LocalDate day) {

    public Announcement {
        to = List.copyOf(to);
    }

    /** The announcement that this part of a plan of this person is. */
    public static Announcement of(PersonKey owner, Part part) {
        return new Announcement(owner, part.aggregate().id(), part.number(), part.version(), part.text("words"), part.addressees("to"), part.day("day").orElseThrow());
    }
}
