package org.milepost.rest;

import java.time.LocalDate;
import org.milepost.plan.DateMove;

/** One move of a date: days as 2026-03-01, absent for "undated"; {@code at} as an instant in UTC; the reason absent for a move made in Jira. */
@Json
record MoveResponse(String from, String to, String at, String reason, String note, boolean slip) {

    static MoveResponse of(DateMove move) {
        return new MoveResponse(move.from().map(LocalDate::toString).orElse(null), move.to().map(LocalDate::toString).orElse(null),
                move.at().toString(), move.reason().map(Enum::name).orElse(null), move.note(), move.isSlip());
    }
}
