package io.cardworkbench.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Java sources, and how large what is declared in them is. */
final class Sources {

    private final List<Source> all;

    private Sources(List<Source> all) {
        this.all = all;
    }

    /** What the application is made of. */
    static Sources ofTheApplication() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return new Sources(files.filter(file -> file.toString().endsWith(".java"))
                    .map(Source::read)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Sources of(String path, String text) {
        return new Sources(List.of(new Source(path, text)));
    }

    List<Source> all() {
        return all;
    }

    /** Types, methods and constructors with their lines, outermost types first in each file. */
    List<Declared> declared() {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        var task = (JavacTask) compiler.getTask(
                null,
                null,
                null,
                List.of("--release", "25"),
                null,
                all.stream().map(Source::file).toList());
        var declared = new ArrayList<Declared>();
        try {
            for (var unit : task.parse()) {
                new Measure(unit, Trees.instance(task)).scan(unit, declared);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return declared;
    }

    /** What a declaration is. */
    enum Kind {
        TYPE,
        METHOD,
        CONSTRUCTOR
    }

    /** Something that is declared in the package of its source. */
    record Declared(String owner, String name, Kind kind, boolean outermost, boolean visible, long lines) {

        @Override
        public String toString() {
            return "%s.%s (%d lines)".formatted(owner, name, lines);
        }
    }

    /** A file. */
    record Source(String path, String text) {

        static Source read(Path path) {
            try {
                return new Source(path.toString().replace('\\', '/'), Files.readString(path));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        JavaFileObject file() {
            return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreErrors) {
                    return text;
                }
            };
        }
    }

    private static final class Measure extends TreePathScanner<@Nullable Void, List<Declared>> {

        private final CompilationUnitTree unit;
        private final Trees trees;

        Measure(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, List<Declared> found) {
            var outermost = getCurrentPath().getParentPath().getLeaf().equals(unit);
            var visible = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (!type.getSimpleName().isEmpty()) {
                found.add(new Declared(
                        owner(), type.getSimpleName().toString(), Kind.TYPE, outermost, visible, lines(type)));
            }
            return super.visitClass(type, found);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, List<Declared> found) {
            var kind = method.getReturnType() == null ? Kind.CONSTRUCTOR : Kind.METHOD;
            var visible = method.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (method.getBody() != null) {
                found.add(new Declared(
                        owner(), typeName() + "." + method.getName(), kind, false, visible, lines(method.getBody())));
            }
            return super.visitMethod(method, found);
        }

        private String owner() {
            return Objects.toString(unit.getPackageName(), "");
        }

        private String typeName() {
            return StreamSupport.stream(getCurrentPath().spliterator(), false)
                    .filter(ClassTree.class::isInstance)
                    .map(leaf -> ((ClassTree) leaf).getSimpleName().toString())
                    .findFirst()
                    .orElse("");
        }

        /** Of a body: without the lines of its braces. */
        private long lines(Tree tree) {
            var positions = trees.getSourcePositions();
            var lines = Objects.requireNonNull(unit.getLineMap());
            var first = lines.getLineNumber(positions.getStartPosition(unit, tree));
            var last = lines.getLineNumber(positions.getEndPosition(unit, tree));
            return tree instanceof ClassTree ? last - first + 1 : last - first - 1;
        }
    }
}
