package org.milepost.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets several threads take their steps one at a time, in an order that the random numbers decide and that is the same for the same seed. */
public final class Turns implements Steps.Watcher {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Random random;
    private final List<Thread> waiting = new ArrayList<>();
    private int running;
    private Thread next;

    public Turns(Random random, int threads) {
        this.random = random;
        this.running = threads;
    }

    /** Runs the work of one thread, which begins in its turn; at its end the others go on without it. */
    public <T> T take(Callable<T> work) throws Exception {
        try {
            before("begin");
            return work.call();
        } finally {
            lock.lock();
            try {
                running--;
                choose();
            } finally {
                lock.unlock();
            }
        }
    }

    @Override
    public void before(String step) {
        lock.lock();
        try {
            waiting.add(Thread.currentThread());
            choose();
            while (next != Thread.currentThread()) {
                changed.awaitUninterruptibly();
            }
            next = null;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void after(String step) {
        // The turn ends where the next step begins.
    }

    /** Once every thread waits, the choice does not hang on who came first. */
    private void choose() {
        if (next == null && running > 0 && waiting.size() == running) {
            waiting.sort(java.util.Comparator.comparing(Thread::getId));
            next = waiting.remove(random.nextInt(waiting.size()));
            changed.signalAll();
        }
    }
}
