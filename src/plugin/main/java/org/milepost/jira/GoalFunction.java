package org.milepost.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A JQL function whose values are issues, always those that the searcher sees. Without a searcher there are none, and a search that overrides
 * permissions gets no more than its searcher would. It never breaks a search: filters and boards of others may use it.
 */
abstract class GoalFunction extends AbstractJqlFunction {

    private static final Logger LOG = LoggerFactory.getLogger(GoalFunction.class);

    private final I18nResolver texts;
    private final int arguments;

    /** @param arguments how many the function takes */
    GoalFunction(I18nResolver texts, int arguments) {
        this.texts = texts;
        this.arguments = arguments;
    }

    /** The issues that the function stands for. @param arguments as many as it takes */
    abstract List<IssueId> issues(PersonKey searcher, List<String> arguments);

    /** Looks at the number of arguments alone: whether a key names anything is told to nobody. */
    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (operand.getArgs().size() != arguments) {
            messages.addErrorMessage(texts.getText("milepost.jql.arguments", operand.getName(), arguments, operand.getArgs().size()));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        ApplicationUser searcher = context.getApplicationUser();
        if (searcher == null || operand.getArgs().size() != arguments) {
            return List.of();
        }
        try {
            return issues(new PersonKey(searcher.getKey()), operand.getArgs()).stream().map(issue -> new QueryLiteral(operand, issue.value())).toList();
        } catch (RuntimeException e) {
            LOG.error("A JQL function found nothing because of an error [function={}, searcher={}]", getFunctionName(), searcher.getKey(), e);
            return List.of();
        }
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return arguments;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
