package gradecheck.assignment;

import gradecheck.result.Points;
import gradecheck.result.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How an assignment is marked.
 *
 * @param id short name of the assignment
 * @param version of the assignment
 * @param title as people read it
 * @param contract what the contract consists of
 * @param checkPackages packages whose classes named {@code *Checks} hold the checks
 * @param limits how long code may take
 * @param allowed what code may use of the JDK beyond the usual, as entries of an allow-list
 * @param tasks in the order of the report
 * @param tasksPlace where the tasks are written
 */
public record Rubric(
        String id,
        String version,
        String title,
        ContractNames contract,
        List<Name> checkPackages,
        Limits limits,
        List<Name> allowed,
        List<Task> tasks,
        Place tasksPlace) {

    /** Copies its lists. */
    public Rubric {
        checkPackages = List.copyOf(checkPackages);
        allowed = List.copyOf(allowed);
        tasks = List.copyOf(tasks);
    }

    /** {@return the points of all tasks together} */
    public Points points() {
        return tasks.stream().map(Task::points).reduce(Points.ZERO, Points::plus);
    }

    /** {@return the checks of all tasks, in order} */
    public List<Check> checks() {
        return tasks.stream().flatMap(task -> task.checks().stream()).toList();
    }

    /**
     * What the contract consists of.
     *
     * @param type name of the interface
     * @param classes names of the other official classes
     * @param resources paths of files the official classes read
     */
    public record ContractNames(Name type, List<Name> classes, List<Name> resources) {

        /** Copies its lists. */
        public ContractNames {
            classes = List.copyOf(classes);
            resources = List.copyOf(resources);
        }
    }

    /**
     * How long code may take.
     *
     * @param call one call, in processor time; ten times as much and five seconds in wall time
     * @param submission all calls of one submission together, in wall time
     */
    public record Limits(Duration call, Duration submission) {}

    /**
     * One task.
     *
     * @param id short name
     * @param title as people read it
     * @param points it can earn: the sum over its checks
     * @param checks in order
     */
    public record Task(String id, String title, Points points, List<Check> checks) {

        /** Copies its list. */
        public Task {
            checks = List.copyOf(checks);
        }
    }

    /**
     * One check.
     *
     * @param name its id: simple class name and method of the JUnit test, for example
     *     {@code SigmoidChecks.publishedValue}
     * @param title what it asks for, as people read it
     * @param points it can earn
     * @param visibility whether students have its source
     * @param hint where to look when an answer is wrong; may be empty
     * @param follows name of the check whose outcome it takes where it cannot judge by itself
     */
    public record Check(
            Name name, String title, Points points, Visibility visibility, String hint, Optional<Name> follows) {

        /** {@return the name by which everything else knows it} */
        public String id() {
            return name.text();
        }
    }
}
