package gradecheck.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything known about one graded submission, one component for each field of {@code result.json}.
 *
 * @param assignment which assignment
 * @param submission whose work
 * @param status what became of it as a whole
 * @param score points earned; zero where nothing could be graded
 * @param maxScore points the assignment has
 * @param notes other things worth saying, a sentence each
 * @param tasks all tasks of the assignment, in order, also where nothing could be graded
 * @param findings misconceptions and remarks on conduct
 * @param compilation what the compiler said
 * @param refusals where it uses what is not available, in the order of files and lines
 * @param curves the student's training curves by optimizer, in the order of the tasks
 * @param referenceCurves the right ones under the same names
 * @param output what the student's code printed
 * @param graph the assignment's computation with what was seen of it
 * @param sources the student's own files with marked lines, as far as they are kept
 * @param isolation how the student's code was kept apart
 * @param seed from which all hidden inputs were drawn
 * @param grader what graded
 * @param key digest of all that the result follows from: with the same key it need not be graded again; empty where
 *     that was not read to the end
 * @param durationMillis time from taking the submission up to its marks; 0 or more
 */
public record Result(
        AssignmentRef assignment,
        SubmissionRef submission,
        SubmissionStatus status,
        Points score,
        Points maxScore,
        List<String> notes,
        List<TaskResult> tasks,
        List<Finding> findings,
        Compilation compilation,
        List<Refusal> refusals,
        Map<String, Curve> curves,
        Map<String, Curve> referenceCurves,
        Output output,
        Graph graph,
        Sources sources,
        Isolation isolation,
        long seed,
        GraderRef grader,
        String key,
        long durationMillis) {

    /** Name and version of the format of {@code result.json}. */
    public static final String SCHEMA = "gradecheck/result/v1";

    /** Copies its collections. */
    public Result {
        notes = List.copyOf(notes);
        tasks = List.copyOf(tasks);
        findings = List.copyOf(findings);
        refusals = List.copyOf(refusals);
        curves = Collections.unmodifiableMap(new LinkedHashMap<>(curves));
        referenceCurves = Collections.unmodifiableMap(new LinkedHashMap<>(referenceCurves));
    }

    /** {@return the same without the student's files, which its own page alone shows} */
    public Result withoutSources() {
        return with(Sources.NONE, durationMillis);
    }

    /** {@return the same as if it had taken no time, to be compared with another} */
    public Result withoutDuration() {
        return with(sources, 0);
    }

    /**
     * {@return the same with one more note}
     *
     * @param note a sentence
     */
    public Result noted(String note) {
        return with(Stream.concat(notes.stream(), Stream.of(note)).toList(), sources, durationMillis);
    }

    private Result with(Sources otherSources, long otherDuration) {
        return with(notes, otherSources, otherDuration);
    }

    private Result with(List<String> otherNotes, Sources otherSources, long otherDuration) {
        return new Result(
                assignment,
                submission,
                status,
                score,
                maxScore,
                otherNotes,
                tasks,
                findings,
                compilation,
                refusals,
                curves,
                referenceCurves,
                output,
                graph,
                otherSources,
                isolation,
                seed,
                grader,
                key,
                otherDuration);
    }
}
