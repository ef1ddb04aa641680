package org.milepost.host.jira.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.milepost.host.jira.model.IssueTypeRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.product.HostUser;

/** What the operands of a query stand for. */
final class Values {

    private final JiraModel jira;
    private final Functions functions;

    Values(JiraModel jira, Functions functions) {
        this.jira = jira;
        this.functions = functions;
    }

    /** Whether a function is Jira's own, of those that name values other than moments. */
    static boolean own(String function) {
        return List.of("currentuser", "membersof", "watchedissues", "standardissuetypes", "subtaskissuetypes").contains(function.toLowerCase(Locale.ROOT));
    }

    /** Whether there is a function of that name. */
    boolean knows(String function) {
        return own(function) || JqlDates.knows(function) || functions.knows(function);
    }

    /** Whether the function stands for a list. */
    boolean list(String function) {
        return own(function) ? !function.equalsIgnoreCase("currentUser") : functions.list(function);
    }

    /** The names that the operand stands for, without EMPTY. */
    List<String> names(Clause.Term term, Searcher searcher) {
        return term.operand().single().flatMap(each -> names(term, each, searcher)).toList();
    }

    private Stream<String> names(Clause.Term term, Operand operand, Searcher searcher) {
        if (operand instanceof Operand.Text text) {
            return Stream.of(text.text());
        }
        if (!(operand instanceof Operand.Call call)) {
            return Stream.empty();
        }
        return switch (call.name().toLowerCase(Locale.ROOT)) {
            case "currentuser" -> searcher.user().map(HostUser::name).stream();
            case "membersof" -> jira.people().all().stream().filter(each -> each.groups().stream().anyMatch(call.arguments().get(0)::equalsIgnoreCase))
                    .map(HostUser::name);
            case "watchedissues" -> searcher.user().map(HostUser::key).map(jira.watchers()::watchedBy).orElse(List.of()).stream().map(String::valueOf);
            case "standardissuetypes" -> types(false);
            case "subtaskissuetypes" -> types(true);
            default -> functions.values(term, call, searcher).stream();
        };
    }

    private Stream<String> types(boolean subTask) {
        return jira.types().all().stream().filter(each -> each.subTask() == subTask).map(IssueTypeRecord::id);
    }
}
