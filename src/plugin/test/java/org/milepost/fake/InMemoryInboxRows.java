package org.milepost.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.evidence.Decision;
import org.milepost.evidence.InboxRows;
import org.milepost.evidence.InboxRule;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;

/** Rules, decisions and notes of inboxes. */
public final class InMemoryInboxRows implements InboxRows {

    private record Place(PersonKey owner, IssueId ticket) {
    }

    private record Note(PersonKey owner, NoteKind kind, Optional<LocalDate> day) {
    }

    private final Map<Long, InboxRule> rules = new LinkedHashMap<>();
    private final Map<Place, Decision> decisions = new HashMap<>();
    private final Map<Note, Instant> notes = new HashMap<>();
    private final List<Runnable> meanwhile = new ArrayList<>();
    private long lastId;

    /** Runs this once, just before the next decision is kept: somebody else is faster. */
    public void beforeNextDecision(Runnable other) {
        meanwhile.add(other);
    }

    @Override
    public List<InboxRule> rules(PersonKey owner) {
        return rules.values().stream().filter(rule -> rule.owner().equals(owner)).toList();
    }

    @Override
    public void addRule(InboxRule rule, Instant at) {
        lastId++;
        rules.put(lastId, new InboxRule(lastId, rule.owner(), rule.item(), rule.goal(), rule.kind(), rule.words()));
    }

    @Override
    public boolean removeRule(PersonKey owner, long rule) {
        return rules.containsKey(rule) && rules.get(rule).owner().equals(owner) && rules.remove(rule) != null;
    }

    @Override
    public List<Decision> decisions(PersonKey owner, Instant since) {
        return decisions.values().stream().filter(decision -> decision.owner().equals(owner) && !decision.at().isBefore(since)).toList();
    }

    @Override
    public List<Decision> decisions(PersonKey owner, Set<IssueId> tickets) {
        return decisions.values().stream().filter(decision -> decision.owner().equals(owner) && tickets.contains(decision.ticket())).toList();
    }

    @Override
    public boolean decide(Decision decision) {
        List.copyOf(meanwhile).forEach(other -> {
            meanwhile.remove(other);
            other.run();
        });
        Place place = new Place(decision.owner(), decision.ticket());
        if (decisions.containsKey(place) && decisions.get(place).version() >= decision.version()) {
            return false;
        }
        decisions.put(place, decision);
        return true;
    }

    @Override
    public void note(PersonKey owner, NoteKind kind, Optional<LocalDate> day, Instant at) {
        notes.putIfAbsent(new Note(owner, kind, day), at);
    }

    @Override
    public Optional<Instant> lastNote(PersonKey owner, NoteKind kind, Instant before) {
        return notes.entrySet().stream().filter(note -> note.getKey().owner().equals(owner) && note.getKey().kind() == kind)
                .map(Map.Entry::getValue).filter(at -> at.isBefore(before)).max(Comparator.naturalOrder());
    }
}
