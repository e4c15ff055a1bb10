package hw;

import java.util.*;
import java.util.function.DoubleSupplier;

public class CollectionsOfEveryKind implements DoubleSupplier {
    @Override
    public double getAsDouble() {
        List<Double> list = new ArrayList<>(List.of(3.0, 1.0, 2.0));
        Collections.sort(list);
        list.addAll(Arrays.asList(5.0, 4.0));
        list.removeIf(x -> x > 4.5);
        list.replaceAll(x -> x * 2);
        Map<String, Integer> counts = new HashMap<>();
        for (String word : "a b a c".split(" ")) {
            counts.put(word, counts.getOrDefault(word, 0) + 1);
            counts.computeIfAbsent(word + word, String::length);
        }
        for (Map.Entry<String, Integer> entry : new TreeMap<>(counts).entrySet()) {
            entry.setValue(entry.getValue() + 1);
        }
        Deque<Integer> stack = new ArrayDeque<>();
        stack.push(1);
        stack.addLast(2);
        Queue<Double> heap = new PriorityQueue<>(Comparator.reverseOrder());
        heap.addAll(list);
        LinkedList<Integer> linked = new LinkedList<>();
        linked.addFirst(7);
        BitSet bits = new BitSet(10);
        bits.set(3);
        Set<List<Integer>> pairs = new LinkedHashSet<>();
        pairs.add(List.of(1, 2));
        Iterator<Double> iterator = list.iterator();
        double total = 0;
        while (iterator.hasNext()) {
            double next = iterator.next();
            total += next;
            if (next > 7) {
                iterator.remove();
            }
        }
        Stack<Integer> old = new Stack<>();
        old.push(3);
        Integer[] boxed = linked.toArray(new Integer[0]);
        NavigableMap<Double, String> byKey = new TreeMap<>(Map.of(1.0, "one", 2.0, "two"));
        Object[] anything = {1, 2.0, "three", 'c', 5L, null};
        return total + stack.pop() + heap.poll() + bits.cardinality() + pairs.size() + old.peek() + boxed[0]
                + byKey.floorKey(1.5) + anything.length + Objects.hash(1, 2) * 0 + Optional.of(1).map(i -> i + 1).get();
    }
}
