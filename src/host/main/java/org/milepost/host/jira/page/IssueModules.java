package org.milepost.host.jira.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.milepost.host.jira.model.ChangeGroup;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Link;
import org.milepost.host.jira.model.LinkType;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.SecurityLevel;
import org.milepost.host.jira.rules.DatePicker;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.Request;
import org.milepost.host.product.WebFragments.WebPanel;

/** The boxes of the issue view: Jira's own, with its weights, and those of plugins between them. */
final class IssueModules {

    private final Desk desk;
    private final JiraModel jira;

    IssueModules(Desk desk) {
        this.desk = desk;
        this.jira = desk.jira();
    }

    List<Module> left(Request request, IssueRecord issue) {
        List<Module> modules = new ArrayList<>();
        Map<String, Object> values = values(request, issue);
        modules.add(new Module("details-module", "Details", desk.render("details", values), 100));
        modules.add(new Module("descriptionmodule", "Description", desk.render("description", values), 200));
        List<Linked> links = links(request, issue);
        if (!links.isEmpty()) {
            modules.add(new Module("linkingmodule", "Issue Links", desk.render("links", Map.of("links", links)), 400));
        }
        List<IssueRow> below = jira.issues().subTasks(issue.id()).stream()
                .filter(each -> desk.may(request, Permission.BROWSE_PROJECTS, each))
                .map(each -> IssueRow.of(jira, each, request)).toList();
        if (!below.isEmpty()) {
            modules.add(new Module("view-subtasks", "Sub-Tasks", desk.render("rows", Map.of("rows", below)), 500));
        }
        modules.add(new Module("activitymodule", "Activity",
                desk.render("history", Map.of("groups", history(request, issue))), 600));
        return with(modules, request, issue, "atl.jira.view.issue.left.context");
    }

    List<Module> right(Request request, IssueRecord issue) {
        Map<String, Object> values = values(request, issue);
        List<Module> modules = new ArrayList<>();
        modules.add(new Module("peoplemodule", "People", desk.render("people", values), 100));
        modules.add(new Module("datesmodule", "Dates", desk.render("dates", values), 200));
        return with(modules, request, issue, "atl.jira.view.issue.right.context");
    }

    private List<Module> with(List<Module> own, Request request, IssueRecord issue, String location) {
        for (WebPanel panel : desk.product().fragments().webPanels(location, desk.fragmentContext(request, issue))) {
            own.add(new Module(panel.key(), panel.label(), panel.html(), panel.weight()));
        }
        own.sort(Comparator.comparingInt(Module::weight));
        return own;
    }

    private Map<String, Object> values(Request request, IssueRecord issue) {
        Map<String, Object> values = new HashMap<>();
        values.put("issue", IssueRow.of(jira, issue, request));
        values.put("description", issue.value(Field.DESCRIPTION).orElse(""));
        values.put("security", issue.securityLevel().flatMap(jira.security()::level).map(SecurityLevel::name).orElse(""));
        values.put("created", moment(request, issue.created()));
        values.put("updated", moment(request, issue.updated()));
        values.put("resolved", issue.resolved().map(each -> moment(request, each)).orElse(""));
        values.put("dueTyped", issue.value(Field.DUE_DATE).map(LocalDate::parse)
                .map(new DatePicker(request.locale())::format).orElse(""));
        values.put("mayEdit", desk.may(request, Permission.EDIT_ISSUES, issue));
        values.put("maySchedule", desk.may(request, Permission.EDIT_ISSUES, issue)
                && desk.may(request, Permission.SCHEDULE_ISSUES, issue)
                && jira.projectOf(issue).fields().edit().has(Field.DUE_DATE));
        return values;
    }

    private List<Linked> links(Request request, IssueRecord issue) {
        List<Linked> linked = new ArrayList<>();
        for (Link link : jira.links().of(issue.id())) {
            boolean outward = link.sourceId() == issue.id();
            LinkType type = jira.links().type(link.typeId()).orElseThrow();
            jira.issues().byId(outward ? link.destinationId() : link.sourceId())
                    .filter(other -> desk.may(request, Permission.BROWSE_PROJECTS, other))
                    .ifPresent(other -> linked.add(new Linked(outward ? type.outward() : type.inward(),
                            IssueRow.of(jira, other, request))));
        }
        return linked;
    }

    private List<Group> history(Request request, IssueRecord issue) {
        return jira.issues().history(issue.id()).stream().map(each -> new Group(
                jira.people().byKey(each.authorKey()).map(HostUser::fullName).orElse("Anonymous"),
                moment(request, each.at()), items(each))).toList();
    }

    private static List<Item> items(ChangeGroup group) {
        return group.items().stream().map(each -> new Item(Field.byId(each.field()).map(Field::title)
                .orElse(each.field()), each.fromText().orElse(""), each.toText().orElse("")))
                .collect(Collectors.toList());
    }

    private String moment(Request request, Instant at) {
        ZoneId zone = request.user().map(HostUser::zone).orElseGet(jira::systemZone);
        return DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", request.locale()).withZone(zone).format(at);
    }

    /** A linked issue, and how it relates to this one. */
    public record Linked(String how, IssueRow issue) {
    }

    /** What one person changed in one go. */
    public record Group(String author, String at, List<Item> items) {
    }

    /** One change. */
    public record Item(String field, String from, String to) {
    }
}
