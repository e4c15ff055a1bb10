package gradecheck.assignment;

import gradecheck.fault.UsageFault;
import gradecheck.result.Points;
import gradecheck.result.Visibility;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code rubric.yaml}. */
public final class RubricReader {

    private static final long MAX_MILLIS = Duration.ofHours(1).toMillis();

    /** Of one task or check. */
    private static final long MAX_POINTS = 10_000;

    private static final long MAX_WHOLE_POINTS = 1_000_000;

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
        Set<String> taskIds = new HashSet<>();
        Set<String> checkIds = new HashSet<>();
        YamlSection contract = top.section("contract");
        YamlSection limits = top.section("limits");
        List<Rubric.Task> tasks = top.sections("tasks", section -> task(section, taskIds, checkIds));
        Rubric rubric = new Rubric(
                top.text("id"),
                top.text("version"),
                top.text("title"),
                new Rubric.ContractNames(
                        contract.name("interface"), contract.names("classes"), contract.names("resources")),
                top.names("checks"),
                limits(limits),
                top.optionalNames("allow"),
                tasks,
                top.place("tasks"),
                wholePoints(top, tasks));
        contract.end();
        limits.end();
        top.end();
        for (Rubric.Check check : rubric.checks()) {
            check.follows().ifPresent(leader -> requireLeader(rubric, leader));
        }
        return rubric;
    }

    private static Rubric.Limits limits(YamlSection section) {
        Duration call = duration(section, "callMillis");
        Duration largeCall = section.has("largeCallMillis") ? duration(section, "largeCallMillis") : call;
        return new Rubric.Limits(call, largeCall, duration(section, "submissionMillis"));
    }

    private static Duration duration(YamlSection section, String key) {
        BigDecimal millis = section.number(key, 1, MAX_MILLIS);
        return Duration.ofNanos(millis.movePointRight(6).longValue());
    }

    private static Rubric.Task task(YamlSection section, Set<String> taskIds, Set<String> checkIds) {
        Rubric.Task task = new Rubric.Task(
                section.text("id"),
                section.text("title"),
                points(section),
                section.sections("checks", check -> check(check, checkIds)));
        section.end();
        if (!taskIds.add(task.id())) {
            throw section.wrong("id", "there are two tasks named '" + task.id() + "'");
        }
        Points sum = Rubric.Task.sum(task.checks());
        if (!sum.equals(task.points())) {
            throw section.wrong(
                    "points",
                    "the task '" + task.id() + "' has " + task.points() + " points, but its checks add up to " + sum);
        }
        return task;
    }

    private static Rubric.Check check(YamlSection section, Set<String> checkIds) {
        Rubric.Check check = new Rubric.Check(
                section.name("id"),
                section.text("title"),
                points(section),
                visibility(section),
                section.optionalText("hint").orElse(""),
                section.optionalName("follows"));
        section.end();
        if (!checkIds.add(check.id())) {
            throw check.name().wrong("there are two checks named '" + check.id() + "'");
        }
        return check;
    }

    /** A rubric that holds a part of an assignment says what the whole is worth. */
    private static Points wholePoints(YamlSection top, List<Rubric.Task> tasks) {
        Points sum = Rubric.sum(tasks);
        if (!top.has("wholePoints")) {
            return sum;
        }
        Points whole = points(top, "wholePoints", MAX_WHOLE_POINTS);
        if (whole.compareTo(sum) < 0) {
            throw top.wrong("wholePoints", "the tasks have " + sum + " points, more than the whole with its " + whole);
        }
        return whole;
    }

    private static Points points(YamlSection section) {
        return points(section, "points", MAX_POINTS);
    }

    private static Points points(YamlSection section, String key, long most) {
        try {
            return Points.of(section.number(key, 0, most));
        } catch (IllegalArgumentException e) {
            throw section.wrong(key, String.valueOf(e.getMessage()));
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

    private static void requireLeader(Rubric rubric, Name leader) {
        List<String> leaders = rubric.checks().stream()
                .filter(check -> check.follows().isEmpty())
                .map(Rubric.Check::id)
                .toList();
        if (!leaders.contains(leader.text())) {
            throw leader.wrong("'" + leader + "' is no check of this rubric, or one that follows another itself"
                    + Spelling.didYouMean(leader.text(), leaders.stream()).orElse(""));
        }
    }
}
