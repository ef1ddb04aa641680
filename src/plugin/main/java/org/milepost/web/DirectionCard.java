package org.milepost.web;

import java.util.List;
import java.util.stream.Stream;
import org.milepost.career.GoalSurroundings;
import org.milepost.career.GoalView;
import org.milepost.plan.GoalKind;
import org.milepost.plan.GoalProfile;
import org.milepost.plan.Tickets.Ticket;
import org.milepost.sharing.Access;

/** Where a goal leads to and what it is good for. */
public final class DirectionCard {

    private final GoalView view;
    private final GoalProfile profile;
    private final GoalSurroundings around;
    private final String contextPath;
    private final Words words;

    DirectionCard(GoalView view, GoalSurroundings around, String contextPath, Words words) {
        this.view = view;
        this.profile = view.goal().detail().profile();
        this.around = around;
        this.contextPath = contextPath;
        this.words = words;
    }

    public boolean isOwned() {
        return view.access() == Access.OWNER;
    }

    /** Whether nothing was said yet. */
    public boolean isEmpty() {
        return !isFarSaid() && !isChained() && !isAlone() && !isServing() && !isContributing();
    }

    /** Whether it is said how far ahead it lies. */
    public boolean isFarSaid() {
        return profile.horizon().isPresent();
    }

    /** How far ahead it lies; empty if that was not said. */
    public String getHorizon() {
        return profile.horizon().map(horizon -> words.text("milepost.choice.Horizon." + horizon.name())).orElse("");
    }

    /** Whether another goal that the viewer may see stands before or after it. */
    public boolean isChained() {
        return isLeading() || isBuilt();
    }

    /** Whether it leads to another goal. */
    public boolean isLeading() {
        return !view.links().ancestors().isEmpty();
    }

    /** The goals it leads to, the nearest first. */
    public List<GoalLinkLine> getParents() {
        return view.links().ancestors().stream().map(goal -> new GoalLinkLine(goal, contextPath)).toList();
    }

    /** Whether other goals lead to it. */
    public boolean isBuilt() {
        return !view.links().children().isEmpty();
    }

    /** The goals that lead straight to it. */
    public List<GoalLinkLine> getChildren() {
        return view.links().children().stream().map(goal -> new GoalLinkLine(goal, contextPath)).toList();
    }

    /** Whether there is a reason why it leads to no other goal. */
    public boolean isAlone() {
        return !profile.standsAlone().isEmpty() && profile.parent().isEmpty();
    }

    public String getStandsAlone() {
        return profile.standsAlone();
    }

    public boolean isServing() {
        return !getServes().isEmpty();
    }

    /** The vision and the values it serves. */
    public List<String> getServes() {
        return Stream.concat(around.vision().stream(), Stream.of(profile.serves())).filter(text -> !text.isEmpty()).toList();
    }

    public boolean isContributing() {
        return isForTeam() || isForTicket() || !profile.contributesWhy().isEmpty();
    }

    public boolean isForTeam() {
        return !profile.teamGoal().isEmpty();
    }

    /** The goal of a team or company that it contributes to. */
    public String getTeamGoal() {
        return profile.teamGoal();
    }

    /** Whether it contributes to a ticket that the viewer may browse. */
    public boolean isForTicket() {
        return around.contributesTo().isPresent();
    }

    public String getTicketKey() {
        return around.contributesTo().map(Ticket::key).orElse("");
    }

    public String getTicketUrl() {
        return Links.issue(contextPath, getTicketKey());
    }

    public String getTicketSummary() {
        return around.contributesTo().map(Ticket::summary).orElse("");
    }

    public boolean isReasoned() {
        return !profile.contributesWhy().isEmpty();
    }

    /** In which way it contributes. */
    public String getWhy() {
        return profile.contributesWhy();
    }

    public boolean isSkilled() {
        return !profile.skills().isEmpty();
    }

    /** The skills it needs, by name. */
    public List<String> getSkills() {
        return profile.skills();
    }

    /** Personal or professional. */
    public String getKind() {
        return words.text("milepost.choice.GoalKind." + view.goal().kind().name());
    }

    /** What that means for those who might see it. */
    public String getKindText() {
        return words.text("milepost.goalpage.kind." + States.code(view.goal().kind()) + ".text");
    }

    public boolean isPersonal() {
        return view.goal().kind() == GoalKind.PERSONAL;
    }
}
