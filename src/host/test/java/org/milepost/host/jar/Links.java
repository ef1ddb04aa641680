package org.milepost.host.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.FieldVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** What compiled classes declare, and what of others they use: read from their byte code. */
final class Links extends ClassVisitor {

    /** The classes read, each with its supertypes. */
    final Map<String, Set<String>> supertypes = new HashMap<>();
    /** Public and protected members declared, by class: {@code name descriptor}. */
    final Map<String, Set<String>> declared = new LinkedHashMap<>();
    /** The same with the bridges that the compiler adds where an override narrows the type it returns. */
    final Map<String, Set<String>> implemented = new HashMap<>();
    /** Members called or read, as {@code class name descriptor}. */
    final Set<String> used = new HashSet<>();
    /** Texts and numbers in the code: the compiler puts the value of a constant in the place of its name. */
    final Set<Object> values = new HashSet<>();
    /** Fields with such a value, as {@code class name descriptor}. */
    final Map<String, Object> constants = new HashMap<>();

    private String current = "";

    private Links() {
        super(Opcodes.ASM9);
    }

    static Links of(Path... folders) throws IOException {
        Links links = new Links();
        for (Path classes : folders) {
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    links.read(file);
                }
            }
        }
        return links;
    }

    private void read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            new ClassReader(in).accept(this, ClassReader.SKIP_FRAMES);
        }
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        current = name;
        Set<String> parents = new HashSet<>(List.of(interfaces));
        parents.add(superName == null ? "java/lang/Object" : superName);
        supertypes.put(name, parents);
        declared.put(name, new TreeSet<>());
        implemented.put(name, new HashSet<>());
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        declare(access, name, descriptor);
        if (value != null) {
            constants.put(current + " " + name + " " + descriptor, value);
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        declare(access, name, descriptor);
        return new Code();
    }

    private void declare(int access, String name, String descriptor) {
        boolean visible = (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
        if (visible) {
            implemented.get(current).add(name + " " + descriptor);
        }
        if (visible && (access & Opcodes.ACC_SYNTHETIC) == 0) {
            declared.get(current).add(name + " " + descriptor);
        }
    }

    private final class Code extends MethodVisitor {

        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            use(owner, name, descriptor);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            use(owner, name, descriptor);
        }

        @Override
        public void visitLdcInsn(Object value) {
            values.add(value);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    use(handle.getOwner(), handle.getName(), handle.getDesc());
                } else {
                    values.add(argument);
                }
            }
        }

        private void use(String owner, String name, String descriptor) {
            used.add(owner + " " + name + " " + descriptor);
        }
    }
}
