package org.milepost.host.requirements;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** Collects from compiled tests which of them carry {@link org.milepost.Requirement}, without loading them: some need the plugin's class path. */
final class ShownRequirements extends ClassVisitor {

    private static final String ANNOTATION = "Lorg/milepost/Requirement;";

    private final Map<String, Set<String>> testsByNumber = new TreeMap<>();
    private String currentClass = "";

    private ShownRequirements() {
        super(Opcodes.ASM9);
    }

    /** The tests of these folders by the number of the requirement they show. */
    static Map<String, Set<String>> in(List<Path> folders) throws IOException {
        ShownRequirements shown = new ShownRequirements();
        for (Path folder : folders) {
            List<Path> classes;
            try (Stream<Path> files = Files.walk(folder)) {
                classes = new ArrayList<>(files.filter(file -> file.toString().endsWith(".class")).toList());
            }
            for (Path file : classes) {
                try (InputStream in = Files.newInputStream(file)) {
                    new ClassReader(in).accept(shown, ClassReader.SKIP_CODE);
                }
            }
        }
        return shown.testsByNumber;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        currentClass = name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return descriptor.equals(ANNOTATION) ? new Numbers(currentClass) : null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return annotation.equals(ANNOTATION) ? new Numbers(currentClass + "." + name) : null;
            }
        };
    }

    private final class Numbers extends AnnotationVisitor {

        private final String test;

        Numbers(String test) {
            super(Opcodes.ASM9);
            this.test = test;
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            return this;
        }

        @Override
        public void visit(String name, Object number) {
            testsByNumber.computeIfAbsent((String) number, unknown -> new TreeSet<>()).add(test);
        }
    }
}
