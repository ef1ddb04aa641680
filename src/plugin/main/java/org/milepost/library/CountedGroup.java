package org.milepost.library;

import java.util.Set;
import org.milepost.plan.ResourceKind;

/**
 * At least {@value #LEAST} people whose answers to one shared entry are counted together and for good. A figure is a sum of whole groups, and nobody is in
 * two groups of an entry: so whatever figures somebody writes down and subtracts from one another, what is left is of whole groups again.
 *
 * @param entry the shared entry
 * @param number 1 for the first group of the entry
 * @param kind what the entry was when they were counted
 * @param yes how many of them said yes
 * @param partly how many of them said partly
 * @param no how many of them said no
 * @param members the rows of their ratings, one a person
 * @param retired whether it is counted no more, since people of it took back what they had said
 */
public record CountedGroup(long entry, long number, ResourceKind kind, int yes, int partly, int no, Set<Long> members, boolean retired) {

    /** The fewest people in a group, and the fewest who take back an answer until it shows. */
    public static final int LEAST = 5;

    public CountedGroup {
        members = Set.copyOf(members);
        if (members.size() < LEAST || yes + partly + no != members.size()) {
            throw new IllegalArgumentException("a group of " + members.size() + " [entry=" + entry + ", group=" + number + "]");
        }
    }
}
