package org.milepost.host.jira.service;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.LinkType;

/** Links between issues. The managers check no permission, in Jira either: the caller must ask for Link Issues. */
final class JiraLinks implements IssueLinkManager, IssueLinkTypeManager {

    private final JiraObjects objects;
    private final JiraModel jira;

    JiraLinks(JiraObjects objects) {
        this.objects = objects;
        this.jira = objects.jira();
    }

    @Override
    public void createIssueLink(Long sourceId, Long destinationId, Long linkTypeId, Long sequence,
                                ApplicationUser user) throws CreateException {
        try {
            jira.links().link(sourceId, destinationId, linkTypeId,
                    objects.user(user).map(each -> each.key()).orElse(""), jira.clock().instant());
        } catch (IllegalArgumentException e) {
            CreateException failed = new CreateException(e.getMessage());
            failed.initCause(e);
            throw failed;
        }
    }

    @Override
    public boolean isLinkingEnabled() {
        return jira.settings().linkingEnabled();
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, String style) {
        jira.links().addType(name, outward, inward);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return jira.links().types().stream().<IssueLinkType>map(OfLink::new).toList();
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return jira.links().types().stream().filter(each -> each.name().equalsIgnoreCase(name))
                .<IssueLinkType>map(OfLink::new).toList();
    }

    private record OfLink(LinkType type) implements IssueLinkType {

        @Override
        public Long getId() {
            return type.id();
        }

        @Override
        public String getName() {
            return type.name();
        }

        @Override
        public String getOutward() {
            return type.outward();
        }

        @Override
        public String getInward() {
            return type.inward();
        }
    }
}
