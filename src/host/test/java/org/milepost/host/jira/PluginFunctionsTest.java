package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.host.jira.service.JiraServices;
import org.milepost.host.jira.service.PluginFunctions;
import org.milepost.host.product.JqlFunctionModules;

public class PluginFunctionsTest {

    private final JiraBed jira = new JiraBed();
    private final Numbered function = new Numbered();
    private final SearchService search = new JiraServices(jira.objects, jira.login, new PluginFunctions(jira.objects, new One(function))).search();
    private long first;

    @Before
    public void fill() {
        first = jira.create("anna", "ABC", "one").getId();
        jira.create("anna", "ABC", "two");
    }

    @Test
    public void values_areAskedFor_withUserArgumentsAndClause() throws Exception {
        Query query = query("issue in numbered(" + first + ")");
        assertEquals(List.of("ABC-1"), keys(search.search(jira.user("anna"), query, PagerFilter.getUnlimitedFilter()).getResults()));
        assertEquals("anna", function.context.getApplicationUser().getName());
        assertFalse(function.context.isSecurityOverriden());
        assertEquals("issue", function.clause.getName());
        assertEquals(List.of("ABC-2"), keys(search.search(jira.user("anna"), query("issue not in NUMBERED(" + first + ")"), PagerFilter.getUnlimitedFilter())
                .getResults()));
    }

    @Test
    public void overriding_andNobody_areTold() throws Exception {
        search.searchOverrideSecurity(null, query("issue in numbered(" + first + ")"), PagerFilter.getUnlimitedFilter());
        assertNull(function.context.getApplicationUser());
        assertTrue(function.context.isSecurityOverriden());
    }

    @Test
    public void function_isValidated_withItsOwnWords() {
        assertEquals(Set.of("A number, please."), search.validateQuery(null, query("issue in numbered()")).getErrorMessages());
        assertEquals(Set.of(), search.validateQuery(null, query("issue in numbered(7)")).getErrorMessages());
        assertEquals(Set.of("Operator '=' does not support the list value 'numbered(7)' for field 'issue'."),
                search.validateQuery(null, query("issue = numbered(7)")).getErrorMessages());
    }

    private Query query(String jql) {
        return search.parseQuery(null, jql).getQuery();
    }

    private static List<String> keys(List<Issue> issues) {
        return issues.stream().map(Issue::getKey).toList();
    }

    private record One(Numbered function) implements JqlFunctionModules {

        @Override
        public Optional<JqlFunctionModule> byName(String functionName) {
            return Optional.<JqlFunctionModule>of(new JqlFunctionModule() {

                @Override
                public String name() {
                    return "numbered";
                }

                @Override
                public boolean list() {
                    return true;
                }

                @Override
                public <T> T instance(Class<T> type) {
                    return type.cast(function);
                }
            }).filter(each -> each.name().equalsIgnoreCase(functionName));
        }
    }

    /** Stands for the issue of the id that is its argument. */
    private static final class Numbered extends AbstractJqlFunction {

        private QueryCreationContext context;
        private TerminalClause clause;

        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
            MessageSet messages = new MessageSetImpl();
            if (operand.getArgs().size() < getMinimumNumberOfExpectedArguments()) {
                messages.addErrorMessage("A number, please.");
            }
            return messages;
        }

        @Override
        public List<QueryLiteral> getValues(QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause) {
            context = queryCreationContext;
            clause = terminalClause;
            return List.of(new QueryLiteral(operand, Long.valueOf(operand.getArgs().get(0))));
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 1;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.ISSUE;
        }
    }
}
