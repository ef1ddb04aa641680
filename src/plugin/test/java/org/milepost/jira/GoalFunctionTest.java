package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;

public class GoalFunctionTest {

    private final I18nResolver texts = mock(I18nResolver.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);

    @Test
    public void values_areIdsOfIssues_forTheSearcher() {
        assertEquals(List.of(7L), values(function(List.of(new IssueId(7))), context(anna, false), "CAREER-1"));
        assertEquals("overriding permissions gets the searcher's own view", List.of(7L), values(function(List.of(new IssueId(7))), context(anna, true), "CAREER-1"));
        assertSame(JiraDataTypes.ISSUE, function(List.of()).getDataType());
        assertEquals(1, function(List.of()).getMinimumNumberOfExpectedArguments());
    }

    @Test
    public void nobody_getsNothing_andNothingIsAsked() {
        GoalFunction never = new Fixed(null);
        assertEquals(List.of(), values(never, context(null, false), "CAREER-1"));
        assertEquals(List.of(), values(never, context(null, true), "CAREER-1"));
    }

    @Test
    public void wrongNumberOfArguments_isSaid_andFindsNothing() {
        when(texts.getText("milepost.jql.arguments", "evidenceFor", 1, 0)).thenReturn("expected 1, received 0");
        assertEquals(Set.of("expected 1, received 0"), function(List.of()).validate(anna, operand(), null).getErrorMessages());
        assertEquals(List.of(), values(new Fixed(null), context(anna, false)));
        assertEquals(List.of(), values(new Fixed(null), context(anna, false), "A-1", "A-2"));
    }

    @Test
    public void validation_doesNotTellWhetherAKeyNamesAnything() {
        for (ApplicationUser searcher : new ApplicationUser[] {anna, null}) {
            assertEquals(Set.of(), new Fixed(null).validate(searcher, operand("CAREER-1"), null).getErrorMessages());
            assertEquals(Set.of(), new Fixed(null).validate(searcher, operand("no such key"), null).getErrorMessages());
        }
    }

    @Test
    public void error_findsNothing_ratherThanBreakTheSearch() {
        assertEquals(List.of(), values(new Fixed(null), context(anna, false), "CAREER-1"));
    }

    private GoalFunction function(List<IssueId> found) {
        return new Fixed(found);
    }

    private List<Long> values(GoalFunction function, QueryCreationContext context, String... arguments) {
        return function.getValues(context, operand(arguments), null).stream().map(QueryLiteral::getLongValue).toList();
    }

    private static FunctionOperand operand(String... arguments) {
        return new FunctionOperand("evidenceFor", List.of(arguments));
    }

    private QueryCreationContext context(ApplicationUser searcher, boolean overriding) {
        when(anna.getKey()).thenReturn("JIRAUSER1");
        QueryCreationContext context = mock(QueryCreationContext.class);
        when(context.getApplicationUser()).thenReturn(searcher);
        when(context.isSecurityOverriden()).thenReturn(overriding);
        return context;
    }

    /** Finds the same always, or breaks down. */
    private final class Fixed extends GoalFunction {

        private final List<IssueId> found;

        Fixed(List<IssueId> found) {
            super(texts, 1);
            this.found = found;
        }

        @Override
        public String getFunctionName() {
            return "evidenceFor";
        }

        @Override
        List<IssueId> issues(PersonKey searcher, List<String> arguments) {
            assertEquals(new PersonKey("JIRAUSER1"), searcher);
            return List.copyOf(found);
        }
    }
}
