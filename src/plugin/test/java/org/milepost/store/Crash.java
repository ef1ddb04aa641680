package org.milepost.store;

/** The end of a process in the middle of its work: after one step no other is taken, and nothing is caught, since nothing is left to catch it. */
final class Crash extends Error implements Steps.Watcher {

    private static final long serialVersionUID = 1L;

    private final int fatal;
    private final boolean stepIsTaken;
    private int taken;

    private Crash(int fatal, boolean stepIsTaken) {
        this.fatal = fatal;
        this.stepIsTaken = stepIsTaken;
    }

    /** At the step of this number, counted from 1; which is not taken. */
    static Crash before(int step) {
        return new Crash(step, false);
    }

    /** At the step of this number, counted from 1; which is taken, its caller never hears of it. */
    static Crash after(int step) {
        return new Crash(step, true);
    }

    @Override
    public void before(String step) {
        taken++;
        if (taken > fatal || taken == fatal && !stepIsTaken) {
            throw this;
        }
    }

    @Override
    public void after(String step) {
        if (taken == fatal) {
            throw this;
        }
    }
}
