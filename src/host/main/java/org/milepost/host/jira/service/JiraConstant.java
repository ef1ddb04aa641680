package org.milepost.host.jira.service;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.milepost.host.jira.model.Category;
import org.milepost.host.jira.model.IssueTypeRecord;
import org.milepost.host.jira.model.ResolutionRecord;
import org.milepost.host.jira.model.StatusRecord;

/** Issue types, statuses and resolutions as plugins see them. Two objects are equal if kind and id are. */
abstract class JiraConstant implements IssueConstant {

    private final String id;
    private final String name;
    private final String description;
    private final String iconUrl;

    private JiraConstant(String id, String name, String description, String iconUrl) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.iconUrl = iconUrl;
    }

    static IssueType of(IssueTypeRecord type) {
        return new Type(type);
    }

    static Status of(StatusRecord status) {
        return new OfStatus(status);
    }

    static Resolution of(ResolutionRecord resolution) {
        return new OfResolution(resolution);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public String getIconUrl() {
        return iconUrl;
    }

    @Override
    public String getNameTranslation() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((JiraConstant) other).id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name + "(" + id + ")";
    }

    private static final class Type extends JiraConstant implements IssueType {

        private final boolean subTask;

        Type(IssueTypeRecord type) {
            super(type.id(), type.name(), type.description(),
                    "/secure/viewavatar?size=xsmall&avatarId=" + type.avatarId() + "&avatarType=issuetype");
            this.subTask = type.subTask();
        }

        @Override
        public boolean isSubTask() {
            return subTask;
        }
    }

    private static final class OfStatus extends JiraConstant implements Status {

        private final Category category;

        OfStatus(StatusRecord status) {
            super(status.id(), status.name(), "", "/images/icons/statuses/generic.png");
            this.category = status.category();
        }

        @Override
        public StatusCategory getStatusCategory() {
            return new OfCategory(category);
        }
    }

    private static final class OfResolution extends JiraConstant implements Resolution {

        OfResolution(ResolutionRecord resolution) {
            super(resolution.id(), resolution.name(), "", null);
        }
    }

    private record OfCategory(Category category) implements StatusCategory {

        @Override
        public Long getId() {
            return category.id();
        }

        @Override
        public String getKey() {
            return category.key();
        }

        @Override
        public String getName() {
            return category.title();
        }

        @Override
        public String getColorName() {
            return category.color();
        }
    }
}
