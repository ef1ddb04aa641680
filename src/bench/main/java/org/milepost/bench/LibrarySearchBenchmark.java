package org.milepost.bench;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.milepost.activeobjects.EmbeddedActiveObjects;
import org.milepost.library.EntryText;
import org.milepost.library.Library;
import org.milepost.library.LibraryEntry;
import org.milepost.library.LibraryRows;
import org.milepost.library.Shelf;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ResourceKind;
import org.milepost.store.ActiveObjectsLibraryRows;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What one search of the resource library costs, which people make with every letter they type: titles are looked through first, then all words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class LibrarySearchBenchmark {

    private static final Map<ResourceKind, String> KINDS = Map.of(ResourceKind.COURSE, "Course", ResourceKind.BOOK, "Book");
    private static final List<String> SUBJECTS = List.of("Public speaking", "Distributed systems", "Interviewing", "Technical writing", "Negotiation");

    /** How many entries are on the shared shelf; 10,000 is the most there can be. */
    @Param({"100", "10000"})
    public int entries;

    /** What was typed: the beginning of a word of every fifth title, a word of one description, and one that is nowhere. */
    @Param({"dist", "chapter 77", "nowhere"})
    public String typed;

    private EmbeddedActiveObjects activeObjects;
    private Library library;

    /** Fills the shared shelf. */
    @Setup
    public void fillShelf() {
        activeObjects = EmbeddedActiveObjects.builder().namespace("org.milepost").entities(Installation.entities()).open();
        LibraryRows rows = new ActiveObjectsLibraryRows(activeObjects);
        for (int i = 0; i < entries; i++) {
            EntryText text = new EntryText(i % 2 == 0 ? ResourceKind.COURSE : ResourceKind.BOOK, SUBJECTS.get(i % SUBJECTS.size()) + " " + i, "", "", "",
                    "What the team found worth its time, with exercises, from chapter " + i + " on.");
            rows.add(new LibraryEntry(i + 1, 1, Shelf.SHARED, Optional.of(text), false, MemoryPeople.person(0), Instant.EPOCH));
        }
        library = new Library(rows, () -> entries + 1, Clock.systemUTC());
        if (search().isEmpty() != typed.equals("nowhere")) {
            throw new IllegalStateException("the search does not find what it should");
        }
    }

    @Benchmark
    public List<LibraryEntry> search() {
        PersonKey person = MemoryPeople.person(1);
        return library.search(person, typed, KINDS);
    }

    /** Closes the database. */
    @TearDown
    public void close() {
        activeObjects.close();
    }
}
