package org.milepost.host.jira.search;

import java.util.List;

/** The JQL functions of plugins. */
public interface Functions {

    /** A Jira without plugins. */
    Functions NONE = new Functions() {

        @Override
        public boolean knows(String name) {
            return false;
        }

        @Override
        public boolean list(String name) {
            return false;
        }

        @Override
        public List<String> errors(Clause.Term term, Operand.Call call, Searcher searcher) {
            return List.of();
        }

        @Override
        public List<String> values(Clause.Term term, Operand.Call call, Searcher searcher) {
            return List.of();
        }
    };

    boolean knows(String name);

    /** Whether the function stands for a list, which wants "in". */
    boolean list(String name);

    /** What the function says against its use; empty if nothing. */
    List<String> errors(Clause.Term term, Operand.Call call, Searcher searcher);

    /** The values: ids or names. Never null. */
    List<String> values(Clause.Term term, Operand.Call call, Searcher searcher);
}
