package org.milepost.health;

/** When to ask: is this still the right goal? */
final class Reassessment {

    /** From this rating on the owner is sure again. */
    static final int SURE = 7;

    private Reassessment() {
    }

    /** After repeated slips, or where confidence falls or is low. */
    static boolean isDue(HealthFacts facts) {
        Confidence confidence = facts.confidence();
        return confidence.fellFrom().isPresent() || confidence.isLow() || DateRules.worstSlips(facts).filter(slips -> asks(slips, confidence)).isPresent();
    }

    private static boolean asks(Slips slips, Confidence confidence) {
        int enough = confidence.hasDipped() ? DateRules.SLIPS : DateRules.REPEATED_SLIPS;
        return slips.count() >= enough && !isAnswered(slips, confidence);
    }

    /** Who rates the goal high after the last slip has thought about it: the question rests until the next slip. */
    private static boolean isAnswered(Slips slips, Confidence confidence) {
        return confidence.newest().filter(rating -> rating.rating() >= SURE && slips.last().filter(day -> !rating.day().isBefore(day)).isPresent())
                .isPresent();
    }
}
