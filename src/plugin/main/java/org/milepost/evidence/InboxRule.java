package org.milepost.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;

/**
 * Which resolved tickets its owner wants to see proposed for a goal or milestone. It is known to its owner alone.
 *
 * @param id of its row
 * @param owner whose rule
 * @param item the goal or milestone
 * @param goal the goal of that item when the rule was made
 * @param kind by what it picks
 * @param words the component, label, words, epic or filter
 */
public record InboxRule(long id, PersonKey owner, ItemReference item, IssueId goal, RuleKind kind, String words) {

    public InboxRule {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a rule without words");
        }
    }

    /** Whether the ticket itself says that it is meant; false for a rule that is searched. Capitals count in labels, as in Jira. */
    public boolean picks(WorkedTicket ticket) {
        return switch (kind) {
            case COMPONENT -> ticket.components().stream().anyMatch(words::equalsIgnoreCase);
            case LABEL -> ticket.labels().contains(words);
            case WORDS -> wordsOf(ticket.ticket().summary()).containsAll(wordsOf(words));
            case EPIC, FILTER -> false;
        };
    }

    /** Whether it says the same as the other. */
    public boolean isLike(InboxRule other) {
        return owner.equals(other.owner) && item.equals(other.item) && kind == other.kind && words.equals(other.words);
    }

    /** Whole words in small letters; what stands between letters and digits divides them. */
    public static Set<String> wordsOf(String text) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"));
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    /** Those words that Jira's search can look for: without the small ones that it leaves out, which would make it find nothing. */
    public static Set<String> searchedWordsOf(String text) {
        return wordsOf(text).stream().filter(word -> !SmallWords.has(word)).collect(Collectors.toSet());
    }
}
