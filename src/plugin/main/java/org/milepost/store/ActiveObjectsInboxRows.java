package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.milepost.evidence.Decision;
import org.milepost.evidence.InboxRows;
import org.milepost.evidence.InboxRule;
import org.milepost.evidence.RuleKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;

/** Stored inboxes. A decision is a single insert, which its unique token lets only one writer make. */
public final class ActiveObjectsInboxRows implements InboxRows {

    private static final BinaryOperator<Decision> LATER = (one, other) -> one.version() > other.version() ? one : other;

    private final Tables tables;

    public ActiveObjectsInboxRows(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
    }

    @Override
    public List<InboxRule> rules(PersonKey owner) {
        List<InboxRule> rules = new ArrayList<>();
        ruleRows(owner).stream().map(ActiveObjectsInboxRows::rule).sorted(Comparator.comparing(InboxRule::id))
                .filter(rule -> rules.stream().noneMatch(rule::isLike)).forEach(rules::add);
        return List.copyOf(rules);
    }

    @Override
    public void addRule(InboxRule rule, Instant at) {
        Map<String, Object> row = new HashMap<>();
        row.put("OWNER_KEY", rule.owner().value());
        row.put("ITEM_KIND", rule.item().kind().name());
        row.put("ITEM_ID", rule.item().id());
        row.put("GOAL_ID", rule.goal().value());
        row.put("RULE_KIND", rule.kind().name());
        row.put("WORDS", rule.words());
        row.put("ADDED_AT", at.toEpochMilli());
        row.put("REMOVED", false);
        tables.insert(InboxRuleEntity.class, row);
    }

    @Override
    public boolean removeRule(PersonKey owner, long id) {
        List<InboxRuleEntity> rows = ruleRows(owner);
        Optional<InboxRule> rule = rows.stream().map(ActiveObjectsInboxRows::rule).filter(kept -> kept.id() == id).findFirst();
        rule.ifPresent(removed -> rows.stream().filter(row -> removed.isLike(rule(row))).toList().forEach(row -> {
            row.setRemoved(true);
            row.setWords(null);
            row.save();
        }));
        return rule.isPresent();
    }

    @Override
    public List<Decision> decisions(PersonKey owner, Instant since) {
        return holding(tables.find(InboxDecisionEntity.class, "OWNER_KEY = ? AND DECIDED_AT >= ? AND SUPERSEDED = ?", owner.value(), since.toEpochMilli(),
                false));
    }

    @Override
    public List<Decision> decisions(PersonKey owner, Set<IssueId> tickets) {
        return holding(rows(owner, tickets));
    }

    @Override
    public boolean decide(Decision decision) {
        boolean kept = tables.insertOnce(InboxDecisionEntity.class, "DECISION_TOKEN", row(decision));
        if (kept) {
            rows(decision.owner(), Set.of(decision.ticket())).stream().filter(row -> row.getVersionNumber() < decision.version()).forEach(row -> {
                row.setSuperseded(true);
                row.save();
            });
        }
        return kept;
    }

    @Override
    public void note(PersonKey owner, NoteKind kind, Optional<LocalDate> day, Instant at) {
        tables.insertOnce(InboxNoteEntity.class, "NOTE_TOKEN", Map.of("OWNER_KEY", owner.value(), "NOTE_KIND", kind.name(), "NOTED_AT", at.toEpochMilli(),
                "NOTE_TOKEN", Digest.of(owner.value(), kind.name(), day.map(LocalDate::toString).orElse(""))));
    }

    @Override
    public Optional<Instant> lastNote(PersonKey owner, NoteKind kind, Instant before) {
        Query newest = Query.select().where("OWNER_KEY = ? AND NOTE_KIND = ? AND NOTED_AT < ?", owner.value(), kind.name(), before.toEpochMilli())
                .order("NOTED_AT DESC").limit(1);
        return tables.find(InboxNoteEntity.class, newest).stream().findFirst().map(row -> Columns.moment(row.getNotedAt()));
    }

    private List<InboxRuleEntity> ruleRows(PersonKey owner) {
        // A row whose words are gone is being removed at this moment.
        return tables.find(InboxRuleEntity.class, "OWNER_KEY = ? AND REMOVED = ?", owner.value(), false).stream()
                .filter(row -> !Columns.text(row.getWords()).isEmpty()).toList();
    }

    private List<InboxDecisionEntity> rows(PersonKey owner, Set<IssueId> tickets) {
        return tables.findIn(InboxDecisionEntity.class, "TICKET_ID", tickets.stream().map(IssueId::value).toList(), "OWNER_KEY = ? AND SUPERSEDED = ?",
                owner.value(), false);
    }

    /** Of each ticket the newest decision: a slow writer may have left an older one unmarked. */
    private static List<Decision> holding(Collection<InboxDecisionEntity> rows) {
        return List.copyOf(rows.stream().map(ActiveObjectsInboxRows::decision)
                .collect(Collectors.toMap(Decision::ticket, Function.identity(), LATER)).values());
    }

    private static InboxRule rule(InboxRuleEntity row) {
        return new InboxRule(row.getID(), new PersonKey(row.getOwnerKey()), new ItemReference(ItemKind.valueOf(row.getItemKind()), row.getItemId()),
                new IssueId(row.getGoalId()), RuleKind.valueOf(row.getRuleKind()), row.getWords());
    }

    private static Decision decision(InboxDecisionEntity row) {
        return new Decision(new PersonKey(row.getOwnerKey()), new IssueId(row.getTicketId()), row.getVersionNumber(),
                Decision.Kind.valueOf(row.getDecision()), Columns.day(row.getUntilDay()), Columns.moment(row.getDecidedAt()));
    }

    private static Map<String, Object> row(Decision decision) {
        Map<String, Object> row = new HashMap<>();
        row.put("DECISION_TOKEN", Digest.of(decision.owner().value(), decision.ticket().toString(), Long.toString(decision.version())));
        row.put("OWNER_KEY", decision.owner().value());
        row.put("TICKET_ID", decision.ticket().value());
        row.put("VERSION_NUMBER", decision.version());
        row.put("DECISION", decision.kind().name());
        decision.until().ifPresent(day -> row.put("UNTIL_DAY", day.toString()));
        row.put("DECIDED_AT", decision.at().toEpochMilli());
        row.put("SUPERSEDED", false);
        return row;
    }
}
