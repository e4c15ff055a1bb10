package gradecheck.assignment;

import gradecheck.result.Points;
import gradecheck.result.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
 * @param wholePoints of the whole assignment, of which this rubric may hold a part; at least {@link #points}
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
        Place tasksPlace,
        Points wholePoints) {

    /** Copies its lists. */
    public Rubric {
        checkPackages = List.copyOf(checkPackages);
        allowed = List.copyOf(allowed);
        tasks = List.copyOf(tasks);
    }

    /**
     * Makes the rubric of a whole assignment.
     *
     * @param id see above
     * @param version see above
     * @param title see above
     * @param contract see above
     * @param checkPackages see above
     * @param limits see above
     * @param allowed see above
     * @param tasks see above
     * @param tasksPlace see above
     */
    public Rubric(
            String id,
            String version,
            String title,
            ContractNames contract,
            List<Name> checkPackages,
            Limits limits,
            List<Name> allowed,
            List<Task> tasks,
            Place tasksPlace) {
        this(id, version, title, contract, checkPackages, limits, allowed, tasks, tasksPlace, sum(tasks));
    }

    static Points sum(List<Task> tasks) {
        return tasks.stream().map(Task::points).reduce(Points.ZERO, Points::plus);
    }

    /** {@return the points of all tasks together} */
    public Points points() {
        return sum(tasks);
    }

    /** {@return the checks of all tasks, in order} */
    public List<Check> checks() {
        return tasks.stream().flatMap(task -> task.checks().stream()).toList();
    }

    /**
     * {@return the same with public checks alone, which keep their points; a task that has none is left out, and a
     * check follows none that is hidden}
     */
    public Rubric publicPart() {
        Set<String> ids = checks().stream()
                .filter(check -> check.visibility() == Visibility.PUBLIC)
                .map(Check::id)
                .collect(Collectors.toSet());
        List<Task> open = tasks.stream()
                .map(task -> task.only(ids))
                .filter(task -> !task.checks().isEmpty())
                .toList();
        return new Rubric(id, version, title, contract, checkPackages, limits, allowed, open, tasksPlace, wholePoints);
    }

    /** {@return the same, whose checks are looked for in no other packages} */
    Rubric inPackages(Set<String> names) {
        List<Name> some = checkPackages.stream()
                .filter(name -> names.contains(name.text()))
                .toList();
        return new Rubric(id, version, title, contract, some, limits, allowed, tasks, tasksPlace, wholePoints);
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
     * @param largeCall the same for a call over more than {@value #FEW_NUMBERS} numbers
     * @param submission all calls of one submission together, in wall time
     */
    public record Limits(Duration call, Duration largeCall, Duration submission) {

        private static final int FEW_NUMBERS = 200;

        /**
         * Makes limits that are the same for every call.
         *
         * @param call one call, however large
         * @param submission all calls of one submission together
         */
        public Limits(Duration call, Duration submission) {
            this(call, call, submission);
        }

        /**
         * {@return how long one call may take, in processor time}
         *
         * @param numbers how many its arguments hold; 0 or more
         */
        public Duration callOver(int numbers) {
            return numbers > FEW_NUMBERS ? largeCall : call;
        }
    }

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

        /** {@return the same with some of its checks and their points} */
        private Task only(Set<String> ids) {
            List<Check> some = checks.stream()
                    .filter(check -> ids.contains(check.id()))
                    .map(check -> check.followingOnly(ids))
                    .toList();
            return new Task(id, title, sum(some), some);
        }

        static Points sum(List<Check> checks) {
            return checks.stream().map(Check::points).reduce(Points.ZERO, Points::plus);
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

        /** {@return the simple name of the class that holds it} */
        String className() {
            return id().substring(0, Math.max(0, id().lastIndexOf('.')));
        }

        private Check followingOnly(Set<String> ids) {
            return new Check(
                    name, title, points, visibility, hint, follows.filter(leader -> ids.contains(leader.text())));
        }
    }
}
