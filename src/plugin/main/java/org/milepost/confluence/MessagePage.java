package org.milepost.confluence;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milepost.link.Trouble;
import org.milepost.web.Words;

/** What a macro says when there is nothing else to show: a sentence and what to do about it. */
public final class MessagePage {

    private final String kind;
    private final String title;
    private final List<String> advice;
    private final Optional<URI> link;
    private final String linkText;

    private MessagePage(String kind, String title, List<String> advice, Optional<URI> link, String linkText) {
        this.kind = kind;
        this.title = title;
        this.advice = List.copyOf(advice);
        this.link = link;
        this.linkText = linkText;
    }

    static MessagePage trouble(Wording wording, Trouble trouble, Words words) {
        boolean shared = trouble == Trouble.NOTHING_SHARED;
        String key = (shared ? wording : Wording.REVIEW).key("trouble." + trouble.name().toLowerCase(Locale.ROOT));
        return new MessagePage(shared ? "info" : "warning", words.text(key), List.of(words.text(key + ".advice")), Optional.empty(), "");
    }

    static MessagePage authorise(Optional<URI> where, Words words) {
        return new MessagePage("info", words.text("milepost.macro.authorise"), List.of(words.text("milepost.macro.authorise.advice")), where,
                words.text("milepost.macro.authorise.link"));
    }

    /** That more people can read the page than the two it is for. */
    static MessagePage open(Words words) {
        return new MessagePage("warning", words.text("milepost.macro.open"), List.of(words.text("milepost.macro.open.advice")), Optional.empty(), "");
    }

    /** @param login where to log in and come back, absent for a page that is not saved */
    static MessagePage anonymous(Wording wording, Optional<URI> login, Words words) {
        return new MessagePage("info", words.text(wording.key("anonymous")), List.of(words.text(wording.key("anonymous.advice"))), login, words.text("milepost.macro.anonymous.link"));
    }

    static MessagePage refused(Wording wording, ParametersRefused refused, Words words) {
        return new MessagePage("error", words.text(wording.key("parameters")),
                refused.names().stream().map(name -> words.text(wording.key("parameter." + name))).toList(), Optional.empty(), "");
    }

    /** For e-mail, feeds and the like: where to look instead. */
    static MessagePage elsewhere(Wording wording, Optional<URI> page, Words words) {
        return new MessagePage("info", words.text(wording.key("elsewhere")), List.of(), page, words.text("milepost.macro.elsewhere.link"));
    }

    /** "info", "warning" or "error": the ending of AUI's class. */
    public String getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    /** What to do, a sentence or more each; may be empty. */
    public List<String> getAdvice() {
        return advice;
    }

    public boolean isLinked() {
        return link.isPresent();
    }

    /** A web address whose scheme was checked, empty if there is none. */
    public String getLink() {
        return link.map(URI::toString).orElse("");
    }

    public String getLinkText() {
        return linkText;
    }
}
