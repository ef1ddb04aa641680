package org.milepost.web;

import java.util.Locale;
import org.milepost.career.InboxRuleView;
import org.milepost.evidence.RuleKind;

/** A rule of the inbox. */
public final class InboxRuleLine {

    private final InboxRuleView rule;
    private final Words words;

    InboxRuleLine(InboxRuleView rule, Words words) {
        this.rule = rule;
        this.words = words;
    }

    public String getId() {
        return Long.toString(rule.rule().id());
    }

    /** By what it picks, as in "component Billing". */
    public String getName() {
        return name(rule.rule().kind(), rule.rule().words(), words);
    }

    /** The goal or milestone. */
    public String getTitle() {
        return rule.title();
    }

    /** Whether it can pick now. */
    public boolean isUsable() {
        return rule.usable();
    }

    public String getRemoveLabel() {
        return words.text("milepost.inbox.rule.remove.named", getName(), getTitle());
    }

    static String name(RuleKind kind, String text, Words words) {
        return words.text("milepost.inbox.rule." + kind.name().toLowerCase(Locale.ROOT), text);
    }
}
