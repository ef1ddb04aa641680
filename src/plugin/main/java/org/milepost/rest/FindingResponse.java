package org.milepost.rest;

import java.io.Serializable;
import java.util.List;
import org.milepost.smart.SmartFinding;
import org.milepost.web.Words;

/** A letter of SMART that is missing: by which rule, in a sentence, and how to mend it, both in the caller's language. */
@Json
record FindingResponse(String letter, String rule, String sentence, String advice) {

    static List<FindingResponse> of(List<SmartFinding> findings, Words words) {
        return findings.stream().map(finding -> new FindingResponse(finding.letter().name(), finding.rule().name(),
                words.text(finding.rule().key(), arguments(finding)), words.text(finding.rule().mendKey(), arguments(finding)))).toList();
    }

    private static Serializable[] arguments(SmartFinding finding) {
        return finding.arguments().toArray(Serializable[]::new);
    }
}
