package org.milepost.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milepost.evidence.EvidenceKind;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;

/** The writes that follow from changes of evidence. */
final class EvidenceWrites {

    private EvidenceWrites() {
    }

    /** The first revision. @throws IllegalArgumentException if a fact is missing or is not of its form */
    static RowWrite added(Change change, String token) {
        Map<String, Object> row = row(change, token);
        row.put("RECORDED_AT", change.at().toEpochMilli());
        return tables -> tables.insertOnce(EvidenceEntity.class, "CHANGE_TOKEN", row);
    }

    /** A revision; the earlier ones no longer hold. @throws IllegalArgumentException as {@link #added} */
    static RowWrite changed(Change change, String token, int evidence) {
        Map<String, Object> row = row(change, token);
        row.put("FIRST_ID", (long) evidence);
        row.put("RECORDED_AT", Long.valueOf(required(change, ChangeFacts.RECORDED)));
        return tables -> {
            tables.insertOnce(EvidenceEntity.class, "CHANGE_TOKEN", row);
            List<EvidenceEntity> revisions = revisions(tables, evidence);
            if (revisions.stream().anyMatch(EvidenceEntity::isWithdrawn)) {
                erase(tables, revisions);
            } else {
                supersede(revisions);
            }
        };
    }

    /** Its rows stay, without their texts: were they gone, a slow writer of a change that made one could make it again. */
    static RowWrite withdrawn(int evidence) {
        return tables -> erase(tables, revisions(tables, evidence));
    }

    private static List<EvidenceEntity> revisions(Tables tables, int evidence) {
        return tables.find(EvidenceEntity.class, "ID = ? OR FIRST_ID = ?", evidence, (long) evidence);
    }

    private static void supersede(List<EvidenceEntity> revisions) {
        long newest = revisions.stream().mapToLong(EvidenceEntity::getVersionNumber).max().orElse(0);
        for (EvidenceEntity row : revisions) {
            if (row.getVersionNumber() < newest && !row.isSuperseded()) {
                row.setSuperseded(true);
                row.save();
            }
        }
    }

    private static void erase(Tables tables, List<EvidenceEntity> revisions) {
        for (EvidenceEntity row : revisions) {
            row.setWithdrawn(true);
            row.setClaim(null);
            row.setImpact(null);
            row.setCertificateName(null);
            row.setIssuer(null);
            row.setWebLink(null);
            row.save();
        }
        List<String> tokens = revisions.stream().map(EvidenceEntity::getChangeToken).toList();
        List<String> texts = tables.findIn(ChangeEntity.class, "CHANGE_TOKEN", tokens).stream().map(ChangeEntity::getTextsId).toList();
        texts.forEach(id -> tables.delete(ChangeTextEntity.class, "TEXTS_ID = ?", id));
    }

    private static Map<String, Object> row(Change change, String token) {
        Map<String, Object> row = new HashMap<>();
        row.put("CHANGE_TOKEN", token);
        row.put("VERSION_NUMBER", change.version());
        row.put("SUPERSEDED", false);
        row.put("OWNER_KEY", required(change, ChangeFacts.EVIDENCE_OWNER));
        row.put("ITEM_KIND", change.item().kind().name());
        row.put("ITEM_ID", change.item().id());
        row.put("GOAL_ID", change.aggregate().id());
        row.put("WITHDRAWN", false);
        putTicket(row, change);
        putStatement(row, change);
        return row;
    }

    private static void putTicket(Map<String, Object> row, Change change) {
        EvidenceKind kind = EvidenceKind.valueOf(change.facts().getOrDefault(ChangeFacts.EVIDENCE_KIND, EvidenceKind.TICKET.name()));
        row.put("EVIDENCE_KIND", kind.name());
        if (kind == EvidenceKind.TICKET) {
            row.put("TICKET_ID", Long.valueOf(required(change, ChangeFacts.TICKET)));
        }
        putIfThere(row, "TICKET_KEY", change.facts().get(ChangeFacts.TICKET_KEY));
    }

    private static void putStatement(Map<String, Object> row, Change change) {
        row.put("CLAIM", change.texts().getOrDefault(ChangeFacts.CLAIM, ""));
        row.put("IMPACT", change.texts().getOrDefault(ChangeFacts.IMPACT, ""));
        row.put("PROOF", "true".equals(change.facts().get(ChangeFacts.PROOF)));
        putDay(row, "HAPPENED_ON", change.facts().get(ChangeFacts.DAY));
        putDay(row, "EXPIRES_ON", change.facts().get(ChangeFacts.EXPIRES));
        putIfThere(row, "CERTIFICATE_NAME", change.texts().get(ChangeFacts.NAME));
        putIfThere(row, "ISSUER", change.texts().get(ChangeFacts.ISSUER));
        putIfThere(row, "WEB_LINK", change.texts().get(ChangeFacts.LINK));
    }

    private static void putDay(Map<String, Object> row, String column, String day) {
        if (day != null) {
            row.put(column, ChangeRow.day(day).toString());
        }
    }

    private static void putIfThere(Map<String, Object> row, String column, String value) {
        if (value != null && !value.isEmpty()) {
            row.put(column, value);
        }
    }

    private static String required(Change change, String name) {
        String value = change.facts().get(name);
        if (value == null) {
            throw new IllegalArgumentException("the fact " + name + " is missing [change=" + ChangeRow.token(change) + "]");
        }
        return value;
    }
}
