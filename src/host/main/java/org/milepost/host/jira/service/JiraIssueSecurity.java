package org.milepost.host.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelPermission;
import com.atlassian.jira.issue.security.IssueSecurityLevelScheme;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.SecurityLevel;
import org.milepost.host.jira.model.SecurityScheme;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** Issue security schemes, their levels and whom each level names. */
final class JiraIssueSecurity implements IssueSecuritySchemeManager, IssueSecurityLevelManager {

    private final JiraObjects objects;
    private final JiraModel jira;

    JiraIssueSecurity(JiraObjects objects) {
        this.objects = objects;
        this.jira = objects.jira();
    }

    @Override
    public Collection<IssueSecurityLevelScheme> getIssueSecurityLevelSchemes() {
        return jira.security().schemes().stream().map(each -> new IssueSecurityLevelScheme(each.id(), each.name(), "",
                each.defaultLevel().orElse(null))).toList();
    }

    @Override
    public List<IssueSecurityLevelPermission> getPermissionsBySecurityLevel(Long securityLevelId) {
        return jira.security().level(securityLevelId).stream().flatMap(level -> level.entries().stream().map(entry ->
                new IssueSecurityLevelPermission((long) entry.hashCode(), level.schemeId(), level.id(),
                        entry.kind().type(), entry.holder().isEmpty() ? null : entry.holder()))).toList();
    }

    @Override
    public List<Project> getProjectsUsingScheme(long schemeId) {
        return jira.projects().usingSecurityScheme(schemeId).stream().map(objects::project).toList();
    }

    @Override
    public boolean hasSecurityLevelAccess(Issue issue, ApplicationUser user) {
        return objects.issue(issue).filter(each -> jira.permissions().passesSecurity(each, objects.user(user)))
                .isPresent();
    }

    @Override
    public GenericValue getScheme(Long id) {
        return Optional.ofNullable(id).flatMap(jira.security()::scheme).map(each -> new Row(each.id())).orElse(null);
    }

    @Override
    public GenericValue createSchemeEntity(GenericValue scheme, SchemeEntity entity) throws GenericEntityException {
        if (!(scheme instanceof Row row) || !(entity.getEntityTypeId() instanceof Long levelId)
                || jira.security().level(levelId).filter(each -> each.schemeId() == row.id).isEmpty()) {
            throw new GenericEntityException("No security level " + entity.getEntityTypeId() + " in this scheme");
        }
        jira.security().addEntry(levelId, grant(entity));
        return new Row(jira.ids().next());
    }

    @Override
    public List<IssueSecurityLevel> getIssueSecurityLevels(long schemeId) {
        return jira.security().levelsOf(schemeId).stream().<IssueSecurityLevel>map(Level::new).toList();
    }

    @Override
    public IssueSecurityLevel createIssueSecurityLevel(long schemeId, String name, String description) {
        return new Level(jira.security().createLevel(schemeId, name, description == null ? "" : description));
    }

    @Override
    public List<IssueSecurityLevel> getUsersSecurityLevels(Project project, ApplicationUser user) {
        return objects.project(project).stream().flatMap(each -> each.securityScheme().stream()
                .flatMap(scheme -> jira.security().levelsOf(scheme).stream())
                .filter(level -> jira.permissions().names(level, each, Optional.empty(), objects.user(user))))
                .<IssueSecurityLevel>map(Level::new).toList();
    }

    @Override
    public Long getDefaultSecurityLevel(Project project) {
        return objects.project(project).flatMap(each -> each.securityScheme()).flatMap(jira.security()::scheme)
                .flatMap(SecurityScheme::defaultLevel).orElse(null);
    }

    private static Grant grant(SchemeEntity entity) throws GenericEntityException {
        String holder = entity.getParameter() == null ? "" : entity.getParameter();
        return switch (entity.getType()) {
            case "reporter" -> Grant.REPORTER;
            case "assignee" -> Grant.ASSIGNEE;
            case "lead" -> Grant.LEAD;
            case "applicationRole" -> Grant.LOGGED_IN;
            case "group" -> holder.isEmpty() ? Grant.ANYONE : Grant.group(holder);
            case "user" -> Grant.user(holder);
            case "projectrole" -> Grant.role(holder);
            default -> throw new GenericEntityException("Unknown type of holder: " + entity.getType());
        };
    }

    private record Level(SecurityLevel level) implements IssueSecurityLevel {

        @Override
        public Long getId() {
            return level.id();
        }

        @Override
        public String getName() {
            return level.name();
        }

        @Override
        public String getDescription() {
            return level.description();
        }

        @Override
        public Long getSchemeId() {
            return level.schemeId();
        }
    }

    /** A row of a table, of which plugins see nothing. */
    private static final class Row extends GenericValue {

        private final long id;

        Row(long id) {
            this.id = id;
        }
    }
}
