package org.milepost.library;

import java.util.Optional;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;
import org.milepost.plan.ResourceKind;
import org.milepost.plan.Texts;
import org.milepost.plan.WebAddress;

/**
 * What an entry of the library says. Of what may be left out, an empty text stands for nothing.
 *
 * @param kind what it is
 * @param title what it is called, one line
 * @param link where there is more of it, empty or a {@link WebAddress}
 * @param cost what it costs, in words, one line
 * @param time how much time it takes, in words, one line
 * @param description whom it helps and with what
 */
public record EntryText(ResourceKind kind, String title, String link, String cost, String time, String description) {

    /**
     * What was typed, each field as it was typed or null where it was not.
     *
     * @param kind the name of a {@link ResourceKind}
     */
    public record Typed(String kind, String title, String link, String cost, String time, String description) {
    }

    public EntryText {
        if (title.isEmpty() || !link.isEmpty() && WebAddress.of(link).isEmpty()) {
            throw new IllegalArgumentException("an entry without a title or with something else than a link");
        }
    }

    /** @throws Refusal FIELD_REQUIRED, FIELD_INVALID, FIELD_TOO_LONG, FIELD_CHARACTERS or LINK_INVALID of the field at fault */
    static EntryText of(Typed typed) {
        if (typed.kind == null || typed.kind.isBlank()) {
            throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, "kind");
        }
        return new EntryText(kind(typed.kind), Texts.title("title", typed(typed.title)), link(typed(typed.link)), line("cost", typed(typed.cost)),
                line("time", typed(typed.time)), Texts.optionalText("description", typed(typed.description)));
    }

    /** The same with what was typed in the place of what was there; what was not typed stays. @throws Refusal as {@link #of} */
    EntryText with(Typed typed) {
        return of(new Typed(or(typed.kind, kind.name()), or(typed.title, title), or(typed.link, link), or(typed.cost, cost), or(typed.time, time),
                or(typed.description, description)));
    }

    private static ResourceKind kind(String name) {
        for (ResourceKind kind : ResourceKind.values()) {
            if (kind.name().equals(name.strip())) {
                return kind;
            }
        }
        throw Refusal.ofField(ErrorCode.FIELD_INVALID, "kind");
    }

    private static String link(String typed) {
        return typed.isBlank() ? "" : WebAddress.checked("link", typed).address();
    }

    private static String line(String field, String typed) {
        return typed.isBlank() ? "" : Texts.title(field, typed);
    }

    private static String typed(String text) {
        return or(text, "");
    }

    private static String or(String text, String otherwise) {
        return Optional.ofNullable(text).orElse(otherwise);
    }

    /** Where the link leads to, empty without one. */
    public String host() {
        return WebAddress.of(link).map(WebAddress::host).orElse("");
    }
}
