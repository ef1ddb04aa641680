package org.milepost.store;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ReviewParty;
import org.milepost.review.Answer;

/**
 * Keeps a review as it is closed. Answers are typed outside versions, so they are taken here, after the commit: whoever saves one looks afterwards whether the
 * review is still open, so that none is said to be saved and is not here. Of two who write the row the first one's holds.
 */
final class ReviewClosedWrite implements RowWrite {

    private final Change change;
    private final PersonKey owner;
    private final Map<String, Object> row = new HashMap<>();

    /** @throws IllegalArgumentException if a fact is missing or is not of its form */
    ReviewClosedWrite(Change change, String token, PersonKey owner) {
        this.change = change;
        this.owner = owner;
        Map<String, String> facts = change.facts();
        row.put("REVIEW_ID", change.aggregate().id());
        row.put("PLAN_ID", Long.valueOf(facts.getOrDefault(ChangeFacts.PLAN, "")));
        row.put("CLOSED_AT", change.at().toEpochMilli());
        row.put("CLOSED_ON", ChangeRow.day(facts.getOrDefault(ChangeFacts.DAY, "")).toString());
        Optional.ofNullable(facts.get(ChangeFacts.TO)).ifPresent(day -> row.put("NEXT_DAY", ChangeRow.day(day).toString()));
        Optional.ofNullable(facts.get(ChangeFacts.ALONE)).ifPresent(party -> row.put("CLOSED_ALONE", ReviewParty.valueOf(party).name()));
        row.put("PARTNER_READS", facts.containsKey(ChangeFacts.PARTNER_READS));
        row.put("BODY", Optional.ofNullable(change.texts().get(ChangeFacts.CONTENT)).orElse(""));
        row.put("CHANGE_TOKEN", token);
    }

    @Override
    public void apply(Tables tables) {
        Map<String, String> answers = new HashMap<>();
        ActiveObjectsAnswerRows.holding(tables, change.aggregate().id()).stream().filter(answer -> !answer.text().isEmpty())
                .forEach(answer -> answers.put(name(answer), answer.text()));
        Map<String, Object> whole = new HashMap<>(row);
        whole.put("ANSWERS", Facts.write(answers));
        tables.insertOnce(ReviewSnapshotEntity.class, "REVIEW_ID", whole);
    }

    private String name(Answer answer) {
        ReviewParty party = answer.author().equals(owner) ? ReviewParty.OWNER : ReviewParty.PARTNER;
        return party.name().toLowerCase(Locale.ROOT) + answer.question().name();
    }
}
