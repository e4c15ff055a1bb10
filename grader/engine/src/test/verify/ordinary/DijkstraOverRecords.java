package hw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.DoubleSupplier;

public class DijkstraOverRecords implements DoubleSupplier {
    private record Edge(String to, double length) {}

    private record State(String node, double distance) {}

    private final Map<String, List<Edge>> graph = new HashMap<>();

    private void connect(String a, String b, double length) {
        graph.computeIfAbsent(a, k -> new ArrayList<>()).add(new Edge(b, length));
        graph.computeIfAbsent(b, k -> new ArrayList<>()).add(new Edge(a, length));
    }

    @Override
    public double getAsDouble() {
        connect("a", "b", 7);
        connect("a", "c", 3);
        connect("c", "b", 1);
        connect("b", "d", 2);
        var distances = new HashMap<String, Double>();
        var queue = new PriorityQueue<State>(Comparator.comparing(State::distance));
        queue.offer(new State("a", 0));
        while (!queue.isEmpty()) {
            var state = queue.poll();
            if (distances.putIfAbsent(state.node(), state.distance()) == null) {
                for (var edge : graph.get(state.node())) {
                    queue.add(new State(edge.to(), state.distance() + edge.length()));
                }
            }
        }
        return distances.get("d");
    }
}
