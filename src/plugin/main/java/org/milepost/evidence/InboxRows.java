package org.milepost.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;

/** Port: the rules and decisions of inboxes. Everything in it is found by its owner and by nothing else. Each method makes a fixed number of storage calls. */
public interface InboxRows {

    /** What an owner did once, or once a day. The names are stored: never rename one. */
    enum NoteKind {
        /** Looked into the inbox: one a day, of the first look. */
        LOOKED,
        /** Was offered a start from tickets and wants none, or has taken it. */
        START_ANSWERED
    }

    /** This person's rules, older first, each once. */
    List<InboxRule> rules(PersonKey owner);

    /** Keeps a rule. @param rule its id counts for nothing */
    void addRule(InboxRule rule, Instant at);

    /** Removes the rule and all that say the same; its words for good. @return whether there was one */
    boolean removeRule(PersonKey owner, long rule);

    /** The decisions made since then that hold. */
    List<Decision> decisions(PersonKey owner, Instant since);

    /** The decisions that hold about these tickets. */
    List<Decision> decisions(PersonKey owner, Set<IssueId> tickets);

    /** Keeps a decision. @return false if somebody else was faster with the same version */
    boolean decide(Decision decision);

    /** Keeps what was done, once for each day or, without a day, once at all. */
    void note(PersonKey owner, NoteKind kind, Optional<LocalDate> day, Instant at);

    /** When it was done last, of what was done before this moment. */
    Optional<Instant> lastNote(PersonKey owner, NoteKind kind, Instant before);
}
