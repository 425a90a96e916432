package org.typecontracts.internal.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.MethodDeclaration;

/**
 * The methods of one name that a type has, in the groups in which a compiler considers them (JLS 15.12.2.1).
 *
 * @param classes those of the class and its superclasses, or of the interface itself
 * @param interfaces those of superinterfaces
 * @param fallback those of Object, for an interface that offers nothing suitable
 */
public record Candidates(List<Candidate> classes, List<Candidate> interfaces, List<Candidate> fallback) {
    /**
     * Find the methods of a name.
     *
     * @param site the type that is asked
     * @param name the name
     * @param relations the relations among types
     * @return the methods, inherited ones included
     */
    public static Candidates of(ClassType site, String name, TypeRelations relations) {
        return new Search(site, name, relations).run();
    }

    /**
     * Return the methods of all groups.
     *
     * @return the methods, in the order of the groups
     */
    public List<Candidate> all() {
        List<Candidate> all = new ArrayList<>(classes);
        all.addAll(interfaces);
        all.addAll(fallback);
        return all;
    }

    private static final class Search {
        private final ClassType site;
        private final String name;
        private final TypeRelations relations;
        private final List<Candidate> classes = new ArrayList<>();
        private final List<Candidate> interfaces = new ArrayList<>();
        private final List<Candidate> fallback = new ArrayList<>();
        private final Set<ClassDeclaration> above = new LinkedHashSet<>();
        private final Set<ClassDeclaration> unimplemented = new HashSet<>();

        Search(ClassType site, String name, TypeRelations relations) {
            this.site = site;
            this.name = name;
            this.relations = relations;
        }

        Candidates run() {
            boolean allAbstract = true;
            for (ClassDeclaration type : site.declaration().withSuperclasses()) {
                collect(type, classes);
                addInterfaces(type);
                allAbstract &= type.flags().isAbstract() || type.flags().isEnum();
                if (allAbstract) {
                    unimplemented.addAll(above);
                }
            }
            collectInterfaces();
            if (site.declaration().isInterface()) {
                collect(relations.known().object(), fallback);
            }
            return new Candidates(classes, interfaces, fallback);
        }

        private void addInterfaces(ClassDeclaration type) {
            for (ClassType each : type.interfaces()) {
                if (above.add(each.declaration())) {
                    addInterfaces(each.declaration());
                }
            }
        }

        /** A concrete class implements what its interfaces leave abstract; only their defaults can matter. */
        private void collectInterfaces() {
            for (ClassDeclaration each : above) {
                if (unimplemented.contains(each) || hasDefaults(each)) {
                    collect(each, interfaces);
                }
            }
        }

        private static boolean hasDefaults(ClassDeclaration type) {
            for (List<MethodDeclaration> sameName : type.methods().values()) {
                for (MethodDeclaration method : sameName) {
                    if (!method.flags().isAbstract() && !method.flags().isStatic()) {
                        return true;
                    }
                }
            }
            return false;
        }

        private void collect(ClassDeclaration type, List<Candidate> group) {
            for (MethodDeclaration method : type.methods(name)) {
                if (!method.flags().isSynthetic() && isInherited(method) && !isReplaced(method)) {
                    group.add(new Candidate(
                            method, method.signature(), relations.signatures().asMemberOf(site, method)));
                }
            }
        }

        private boolean isInherited(MethodDeclaration method) {
            return !method.flags().isStatic()
                    || !method.declaringClass().isInterface()
                    || method.declaringClass().equals(site.declaration());
        }

        private boolean isReplaced(MethodDeclaration method) {
            return !method.flags().isStatic() && relations.overriding().isReplacedIn(site, method);
        }
    }
}
