package gradecheck.assignment;

import gradecheck.fault.UsageFault;
import gradecheck.result.Points;
import gradecheck.result.Visibility;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code rubric.yaml}. */
public final class RubricReader {

    private RubricReader() {}

    /**
     * Reads a rubric and checks that it adds up.
     *
     * @param file name of the file, for messages
     * @param text its content
     * @return the rubric
     * @throws UsageFault where it is wrong, with line and column
     */
    public static Rubric read(String file, String text) {
        YamlSection top = YamlSection.parse(file, text);
        Map<String, YamlSection> places = new HashMap<>();
        Set<String> taskIds = new HashSet<>();
        YamlSection contract = top.section("contract");
        YamlSection limits = top.section("limits");
        Rubric rubric = new Rubric(
                top.text("id"),
                top.text("version"),
                top.text("title"),
                new Rubric.ContractNames(
                        contract.text("interface"), contract.texts("classes"), contract.texts("resources")),
                top.texts("checks"),
                new Rubric.Limits(duration(limits, "callMillis"), duration(limits, "submissionMillis")),
                top.sections("tasks", section -> task(section, taskIds, places)));
        contract.end();
        limits.end();
        top.end();
        for (Rubric.Check check : rubric.checks()) {
            check.follows().ifPresent(followed -> requireLeader(rubric, check, followed, places));
        }
        return rubric;
    }

    private static Duration duration(YamlSection section, String key) {
        long millis = section.number(key).longValue();
        if (millis < 1 || millis > Duration.ofHours(1).toMillis()) {
            throw section.wrong(key, "'" + key + "' must be between 1 and 3600000, was " + millis);
        }
        return Duration.ofMillis(millis);
    }

    private static Rubric.Task task(YamlSection section, Set<String> taskIds, Map<String, YamlSection> places) {
        Rubric.Task task = new Rubric.Task(
                section.text("id"),
                section.text("title"),
                points(section),
                section.sections("checks", check -> check(check, places)));
        section.end();
        if (!taskIds.add(task.id())) {
            throw section.wrong("id", "there are two tasks named '" + task.id() + "'");
        }
        Points sum = task.checks().stream().map(Rubric.Check::points).reduce(Points.ZERO, Points::plus);
        if (!sum.equals(task.points())) {
            throw section.wrong(
                    "points",
                    "the task '" + task.id() + "' has " + task.points() + " points, but its checks add up to " + sum);
        }
        return task;
    }

    private static Rubric.Check check(YamlSection section, Map<String, YamlSection> places) {
        Rubric.Check check = new Rubric.Check(
                section.text("id"),
                section.text("title"),
                points(section),
                visibility(section),
                section.optionalText("hint").orElse(""),
                section.optionalText("follows"));
        section.end();
        if (places.put(check.id(), section) != null) {
            throw section.wrong("id", "there are two checks named '" + check.id() + "'");
        }
        return check;
    }

    private static Points points(YamlSection section) {
        try {
            return Points.of(section.number("points"));
        } catch (IllegalArgumentException e) {
            throw section.wrong("points", String.valueOf(e.getMessage()));
        }
    }

    private static Visibility visibility(YamlSection section) {
        String text = section.text("visibility");
        List<Visibility> all = Arrays.asList(Visibility.values());
        return all.stream()
                .filter(visibility -> visibility.id().equals(text))
                .findFirst()
                .orElseThrow(() -> section.wrong(
                        "visibility",
                        "'visibility' must be "
                                + all.stream().map(Visibility::id).collect(Collectors.joining(" or ")) + ", was '"
                                + text + "'"));
    }

    private static void requireLeader(
            Rubric rubric, Rubric.Check check, String followed, Map<String, YamlSection> places) {
        boolean leads = rubric.checks().stream()
                .anyMatch(
                        other -> other.id().equals(followed) && other.follows().isEmpty());
        YamlSection place = places.get(check.id());
        if (!leads && place != null) {
            throw place.wrong(
                    "follows", "'" + followed + "' is no check of this rubric, or one that follows another itself");
        }
    }
}
