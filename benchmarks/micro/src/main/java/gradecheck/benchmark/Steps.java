package gradecheck.benchmark;

import backprop.DataSet;
import backprop.ForwardPass;
import backprop.reference.Backpropagation;
import backprop.reference.misconceptions.Catalogue;
import gradecheck.assignment.Bundle;
import gradecheck.assignment.Rubric;
import gradecheck.checkkit.Observation;
import gradecheck.diagnose.Diagnosis;
import gradecheck.report.html.SubmissionPage;
import gradecheck.report.json.ResultJson;
import gradecheck.report.json.UnreadableReportException;
import gradecheck.result.Finding;
import gradecheck.result.Result;
import gradecheck.result.TaskResult;
import gradecheck.score.Outcome;
import gradecheck.score.Scoring;
import gradecheck.wire.Channel;
import gradecheck.wire.Frame;
import gradecheck.wire.Kind;
import gradecheck.wire.Shape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the steps of the grader's own process cost, in a virtual machine with the options of the launcher. The rubric is
 * that of {@code -Dgradecheck.assignment}, the result that of {@code -Dgradecheck.result}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Steps {

    private static final int POINTS = 8;

    private String json = "";
    private Result result;
    private Rubric rubric;
    private Map<String, List<Outcome>> outcomes;
    private List<Object> onePoint;
    private List<Object> allData;
    private List<Observation> answers;

    /**
     * Reads what the steps are given.
     *
     * @throws IOException where the assignment or the result cannot be read
     * @throws UnreadableReportException where the result is none
     */
    @Setup
    public void prepare() throws IOException, UnreadableReportException {
        json = Files.readString(Path.of(System.getProperty("gradecheck.result")));
        result = ResultJson.read(json);
        try (Bundle bundle = Bundle.open(Path.of(System.getProperty("gradecheck.assignment")))) {
            rubric = bundle.assignment().rubric();
        }
        outcomes = rubric.checks().stream()
                .collect(Collectors.toMap(Rubric.Check::id, check -> List.of(Outcome.passed(""))));
        DataSet data = DataSet.load();
        double[] weights = new double[9];
        onePoint = List.of(data.x()[0], data.y()[0], weights);
        double[] small = DoubleStream.iterate(0.1, w -> w + 0.05).limit(9).toArray();
        answers = IntStream.range(0, POINTS)
                .mapToObj(i -> answer(data.x()[i], data.y()[i], small))
                .toList();
        allData = List.of(data.x(), data.y(), weights, 20, 0.01);
        if (nameTheCause().isEmpty()) {
            throw new IllegalStateException("no cause was named, so the time would be that of something else");
        }
    }

    /** {@return the page of a submission} */
    @Benchmark
    public String renderPage() {
        return SubmissionPage.render(result);
    }

    /** {@return the result as it is stored} */
    @Benchmark
    public String writeJson() {
        return ResultJson.write(result);
    }

    /**
     * {@return the result as it was stored}
     *
     * @throws UnreadableReportException never
     */
    @Benchmark
    public Result readJson() throws UnreadableReportException {
        return ResultJson.read(json);
    }

    /** {@return the points for what came of the checks} */
    @Benchmark
    public List<TaskResult> score() {
        return Scoring.score(rubric, outcomes);
    }

    /** {@return the cause of a mistake, which is asked for in this very process} */
    @Benchmark
    public List<Finding> nameTheCause() {
        return new Diagnosis(new Catalogue(), LacksW9::new, () -> answers, 5)
                .findings(List.of("backward"), Set.of("backward"));
    }

    /**
     * {@return a call over one point, there and back}
     *
     * @throws IOException never
     */
    @Benchmark
    public Frame sendOnePoint() throws IOException {
        return thereAndBack("forwardPropagation", onePoint);
    }

    /**
     * {@return a call over all data, there and back}
     *
     * @throws IOException never
     */
    @Benchmark
    public Frame sendAllData() throws IOException {
        return thereAndBack("vanilla", allData);
    }

    private static Frame thereAndBack(String method, List<Object> arguments) throws IOException {
        List<Object> flat = new ArrayList<>(List.of(1L, method));
        for (Object argument : arguments) {
            flat.add(Shape.flatten(argument));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Channel(new ByteArrayInputStream(new byte[0]), bytes, Channel.MAX_TRUSTED_BYTES)
                .send(new Frame(1, Kind.CALL, flat), Channel.MAX_TRUSTED_BYTES);
        return new Channel(
                        new ByteArrayInputStream(bytes.toByteArray()),
                        new ByteArrayOutputStream(),
                        Channel.MAX_TRUSTED_BYTES)
                .receive();
    }

    private static Observation answer(double[] x, double y, double[] weights) {
        LacksW9 student = new LacksW9();
        ForwardPass forward = student.forwardPropagation(x, y, weights);
        List<Object> arguments = List.of(x, weights, forward);
        Object gradients = student.backwardPropagation(x, weights, forward);
        return new Observation(
                "backwardPropagation", arguments, gradients, Set.of(), false, Collections.nCopies(4, arguments));
    }

    private static final class LacksW9 extends Backpropagation {
        @Override
        public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
            double[] gradients = super.backwardPropagation(x, w, forward);
            gradients[2] /= w[8];
            return gradients;
        }
    }
}
