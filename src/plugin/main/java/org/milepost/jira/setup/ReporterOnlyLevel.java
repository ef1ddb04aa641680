package org.milepost.jira.setup;

import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelPermission;
import com.atlassian.jira.issue.security.IssueSecurityLevelScheme;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Optional;
import org.milepost.setup.SetUpDone.Step;
import org.ofbiz.core.entity.GenericEntityException;

/** The security level that shows an issue to its reporter alone, where the project has an issue security scheme. */
final class ReporterOnlyLevel {

    /** Jira's name of the reporter in schemes (com.atlassian.jira.security.JiraPermissionHolderType.REPORTER). */
    private static final String REPORTER = "reporter";

    private final IssueSecuritySchemeManager schemes;
    private final IssueSecurityLevelManager levels;
    private final I18nResolver texts;

    ReporterOnlyLevel(IssueSecuritySchemeManager schemes, IssueSecurityLevelManager levels, I18nResolver texts) {
        this.schemes = schemes;
        this.levels = levels;
        this.texts = texts;
    }

    /** The project's issue security scheme. */
    Optional<IssueSecurityLevelScheme> schemeOf(Project project) {
        return schemes.getIssueSecurityLevelSchemes().stream()
                .filter(scheme -> schemes.getProjectsUsingScheme(scheme.getId()).stream().anyMatch(used -> used.getId().equals(project.getId())))
                .findFirst();
    }

    /** Whether this is a level of the project's scheme that grants the reporter and nobody else. */
    boolean holds(Project project, Long level) {
        return schemeOf(project).filter(scheme -> levelsOf(scheme).stream().anyMatch(known -> known.getId().equals(level) && isReporterOnly(known))).isPresent();
    }

    /**
     * Such a level of the project's scheme, found or made; absent without a scheme.
     *
     * @param chosen the one chosen before: it stays, also if an administrator has opened it to others since
     */
    Optional<Long> ensure(Project project, Optional<Long> chosen, List<Step> steps) {
        return schemeOf(project).map(scheme -> chosen.filter(level -> levelsOf(scheme).stream().anyMatch(known -> known.getId().equals(level)))
                .or(() -> find(scheme)).orElseGet(() -> make(scheme, steps)));
    }

    private Optional<Long> find(IssueSecurityLevelScheme scheme) {
        return levelsOf(scheme).stream().filter(this::isReporterOnly).map(IssueSecurityLevel::getId).findFirst();
    }

    private Long make(IssueSecurityLevelScheme scheme, List<Step> steps) {
        String name = texts.getText("milepost.setup.level.name");
        // A level without any grant was left by a set-up that failed half way.
        Long level = levelsOf(scheme).stream().filter(known -> name.equals(known.getName()) && grants(known).isEmpty()).map(IssueSecurityLevel::getId)
                .findFirst().orElseGet(() -> {
                    steps.add(Step.SECURITY_LEVEL_CREATED);
                    return levels.createIssueSecurityLevel(scheme.getId(), name, texts.getText("milepost.setup.level.description")).getId();
                });
        try {
            schemes.createSchemeEntity(schemes.getScheme(scheme.getId()), new SchemeEntity(REPORTER, null, level));
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not open security level " + level + " to reporters", e);
        }
        steps.add(Step.SECURITY_LEVEL_GRANTED);
        return level;
    }

    private boolean isReporterOnly(IssueSecurityLevel level) {
        List<IssueSecurityLevelPermission> grants = grants(level);
        return grants.size() == 1 && REPORTER.equals(grants.get(0).getType());
    }

    private List<IssueSecurityLevelPermission> grants(IssueSecurityLevel level) {
        return schemes.getPermissionsBySecurityLevel(level.getId());
    }

    private List<IssueSecurityLevel> levelsOf(IssueSecurityLevelScheme scheme) {
        return levels.getIssueSecurityLevels(scheme.getId());
    }
}
