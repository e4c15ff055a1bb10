package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import gradecheck.report.words.Mark;
import gradecheck.report.words.Numbers;
import gradecheck.result.CheckResult;
import gradecheck.result.PartResult;
import gradecheck.result.TaskResult;
import gradecheck.result.Visibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a task that count for themselves, each with what all checks say of it.
 *
 * @param columns a check each
 * @param rows a value each
 */
record PartsTable(List<Column> columns, List<Row> rows) {

    private static final String EXPECTED = "expected";
    private static final String ACTUAL = "actual";

    /** One table, or none where no value is judged by several checks or nothing is known of how far off one is. */
    static List<PartsTable> of(TaskResult task) {
        List<CheckResult> checks =
                task.checks().stream().filter(check -> !check.parts().isEmpty()).toList();
        Map<String, List<PartResult>> byName = new LinkedHashMap<>();
        checks.stream()
                .flatMap(check -> check.parts().stream())
                .forEach(part -> byName.computeIfAbsent(part.name(), fresh -> new ArrayList<>())
                        .add(part));
        boolean isShared = byName.values().stream().anyMatch(parts -> parts.size() > 1);
        boolean hasFacts = byName.values().stream()
                .flatMap(List::stream)
                .anyMatch(part -> !part.facts().isEmpty());
        return isShared && hasFacts
                ? List.of(new PartsTable(
                        checks.stream().map(Column::of).toList(),
                        byName.keySet().stream()
                                .map(name -> Row.of(name, checks))
                                .toList()))
                : List.of();
    }

    record Column(String name, String visibility, String anchor) {
        static Column of(CheckResult check) {
            return new Column(
                    line(check.name()),
                    check.visibility() == Visibility.PUBLIC ? "public" : "hidden",
                    Anchor.ofCheck(check));
        }
    }

    record Row(String name, List<Cell> cells) {
        static Row of(String name, List<CheckResult> checks) {
            return new Row(
                    line(name),
                    checks.stream().map(check -> Cell.of(name, check)).toList());
        }
    }

    /**
     * What one check says of one value.
     *
     * @param marks what came of it; none where the check does not ask for it
     * @param facts how the answer differs from the right one, as far as may be told
     */
    record Cell(List<Mark> marks, List<Fact> facts) {

        static Cell of(String name, CheckResult check) {
            Optional<PartResult> part = check.parts().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst();
            return new Cell(
                    part.stream().map(each -> Mark.of(each.status())).toList(),
                    part.map(each -> Fact.ofAll(each.facts())).orElse(List.of()));
        }
    }

    record Fact(String name, String value) {

        static List<Fact> ofAll(Map<String, String> facts) {
            List<Fact> all = new ArrayList<>();
            facts.forEach((name, value) -> all.add(new Fact(name.equals(ACTUAL) ? "yours" : line(name), line(value))));
            if (facts.containsKey(EXPECTED) && facts.containsKey(ACTUAL)) {
                relativeError(facts.get(EXPECTED), facts.get(ACTUAL))
                        .ifPresent(error -> all.add(new Fact("relative error", error)));
            }
            return all;
        }

        /** Empty where these are no numbers, or no quotient tells anything. */
        private static Optional<String> relativeError(String expected, String actual) {
            try {
                double right = Double.parseDouble(expected);
                double error = Math.abs(Double.parseDouble(actual) - right) / Math.abs(right);
                return Double.isFinite(error) ? Optional.of(Numbers.brief(error)) : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    }
}
