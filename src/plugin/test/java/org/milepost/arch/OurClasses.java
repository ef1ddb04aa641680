package org.milepost.arch;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The plugin's compiled classes, without its tests. */
final class OurClasses {

    static final JavaClasses ALL = new ClassFileImporter().importPath(Path.of("target/classes"));

    private OurClasses() {
    }
}
