package org.milepost.jira.setup;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.option.OptionSet;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelPermission;
import com.atlassian.jira.issue.security.IssueSecurityLevelScheme;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.jira.CareerProject;
import org.milepost.jira.CareerSettings;
import org.mockito.Answers;
import org.mockito.invocation.InvocationOnMock;
import org.mockito.quality.Strictness;

/**
 * The administration of a Jira in memory, as far as the set-up touches it, with Jira's habits: a type that is made is put into the default
 * scheme, a project without a scheme is on the default one. It counts changes and can break before one of them.
 */
final class JiraAdministration implements CareerSettings {

    /** Jira broke down, as a test asked for. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static final long DEFAULT = 1;
    static final long SECURITY = 70;

    final Map<Long, String> schemeNames = new LinkedHashMap<>(Map.of(DEFAULT, "Default scheme"));
    final Map<Long, Set<String>> schemeTypes = new LinkedHashMap<>(Map.of(DEFAULT, new LinkedHashSet<>(List.of("1", "2"))));
    final Map<Long, Long> schemeOfProject = new LinkedHashMap<>();
    final Map<Long, Project> projects = new LinkedHashMap<>();
    final List<IssueType> types = new ArrayList<>();
    final Map<Long, String> levels = new LinkedHashMap<>();
    final List<IssueSecurityLevelPermission> grants = new ArrayList<>();
    final Set<Long> secured = new LinkedHashSet<>();
    boolean subTasks = true;
    boolean openToAnybody;
    int changes;
    int breakBeforeChange = Integer.MAX_VALUE;
    private Optional<CareerProject> settings = Optional.empty();
    private long ids = 100;

    Project project(String key, Long scheme) {
        Project project = data(Project.class, Map.of("getId", ++ids, "getKey", key, "getName", "Project " + key, "isArchived", false));
        projects.put(project.getId(), project);
        if (scheme != null) {
            schemeOfProject.put(project.getId(), scheme);
        }
        return project;
    }

    long scheme(String name, String... options) {
        schemeNames.put(++ids, name);
        schemeTypes.put(ids, new LinkedHashSet<>(List.of(options)));
        return ids;
    }

    IssueType type(String name, boolean subTask) {
        IssueType type = data(IssueType.class, Map.of("getId", Long.toString(++ids), "getName", name, "isSubTask", subTask));
        types.add(type);
        return type;
    }

    /** The types that the project has. */
    Set<String> typesOf(Project project) {
        return schemeTypes.get(schemeOfProject.getOrDefault(project.getId(), DEFAULT));
    }

    @Override
    public Optional<CareerProject> read() {
        return settings;
    }

    @Override
    public void write(CareerProject project) {
        change();
        settings = Optional.of(project);
    }

    /** A service of Jira's over this administration. */
    <T> T service(Class<T> type) {
        return mock(type, withSettings().strictness(Strictness.LENIENT).defaultAnswer(this::answer));
    }

    private Object answer(InvocationOnMock call) throws Throwable {
        Object[] in = call.getArguments();
        switch (call.getMethod().getName()) {
            case "isSubTasksEnabled": return subTasks;
            case "hasPermission": return openToAnybody;
            case "getProjects": return new ArrayList<>(projects.values());
            case "getProjectObj": return projects.get((Long) in[0]);
            case "getProjectObjByKey": return projects.values().stream().filter(project -> project.getKey().equals(in[0])).findFirst().orElse(null);
            case "getIssueTypes": return types;
            case "createIssueType": return created((String) in[0], false);
            case "createSubTaskIssueType": return created((String) in[0], true);
            case "getConfigScheme": return scheme(schemeOfProject.getOrDefault(((Project) in[0]).getId(), DEFAULT));
            case "getDefaultIssueTypeScheme": return scheme(DEFAULT);
            case "isDefaultIssueTypeScheme": return ((FieldConfigScheme) in[0]).getId() == DEFAULT;
            case "getAllSchemes": return schemeNames.keySet().stream().map(this::scheme).toList();
            case "getOptionsForConfig": return data(OptionSet.class, Map.of("getOptionIds", List.copyOf(schemeTypes.get(((FieldConfig) in[0]).getId()))));
            case "getScheme": return null;
            default: return changed(call, in);
        }
    }

    @SuppressWarnings("unchecked")
    private Object changed(InvocationOnMock call, Object[] in) throws Throwable {
        switch (call.getMethod().getName()) {
            case "create":
                change();
                if (in.length > 3) {
                    return data(Avatar.class, Map.of("getId", ++ids));
                }
                return scheme(scheme((String) in[0], ((List<String>) in[2]).toArray(String[]::new)));
            case "update":
                change();
                schemeTypes.put(((FieldConfigScheme) in[0]).getId(), new LinkedHashSet<>((Collection<String>) in[1]));
                return in[0];
            case "removeSchemeAssociation":
                change();
                ((List<JiraContextNode>) in[0]).forEach(context -> schemeOfProject.remove(context.getProjectId()));
                return null;
            case "updateFieldConfigScheme":
                change();
                ((List<JiraContextNode>) in[1]).forEach(context -> schemeOfProject.put(context.getProjectId(), ((FieldConfigScheme) in[0]).getId()));
                return in[0];
            default:
                return security(call, in);
        }
    }

    private Object security(InvocationOnMock call, Object[] in) throws Throwable {
        switch (call.getMethod().getName()) {
            case "getIssueSecurityLevelSchemes": return List.of(new IssueSecurityLevelScheme(SECURITY, "Security", "", null));
            case "getProjectsUsingScheme": return secured.stream().map(projects::get).toList();
            case "getIssueSecurityLevels": return levels.keySet().stream().map(this::level).toList();
            case "getPermissionsBySecurityLevel": return grants.stream().filter(grant -> grant.getSecurityLevelId().equals(in[0])).toList();
            case "createIssueSecurityLevel":
                change();
                levels.put(++ids, (String) in[1]);
                return level(ids);
            case "createSchemeEntity":
                change();
                SchemeEntity entity = (SchemeEntity) in[1];
                grants.add(new IssueSecurityLevelPermission(++ids, SECURITY, (Long) entity.getEntityTypeId(), entity.getType(), entity.getParameter()));
                return null;
            default: return Answers.RETURNS_DEFAULTS.answer(call);
        }
    }

    private IssueType created(String name, boolean subTask) {
        change();
        IssueType type = type(name, subTask);
        schemeTypes.get(DEFAULT).add(type.getId());
        return type;
    }

    private FieldConfigScheme scheme(long id) {
        List<Project> on = projects.values().stream().filter(project -> schemeOfProject.getOrDefault(project.getId(), DEFAULT) == id && id != DEFAULT).toList();
        return data(FieldConfigScheme.class, Map.of("getId", id, "getName", schemeNames.get(id), "getAssociatedProjectObjects", on,
                "getOneAndOnlyConfig", data(FieldConfig.class, Map.of("getId", id)), "getField", mock(ConfigurableField.class)));
    }

    private IssueSecurityLevel level(long id) {
        return data(IssueSecurityLevel.class, Map.of("getId", id, "getName", levels.get(id)));
    }

    private void change() {
        if (++changes == breakBeforeChange) {
            throw new Broken();
        }
    }

    static <T> T data(Class<T> type, Map<String, Object> answers) {
        return mock(type, withSettings().strictness(Strictness.LENIENT).defaultAnswer(call -> {
            Object answer = answers.get(call.getMethod().getName());
            return answer == null ? Answers.RETURNS_DEFAULTS.answer(call) : answer;
        }));
    }
}
