package org.milepost.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What somebody's own tickets say they work in. How many tickets say so decides the order and is told nobody. */
public final class WorkOffers {

    /** What has to be on that many tickets to be offered: less is chance. */
    private static final int LEAST = 2;

    /**
     * A component or label that somebody worked in.
     *
     * @param kind {@link RuleKind#COMPONENT} or {@link RuleKind#LABEL}
     * @param name its name
     */
    public record Offer(RuleKind kind, String name) {
    }

    private WorkOffers() {
    }

    /** At most so many components and so many labels, the most frequent first, components before labels. */
    public static List<Offer> of(Collection<WorkedTicket> tickets, int mostOfEach) {
        List<Offer> offers = new ArrayList<>(top(tickets, WorkedTicket::components, RuleKind.COMPONENT, mostOfEach));
        offers.addAll(top(tickets, WorkedTicket::labels, RuleKind.LABEL, mostOfEach));
        return offers;
    }

    private static List<Offer> top(Collection<WorkedTicket> tickets, Function<WorkedTicket, List<String>> names, RuleKind kind, int most) {
        Map<String, Integer> counts = new HashMap<>();
        tickets.forEach(ticket -> new LinkedHashSet<>(names.apply(ticket)).forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream().filter(entry -> entry.getValue() >= LEAST)
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue()).thenComparing(Map.Entry::getKey))
                .limit(most).map(entry -> new Offer(kind, entry.getKey())).toList();
    }
}
