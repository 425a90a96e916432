package org.typecontracts.internal.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;

class NestedTest {
    @Protocol
    interface Node {
        String label();
    }

    @Protocol
    interface Graph {
        @Nullable
        Node root();

        boolean contains(@Nullable Node node);
    }

    record Vertex(String label) {}

    record Leaf(String label) implements Node {}

    public static final class Tree {
        private final @Nullable Vertex vertex;

        Tree(@Nullable Vertex vertex) {
            this.vertex = vertex;
        }

        public @Nullable Vertex root() {
            return vertex;
        }

        public boolean contains(@Nullable Vertex candidate) {
            return candidate == vertex;
        }
    }

    public static final class Stranger {
        public String label() {
            return "stranger";
        }
    }

    @Protocol
    interface Line {
        boolean joins(Node from, Node to);
    }

    public static final class Road {
        public boolean joins(Vertex from, Vertex to) {
            return from.equals(to);
        }
    }

    private final Vertex vertex = new Vertex("top");

    private final Graph graph = Contracts.adapt(new Tree(vertex), Graph.class);

    @Test
    void a_result_that_should_be_a_protocol_is_adapted() {
        Node root = graph.root();

        assertThat(root.label()).isEqualTo("top");
        assertThat(Contracts.unwrap(root)).isSameAs(vertex);
    }

    @Test
    void what_came_out_of_the_subject_goes_back_as_itself() {
        assertThat(graph.contains(graph.root())).isTrue();
    }

    @Test
    void null_passes_both_ways() {
        Graph empty = Contracts.adapt(new Tree(null), Graph.class);

        assertThat(empty.root()).isNull();
        assertThat(empty.contains(null)).isTrue();
    }

    @Test
    void an_argument_that_the_subject_cannot_take_is_refused_by_name() {
        assertThatThrownBy(() -> graph.contains(new Leaf("stray")))
                .isInstanceOf(ClassCastException.class)
                .hasMessage("[" + Leaf.class.getName() + "] is not what [" + Tree.class.getName()
                        + "] takes as parameter [node] of Graph.contains(Node): [" + Vertex.class.getName()
                        + "]; it is no adapter of one, and cannot be adapted to one")
                .cause()
                .hasMessageEndingWith("cannot be adapted to it because it is a concrete class");
    }

    @Test
    void an_adapter_of_something_else_is_refused_by_the_name_of_what_it_adapts() {
        Node adapter = Contracts.adapt(new Stranger(), Node.class);

        assertThatThrownBy(() -> graph.contains(adapter))
                .isInstanceOf(ClassCastException.class)
                .hasMessageStartingWith(
                        "[" + Stranger.class.getName() + "] is not what [" + Tree.class.getName() + "]");
    }

    @Test
    void the_parameter_that_cannot_be_taken_is_named() {
        Line line = Contracts.adapt(new Road(), Line.class);
        Node root = graph.root();

        assertThat(line.joins(root, root)).isTrue();
        assertThatThrownBy(() -> line.joins(root, new Leaf("stray")))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("takes as parameter [to] of Line.joins(Node, Node)");
        assertThatThrownBy(() -> line.joins(new Leaf("stray"), root))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("takes as parameter [from] of Line.joins(Node, Node)");
    }
}
