package org.milepost.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;
import org.milepost.plan.Texts;
import org.milepost.plan.WebAddress;

/**
 * What an owner says of a piece of evidence: all of it that can be said anew later.
 *
 * @param claim what was done, in the owner's words
 * @param impact what came of it, may be empty
 * @param day when it happened, a certificate when it was earned; absent where it was not said
 * @param url the address of a page, may be empty
 * @param name of a certificate, else empty
 * @param issuer who gave the certificate, may be empty
 * @param expires the last day on which the certificate holds, absent if it has no end
 * @param proof whether it proves its milestone
 */
public record Statement(String claim, String impact, Optional<LocalDate> day, String url, String name, String issuer, Optional<LocalDate> expires,
                        boolean proof) {

    /** Of a ticket: what was done and what came of it. */
    public static Statement of(String claim, String impact) {
        return new Statement(claim, impact, Optional.empty(), "", "", "", Optional.empty(), false);
    }

    /**
     * The same as it is kept, each field checked. A certificate without a claim claims its name.
     *
     * @param proposed the day it has if none is named
     * @param today the owner's day: nothing happened later
     * @throws Refusal of the field at fault: FIELD_REQUIRED, FIELD_TOO_LONG, FIELD_CHARACTERS, DATE_OUT_OF_RANGE, LINK_INVALID, and FIELD_INVALID for
     *     what this kind of evidence does not have
     */
    public Statement checked(EvidenceKind kind, LocalDate proposed, LocalDate today) {
        boolean certificate = kind == EvidenceKind.CERTIFICATE;
        String checkedName = certificate ? Texts.title("name", name) : none("name", name);
        String checkedClaim = Texts.text("claim", certificate && claim.isBlank() ? checkedName : claim);
        LocalDate happened = Days.between("day", day.orElse(proposed), Days.FIRST, today);
        String address = url.isBlank() && kind != EvidenceKind.LINK ? "" : WebAddress.checked("url", url).address();
        String checkedIssuer = !certificate ? none("issuer", issuer) : issuer.isBlank() ? "" : Texts.title("issuer", issuer);
        if (!certificate && expires.isPresent()) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "expires");
        }
        return new Statement(checkedClaim, Texts.optionalText("impact", impact), Optional.of(happened), address, checkedName, checkedIssuer,
                expires.map(last -> Days.between("expires", last, happened, Days.LAST)), proof);
    }

    /** The same of this day. */
    public Statement on(LocalDate happened) {
        return new Statement(claim, impact, Optional.of(happened), url, name, issuer, expires, proof);
    }

    private static String none(String field, String typed) {
        if (!typed.isBlank()) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, field);
        }
        return "";
    }
}
