package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every public type says what it is and whether threads may share it, and has a place in the table of public types. */
class PublicTypesTest {

    private static final Path ROOT = Path.of(System.getProperty("lessons.root"));
    private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");
    private static final Set<Tree.Kind> HOLD_SOMETHING = Set.of(Tree.Kind.CLASS, Tree.Kind.RECORD);

    private final List<String> undocumented = new ArrayList<>();
    private final List<String> silentOnThreads = new ArrayList<>();
    private final List<String> publicTypes = new ArrayList<>();

    PublicTypesTest() throws IOException {
        for (String module : List.of("lessons-model", "lessons-anonymise", "lessons-io")) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            String declared = Files.readString(sources.resolve("module-info.java"));
            EXPORTS.matcher(declared).results().map(match -> match.group(1)).forEach(name -> look(sources, name));
        }
    }

    private void look(Path sources, String exported) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> inside = Files.list(sources.resolve(exported.replace('.', '/')))) {
            List<Path> java = inside.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            DocTrees comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                TreePath path = new TreePath(unit);
                unit.getTypeDecls().forEach(type -> type(new TreePath(path, type), comments, true));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void type(TreePath path, DocTrees comments, boolean topLevel) {
        if (!(path.getLeaf() instanceof ClassTree) || !isPublic(((ClassTree) path.getLeaf()).getModifiers())) {
            return;
        }
        ClassTree type = (ClassTree) path.getLeaf();
        String name = type.getSimpleName().toString();
        String comment = comments.getDocComment(path);
        if (comment == null) {
            undocumented.add(name);
        }
        if (topLevel) {
            publicTypes.add(name);
            if (HOLD_SOMETHING.contains(type.getKind()) && (comment == null || !comment.contains("thread"))) {
                silentOnThreads.add(name);
            }
        }
        for (Tree member : type.getMembers()) {
            TreePath below = new TreePath(path, member);
            type(below, comments, false);
            boolean spoken = !(member instanceof MethodTree)
                    || !isPublic(((MethodTree) member).getModifiers())
                    || overrides((MethodTree) member)
                    || comments.getDocComment(below) != null;
            if (!spoken) {
                undocumented.add(name + "." + ((MethodTree) member).getName());
            }
        }
    }

    private static boolean isPublic(ModifiersTree modifiers) {
        return modifiers.getFlags().contains(Modifier.PUBLIC);
    }

    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(annotation -> annotation.toString().equals("Override"));
    }

    @Test
    void everyPublicTypeAndMethodSaysWhatItIs() {
        assertThat(publicTypes).hasSizeGreaterThan(80);
        assertThat(undocumented).isEmpty();
    }

    @Test
    void everyPublicTypeThatHoldsSomethingSaysWhetherThreadsMayShareIt() {
        assertThat(silentOnThreads).isEmpty();
    }

    @Test
    void everyPublicTypeHasAPlaceInTheTable() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/architecture.md"));
        assertThat(publicTypes).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }
}
