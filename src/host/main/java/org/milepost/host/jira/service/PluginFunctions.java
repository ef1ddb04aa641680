package org.milepost.host.jira.service;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.milepost.host.jira.search.Clause;
import org.milepost.host.jira.search.Functions;
import org.milepost.host.jira.search.Operand.Call;
import org.milepost.host.jira.search.Searcher;
import org.milepost.host.product.JqlFunctionModules;
import org.milepost.host.product.JqlFunctionModules.JqlFunctionModule;

/**
 * Calls the JQL functions of plugins as Jira does: told of their descriptor once, then asked to validate and for values. What they throw breaks the
 * search, as it does in Jira.
 */
public final class PluginFunctions implements Functions {

    private final JiraObjects objects;
    private final JqlFunctionModules modules;
    private final Map<String, JqlFunction> ready = new ConcurrentHashMap<>();

    public PluginFunctions(JiraObjects objects, JqlFunctionModules modules) {
        this.objects = objects;
        this.modules = modules;
    }

    @Override
    public boolean knows(String name) {
        return modules.byName(name).isPresent();
    }

    @Override
    public boolean list(String name) {
        return knows(name) && function(name).isList();
    }

    @Override
    public List<String> errors(Clause.Term term, Call call, Searcher searcher) {
        FunctionOperand operand = operand(call);
        return List.copyOf(function(call.name()).validate(user(searcher), operand, new Compared(term.field(), operand)).getErrorMessages());
    }

    @Override
    public List<String> values(Clause.Term term, Call call, Searcher searcher) {
        if (!knows(call.name())) {
            return List.of();
        }
        FunctionOperand operand = operand(call);
        return function(call.name()).getValues(new Context(user(searcher), searcher.overriding()), operand, new Compared(term.field(), operand)).stream()
                .map(QueryLiteral::getLongValue).map(String::valueOf).toList();
    }

    private JqlFunction function(String name) {
        return ready.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> {
            JqlFunctionModule module = modules.byName(name).orElseThrow();
            JqlFunction function = module.instance(JqlFunction.class);
            function.init(new Described(module.name(), module.list()));
            return function;
        });
    }

    private static FunctionOperand operand(Call call) {
        return new FunctionOperand(call.name(), call.arguments());
    }

    private ApplicationUser user(Searcher searcher) {
        return searcher.user().map(objects::user).orElse(null);
    }

    private record Context(ApplicationUser getApplicationUser, boolean isSecurityOverriden) implements QueryCreationContext {
    }

    private record Described(String getFunctionName, boolean isList) implements JqlFunctionModuleDescriptor {
    }

    private record Compared(String getName, Operand getOperand) implements TerminalClause {
    }
}
