package backprop.reference.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.reference.Backpropagation;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RubricTest {
    private static final Pattern KEY = Pattern.compile("\\s*(?:- )?(id|points|visibility|follows): *(\\S+)");

    private final List<Task> tasks = read();

    @Test
    void addsUpToTheTableOfTheHandout() {
        Map<String, BigDecimal> points =
                tasks.stream().collect(Collectors.toMap(Task::id, Task::points, (a, b) -> a, TreeMap::new));

        assertThat(points)
                .containsOnly(
                        Map.entry("sigmoid", new BigDecimal("5")),
                        Map.entry("forward", new BigDecimal("15")),
                        Map.entry("backward", new BigDecimal("30")),
                        Map.entry("gradient-check", new BigDecimal("15")),
                        Map.entry("vanilla", new BigDecimal("10")),
                        Map.entry("momentum", new BigDecimal("10")),
                        Map.entry("adam", new BigDecimal("15")));
        assertThat(tasks).allSatisfy(task -> assertThat(task.sum("")).isEqualByComparingTo(task.points()));
    }

    @Test
    void givesPublishedPointsAFifthAtMost() {
        assertThat(tasks)
                .allSatisfy(task -> assertThat(task.sum("\\w+\\.published\\w+"))
                        .isLessThanOrEqualTo(task.points().divide(BigDecimal.valueOf(5))));
    }

    @Test
    void namesEveryCheckThatRunsAndNoOther() {
        CheckRun run = CheckRun.of(Backpropagation::new, 1);

        List<String> named = tasks.stream()
                .flatMap(task -> task.checks().keySet().stream())
                .sorted()
                .toList();
        assertThat(run.outcomes().keySet().stream()
                        .map(name -> name.replaceAll("\\[.*", ""))
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(named);
    }

    @Test
    void letsEveryCheckThatMayBeBlockedFollowAHiddenOne() {
        List<String> hidden = tasks.stream()
                .flatMap(task -> task.checks().keySet().stream())
                .filter(id -> id.startsWith("Hidden"))
                .toList();

        assertThat(tasks).allSatisfy(task -> {
            assertThat(hidden).containsAll(task.follows().values());
            if (!List.of("sigmoid", "backward").contains(task.id())) {
                assertThat(task.follows())
                        .containsKeys(task.checks().keySet().stream()
                                .filter(id -> !id.startsWith("Hidden") || id.endsWith("convergence"))
                                .toArray(String[]::new));
            }
        });
    }

    /** The rubric is plain enough to be read line by line; the grader has a strict reader of its own. */
    private static List<Task> read() {
        List<Task> tasks = new ArrayList<>();
        String check = "";
        for (String line : text().split("tasks:\n", -1)[1].split("\n", -1)) {
            Matcher key = KEY.matcher(line);
            if (!key.matches()) {
                continue;
            }
            boolean opensTask = line.startsWith("  - id");
            if (opensTask) {
                tasks.add(new Task(key.group(2), new ArrayList<>(), new TreeMap<>(), new TreeMap<>()));
                check = "";
            }
            Task task = tasks.get(tasks.size() - 1);
            switch (key.group(1)) {
                case "id" -> check = opensTask ? "" : key.group(2);
                case "points" -> task.take(check, new BigDecimal(key.group(2)));
                case "follows" -> task.follows().put(check, key.group(2));
                default -> assertThat(key.group(2)).isEqualTo(check.startsWith("Hidden") ? "hidden" : "public");
            }
        }
        return tasks;
    }

    private static String text() {
        try (InputStream stream = RubricTest.class.getResourceAsStream("/assignment/rubric.yaml")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("the rubric cannot be read", e);
        }
    }

    private record Task(
            String id, List<BigDecimal> total, Map<String, BigDecimal> checks, Map<String, String> follows) {
        void take(String check, BigDecimal points) {
            if (check.isEmpty()) {
                total.add(points);
            } else {
                checks.put(check, points);
            }
        }

        BigDecimal points() {
            return total.get(0);
        }

        BigDecimal sum(String pattern) {
            return checks.entrySet().stream()
                    .filter(entry -> pattern.isEmpty() || entry.getKey().matches(pattern))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
