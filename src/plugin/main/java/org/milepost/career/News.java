package org.milepost.career;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.plan.Addressee;
import org.milepost.plan.Announcement;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartRows;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.PlanRows.PlanRow;

/**
 * What owners of plans tell people of their choice. To be told something opens nothing: a reader gets the words, whose they are and their day, whatever else
 * is shared with them.
 */
public final class News {

    /** For how long something is news. */
    public static final Duration FRESH = Duration.ofDays(90);
    /** The most that one is told of. */
    public static final int MOST = 50;

    private static final Comparator<Announcement> NEWEST_FIRST = Comparator.comparing(Announcement::day).thenComparing(Announcement::number).reversed();

    private final PartRows parts;
    private final PlanRows plans;
    private final People people;
    private final Clock clock;

    public News(PartRows parts, PlanRows plans, People people, Clock clock) {
        this.parts = parts;
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Something that was told.
     *
     * @param owner who told it
     * @param announcement what and when
     * @param readers to whom, by name; for the owner alone, else empty
     */
    public record Item(Person owner, Announcement announcement, List<String> readers) {
        public Item {
            readers = List.copyOf(readers);
        }
    }

    /** What others told this person or a group they are in now, the newest first: at most {@value #MOST}, of the last 90 days. A fixed number of port calls. */
    public List<Item> toldTo(PersonKey reader) {
        Instant since = clock.instant().minus(FRESH);
        Set<Addressee> codes = Stream.concat(Stream.of(Addressee.of(reader)), people.groupsOf(reader).stream().map(Addressee::group)).collect(toSet());
        List<Announcement> candidates = parts.announcedTo(codes, since).stream().filter(told -> !told.owner().equals(reader)).toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        Map<PersonKey, PlanRow> active = plans.activePlans(candidates.stream().map(Announcement::owner).collect(toSet()));
        Map<PersonKey, Person> owners = people.named(active.keySet());
        LocalDate first = people.dayOf(reader, since);
        // A past plan keeps its copy: what the owner takes back is that of the plan they work with.
        return candidates.stream().filter(told -> Optional.ofNullable(active.get(told.owner())).filter(plan -> plan.id() == told.plan()).isPresent())
                .filter(told -> !told.day().isBefore(first)).sorted(NEWEST_FIRST).limit(MOST)
                .map(told -> new Item(owners.get(told.owner()), told, List.of())).toList();
    }

    /** What the owner of this plan told others, the newest first. No port call. @param own as its owner sees it */
    public static List<Item> toldBy(PlanView own) {
        return own.of(PartKind.ANNOUNCEMENT).stream().map(part -> Announcement.of(own.owner().key(), part)).sorted(NEWEST_FIRST)
                .map(told -> new Item(own.owner(), told, told.to().stream().map(reader -> name(own, reader)).toList())).toList();
    }

    private static String name(PlanView own, Addressee reader) {
        return reader.person().map(person -> own.people().getOrDefault(person, Person.gone(person)).fullName()).orElse(reader.name());
    }
}
