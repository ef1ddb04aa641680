package org.milepost.store;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.Evidence.NamedTicket;
import org.milepost.evidence.EvidenceKind;
import org.milepost.evidence.Statement;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.PartKind;

/**
 * What a writer of a race may do to a goal and to its owner's plan: a change of each kind, and how the use cases let it meet the changes of
 * others.
 */
enum Operation {

    START_PLAN(ChangeKind.PLAN_STARTED, Way.ONCE) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.planStarted(scene.owner());
        }
    },
    ADD_GOAL(ChangeKind.GOAL_ADDED, Way.ADDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.goalAdded(scene.owner(), scene.plan());
        }
    },
    ADD_MILESTONE(ChangeKind.MILESTONE_ADDED, Way.ADDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.milestoneAdded();
        }
    },
    MOVE(ChangeKind.DATE_MOVED, Way.EXCLUDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.with(ChangeFacts.FROM, "2026-04-01").with(ChangeFacts.TO, "2026-05-01").moved("LIFE", words);
        }
    },
    COMPLETE(ChangeKind.COMPLETED, Way.EXCLUDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.completed(words);
        }
    },
    REFLECT(ChangeKind.REFLECTED, Way.ADDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.reflected(words, "", "");
        }
    },
    ADD_EVIDENCE(ChangeKind.EVIDENCE_ADDED, Way.ADDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.evidence(90, words, "");
        }
    },
    CHANGE_EVIDENCE(ChangeKind.EVIDENCE_CHANGED, Way.EXCLUDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.evidenceChanged(new Evidence(scene.evidence(), 1, scene.owner(), scene.item(), new IssueId(scene.goal()), EvidenceKind.TICKET,
                    Optional.of(new NamedTicket(new IssueId(90), "")), Statement.of("before", ""), StoreTest.NOW), words);
        }
    },
    WITHDRAW_EVIDENCE(ChangeKind.EVIDENCE_WITHDRAWN, Way.ADDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.withdrawn(scene.evidence());
        }
    },
    SHARE(ChangeKind.SHARED, Way.ADDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.with(ChangeFacts.REPLACES, Long.toString(scene.share())).shared("USER", words);
        }
    },
    REVOKE_SHARE(ChangeKind.SHARE_REVOKED, Way.ADDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.revoked(scene.share());
        }
    },
    SHIFT(ChangeKind.DATES_SHIFTED, Way.EXCLUDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            String milestone = (Scene.MILESTONES + scene.goal()) + ":2026-04-01:2026-04-08";
            return changes.shifted(milestone + "," + scene.goal() + ":2026-05-01:2026-05-08", "LIFE", words);
        }
    },
    ADD_PART(ChangeKind.PART_SAVED, Way.ADDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.partSaved(PartKind.ACTION_STEP, numbered(words), Map.of("text", words));
        }
    },
    SAVE_PART(ChangeKind.PART_SAVED, Way.EXCLUDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.partSaved(PartKind.ACTION_STEP, PART, Map.of("text", words));
        }
    },
    TICK_STEP(ChangeKind.STEP_TICKED, Way.EXCLUDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.stepTicked(PART, Map.of("text", words, "every", "WEEK", "ticks", "2026-04-06"));
        }
    },
    REMOVE_PART(ChangeKind.PART_REMOVED, Way.EXCLUDING) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.partRemoved(PartKind.ACTION_STEP, PART);
        }
    },
    ADD_PLAN_PART(ChangeKind.PART_SAVED, Way.ADDING_TO_PLAN) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.partSaved(PartKind.STRENGTH, numbered(words), Map.of("text", words));
        }
    },
    START_NEXT_PLAN(ChangeKind.NEXT_PLAN_STARTED, Way.EXCLUDING_PLAN) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.of(scene.owner()).nextPlan();
        }
    },
    CONFIRM_REVIEW(ChangeKind.REVIEW_CONFIRMED, Way.EXCLUDING_REVIEW) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.reviewConfirmed();
        }
    },
    RECONSIDER_REVIEW(ChangeKind.REVIEW_RECONSIDERED, Way.EXCLUDING_REVIEW) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.reviewReconsidered();
        }
    },
    CLOSE_REVIEW(ChangeKind.REVIEW_CLOSED, Way.EXCLUDING_REVIEW) {
        @Override
        Change change(Changes changes, Scene scene, String words) {
            return changes.of(scene.owner()).reviewClosed(words);
        }
    };

    /** How a change meets those of others. */
    enum Way {
        /** Rests on the version that was read: who is second is told. */
        EXCLUDING,
        /** Rests on nothing: takes the next free version. */
        ADDING,
        /** The first change of a plan: who is second finds it done. */
        ONCE,
        /** Takes the next free version of whatever plan is the active one. */
        ADDING_TO_PLAN,
        /** Rests on the version of the active plan. */
        EXCLUDING_PLAN,
        /** Rests on the version of the review. */
        EXCLUDING_REVIEW
    }

    /** The number of the part that everybody saves and removes. */
    private static final long PART = 5;

    /** Those of evidence or a share that has to be there before. */
    static final Set<Operation> TAKING_BACK = EnumSet.of(CHANGE_EVIDENCE, WITHDRAW_EVIDENCE, SHARE, REVOKE_SHARE);

    private final ChangeKind kind;
    private final Way way;

    Operation(ChangeKind kind, Way way) {
        this.kind = kind;
        this.way = way;
    }

    ChangeKind kind() {
        return kind;
    }

    Way way() {
        return way;
    }

    /** A number of a part of these words alone. */
    private static long numbered(String words) {
        return Integer.toUnsignedLong(words.hashCode()) + 1_000;
    }

    /** The change, told from every other by these words where its kind carries any. */
    abstract Change change(Changes changes, Scene scene, String words);
}
