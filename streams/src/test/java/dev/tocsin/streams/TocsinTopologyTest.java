package dev.tocsin.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.read.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.junit.jupiter.api.Test;

class TocsinTopologyTest {
    /**
     * The shape of the topology is frozen in {@code expected-topology.txt}: names of stores are names of changelogs, and
     * a deployment that is upgraded finds its state by them.
     *
     * <p>When this fails, and you did not mean to change the shape, undo the change. When you meant to: put the text of
     * the failure into the file. If a store or the {@code replacements} topic was renamed, or moved to another
     * sub-topology, running deployments cannot take their state along: say so in the CHANGELOG, under a heading that
     * asks for a rebuild under a new application id. New stores and new sinks need nothing.
     */
    @Test
    void theShapeIsTheOneThatWasFrozen() throws IOException {
        Topology topology =
                TocsinTopology.of(Config.from(Map.of()), article -> new Reading(List.of(), Optional.empty()));
        assertThat(described(topology.describe())).isEqualTo(resource("expected-topology.txt"));
    }

    private static String described(TopologyDescription topology) {
        return topology.subtopologies().stream()
                .sorted(Comparator.comparing(TopologyDescription.Subtopology::id))
                .map(part -> "sub-topology " + part.id() + "\n" + nodes(part.nodes()))
                .collect(Collectors.joining("\n"));
    }

    private static String nodes(Set<Node> nodes) {
        return nodes.stream()
                .sorted(Comparator.comparing(Node::name))
                .map(node -> "  " + node.name() + details(node) + after(node) + "\n")
                .collect(Collectors.joining());
    }

    private static String details(Node node) {
        if (node instanceof Source source) {
            return " from " + sorted(source.topicSet());
        }
        if (node instanceof Sink sink) {
            return " to [" + sink.topic() + "]";
        }
        Set<String> stores = ((Processor) node).stores();
        return stores.isEmpty() ? "" : " keeping " + sorted(stores);
    }

    private static String after(Node node) {
        List<String> before =
                sorted(node.predecessors().stream().map(Node::name).collect(Collectors.toSet()));
        return before.isEmpty() ? "" : " after " + before;
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = TocsinTopologyTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
