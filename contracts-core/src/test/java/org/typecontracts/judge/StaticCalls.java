package org.typecontracts.judge;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.function.BiConsumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.typecontracts.support.Source;

/**
 * Finds the calls for which javac picked a static method: it lets an instance call one, the forwarding rule does not.
 */
final class StaticCalls extends TreePathScanner<@Nullable Void, BiConsumer<Source, Fault>> {
    private final Source source;
    private final Trees trees;

    private StaticCalls(Source source, Trees trees) {
        this.source = source;
        this.trees = trees;
    }

    static void in(CompilationUnitTree analyzed, Source source, JavacTask task, BiConsumer<Source, Fault> faults) {
        new StaticCalls(source, Trees.instance(task)).scan(new TreePath(analyzed), faults);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, BiConsumer<Source, Fault> faults) {
        @Nullable Element picked = trees.getElement(getCurrentPath());
        if (picked instanceof ExecutableElement && picked.getModifiers().contains(Modifier.STATIC)) {
            faults.accept(source, new Fault("static", "the method called is static: " + picked));
        }
        return super.visitMethodInvocation(call, faults);
    }
}
