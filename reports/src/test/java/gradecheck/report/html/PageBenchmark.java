package gradecheck.report.html;

import gradecheck.report.json.ResultJson;
import gradecheck.report.json.UnreadableReportException;
import gradecheck.result.Result;
import gradecheck.result.SubmissionRef;
import gradecheck.result.Summary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weighs the pages of a graded class and times them; {@code benchmarks/pages} runs it. */
final class PageBenchmark {

    private static final int PAGES = 1_000;
    private static final int ROWS = 10_000;

    private PageBenchmark() {}

    /**
     * Prints what it measures.
     *
     * @param arguments the folder of submissions in a report
     * @throws IOException where that cannot be read
     * @throws UnreadableReportException where it holds something else
     */
    public static void main(String... arguments) throws IOException, UnreadableReportException {
        List<Result> results = results(Path.of(arguments[0]));
        IntSummaryStatistics weights = results.stream()
                .mapToInt(result -> bytes(SubmissionPage.render(result)))
                .summaryStatistics();
        say("page of a submission: %d to %d kB", weights.getMin() / 1_000, weights.getMax() / 1_000);
        timeEach(results, SubmissionPage::render);
        double page = timeEach(results, SubmissionPage::render);
        double json = timeEach(results, ResultJson::write);
        say("%d pages: %.1f s, %.1f times what their result.json take", PAGES, page, page / json);

        List<Result> all = IntStream.range(0, ROWS)
                .mapToObj(i -> named(results.get(i % results.size()), "student-" + i))
                .toList();
        Summary summary = Summary.of(results.get(0).assignment(), all, Duration.ofMinutes(30))
                .since(summary(results));
        long start = System.nanoTime();
        String dashboard = DashboardPage.render(summary, all);
        say("dashboard of %d: %d kB, rendered in %.2f s", ROWS, bytes(dashboard) / 1_000, secondsSince(start));
        try (Browser browser = new Browser()) {
            browser.open(dashboard);
            say("  shown after %s ms", browser.evaluate("""
                    return String(Math.round(performance.getEntriesByType('navigation')[0].domComplete))"""));
            say("  filtered in %s ms, sorted in %s ms", browser.evaluate("""
                    const query = document.querySelector('#query');
                    const start = performance.now();
                    query.value = 'student-77';
                    query.dispatchEvent(new Event('input', {bubbles: true}));
                    document.body.offsetHeight;
                    return (performance.now() - start).toFixed(0)"""), browser.evaluate("""
                    const query = document.querySelector('#query');
                    query.value = '';
                    query.dispatchEvent(new Event('input', {bubbles: true}));
                    const start = performance.now();
                    document.querySelector('th[data-key=score] button').click();
                    document.body.offsetHeight;
                    return (performance.now() - start).toFixed(0)"""));
        }
    }

    private static Summary summary(List<Result> results) {
        return Summary.of(results.get(0).assignment(), results, Duration.ZERO);
    }

    private static List<Result> results(Path submissions) throws IOException, UnreadableReportException {
        List<Result> results = new ArrayList<>();
        try (Stream<Path> folders = Files.list(submissions)) {
            for (Path folder : folders.sorted().toList()) {
                results.add(ResultJson.read(Files.readString(folder.resolve("result.json"))));
            }
        }
        return results;
    }

    private static double timeEach(List<Result> results, Function<Result, String> render) {
        long start = System.nanoTime();
        long characters = 0;
        for (int i = 0; i < PAGES; i++) {
            characters += render.apply(results.get(i % results.size())).length();
        }
        if (characters == 0) {
            throw new IllegalStateException("nothing was rendered");
        }
        return secondsSince(start);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static int bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Result named(Result result, String id) {
        SubmissionRef of = result.submission();
        return new Result(
                result.assignment(),
                new SubmissionRef(id, id, of.origin(), of.sha256(), of.handIn()),
                result.status(),
                result.score(),
                result.maxScore(),
                result.notes(),
                result.tasks(),
                result.findings(),
                result.compilation(),
                result.refusals(),
                result.curves(),
                result.referenceCurves(),
                result.output(),
                result.graph(),
                result.sources(),
                result.isolation(),
                result.seed(),
                result.grader(),
                result.key(),
                result.durationMillis());
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
