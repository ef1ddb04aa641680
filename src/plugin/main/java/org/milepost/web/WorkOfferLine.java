package org.milepost.web;

import org.milepost.evidence.WorkOffers.Offer;

/** A component or label that the reader's own tickets bear. */
public final class WorkOfferLine {

    private final Offer offer;
    private final int number;
    private final Words words;

    WorkOfferLine(Offer offer, int number, Words words) {
        this.offer = offer;
        this.number = number;
        this.words = words;
    }

    /** Its number in the list, from 1: names fields of forms. */
    public String getNumber() {
        return Integer.toString(number);
    }

    public String getKind() {
        return offer.kind().name();
    }

    /** The bare name. */
    public String getText() {
        return offer.name();
    }

    /** As in "component Billing". */
    public String getName() {
        return InboxRuleLine.name(offer.kind(), offer.name(), words);
    }

    /** Why it is offered. */
    public String getReason() {
        return words.text("milepost.ticketstart.reason", getName());
    }

    public String getTakeLabel() {
        return words.text("milepost.ticketstart.take", offer.name());
    }

    public String getTextLabel() {
        return words.text("milepost.ticketstart.text", offer.name());
    }

    public String getAsLabel() {
        return words.text("milepost.ticketstart.as", offer.name());
    }
}
