package org.milepost.career;

import java.util.Optional;
import org.milepost.plan.Refusal;

/**
 * Evidence was recorded.
 *
 * @param evidence as its owner sees it
 * @param linkRefusal why the native link that was asked for could not be made; the evidence stands nevertheless
 */
public record EvidenceAdded(EvidenceView evidence, Optional<Refusal> linkRefusal) {
}
