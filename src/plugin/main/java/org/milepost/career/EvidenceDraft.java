package org.milepost.career;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.Evidence.NamedTicket;
import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.Statement;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;

/** Evidence as the change that says it. */
final class EvidenceDraft {

    private EvidenceDraft() {
    }

    /** Of evidence that is new. @param statement checked */
    static ChangeWriter.Draft added(PersonKey owner, ItemReference item, EvidenceKind kind, Optional<NamedTicket> ticket, Statement statement) {
        return draft(ChangeKind.EVIDENCE_ADDED, owner, item, kind, ticket, statement);
    }

    /** Of what is said anew. @param before what was said, which no longer holds then */
    static ChangeWriter.Draft changed(Evidence before, Evidence after) {
        return draft(ChangeKind.EVIDENCE_CHANGED, after.owner(), after.item(), after.kind(), after.ticket(), after.statement())
                .with(Map.of(ChangeFacts.EVIDENCE, Long.toString(after.id()), ChangeFacts.RECORDED, Long.toString(after.at().toEpochMilli()),
                        ChangeFacts.REVISES, Long.toString(before.version())));
    }

    /** Of what is taken back. */
    static ChangeWriter.Draft withdrawn(Evidence evidence) {
        return new ChangeWriter.Draft(ChangeKind.EVIDENCE_WITHDRAWN, evidence.item(), Map.of(ChangeFacts.EVIDENCE, Long.toString(evidence.id())), Map.of());
    }

    private static ChangeWriter.Draft draft(ChangeKind change, PersonKey owner, ItemReference item, EvidenceKind kind, Optional<NamedTicket> ticket,
                                            Statement statement) {
        Map<String, String> facts = new HashMap<>();
        facts.put(ChangeFacts.EVIDENCE_OWNER, owner.value());
        facts.put(ChangeFacts.EVIDENCE_KIND, kind.name());
        ticket.ifPresent(named -> {
            facts.put(ChangeFacts.TICKET, named.id().toString());
            facts.put(ChangeFacts.TICKET_KEY, named.key());
        });
        statement.day().ifPresent(day -> facts.put(ChangeFacts.DAY, day.toString()));
        statement.expires().ifPresent(day -> facts.put(ChangeFacts.EXPIRES, day.toString()));
        if (statement.proof()) {
            facts.put(ChangeFacts.PROOF, "true");
        }
        Map<String, String> texts = new HashMap<>(Map.of(ChangeFacts.CLAIM, statement.claim(), ChangeFacts.IMPACT, statement.impact()));
        texts.putAll(Map.of(ChangeFacts.NAME, statement.name(), ChangeFacts.ISSUER, statement.issuer(), ChangeFacts.LINK, statement.url()));
        texts.entrySet().removeIf(text -> text.getValue().isEmpty() && !text.getKey().equals(ChangeFacts.CLAIM) && !text.getKey().equals(ChangeFacts.IMPACT));
        return new ChangeWriter.Draft(change, item, facts, texts);
    }
}
