package org.milepost.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import org.milepost.career.EvidenceRequest;
import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.Statement;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Refusal;

/**
 * What is typed about a piece of evidence; without a {@code kind} it is a ticket. {@code url} is the address of a page, {@code link} asks Jira to link both
 * issues.
 */
record EvidenceBody(@JsonProperty("kind") String kind, @JsonProperty("ticket") String ticket, @JsonProperty("item") ItemBody item,
                    @JsonProperty("claim") String claim, @JsonProperty("impact") String impact, @JsonProperty("day") String day,
                    @JsonProperty("url") String url, @JsonProperty("name") String name, @JsonProperty("issuer") String issuer,
                    @JsonProperty("expires") String expires, @JsonProperty("proof") Boolean proof, @JsonProperty("link") Boolean link,
                    @JsonProperty("version") Long version) {

    /** @throws Refusal FIELD_REQUIRED of {@code item}, and of {@code ticket} unless it is of another kind; FIELD_INVALID of {@code kind} */
    EvidenceRequest request() {
        ItemReference to = ItemBody.read(item).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_REQUIRED, "item"));
        EvidenceKind rests = readKind();
        if (rests != EvidenceKind.TICKET && !Fields.text(ticket).isBlank()) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "ticket");
        }
        String named = rests == EvidenceKind.TICKET ? Fields.required("ticket", ticket) : "";
        return new EvidenceRequest(rests, named, to, statement(), Boolean.TRUE.equals(link));
    }

    /** @throws Refusal FIELD_INVALID of {@code day} or {@code expires} */
    Statement statement() {
        return new Statement(Fields.text(claim), Fields.text(impact), Fields.day("day", day), Fields.text(url), Fields.text(name), Fields.text(issuer),
                Fields.day("expires", expires), Boolean.TRUE.equals(proof));
    }

    private EvidenceKind readKind() {
        String typed = Fields.text(kind).strip();
        return typed.isEmpty() ? EvidenceKind.TICKET : Arrays.stream(EvidenceKind.values()).filter(known -> known.name().equals(typed)).findFirst()
                .orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_INVALID, "kind"));
    }
}
