package org.milepost.plan;

/**
 * A Jira issue, by its numeric id, which stays when the issue moves to another project and gets another key.
 *
 * @param value greater than 0
 */
public record IssueId(long value) implements Comparable<IssueId> {

    public IssueId {
        if (value <= 0) {
            throw new IllegalArgumentException("issue id is not positive: " + value);
        }
    }

    @Override
    public int compareTo(IssueId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
