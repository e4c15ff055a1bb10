package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;
import static gradecheck.report.words.Legible.text;

import gradecheck.report.words.Mark;
import gradecheck.result.Compilation.Diagnostic;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import java.util.List;
import java.util.Optional;

/** The page of one submission, {@code submissions/<id>/index.html}. It says nothing about any other submission. */
public final class SubmissionPage {

    private SubmissionPage() {}

    /**
     * Renders the page of a submission that was not graded before.
     *
     * @param result what grading the submission came to
     * @return the text of the page, to be stored as UTF-8 two folders below the dashboard
     */
    public static String render(Result result) {
        return render(result, Optional.empty());
    }

    /**
     * Renders the page.
     *
     * @param result what grading the submission came to
     * @param earlier what grading it came to the last time, where that is known
     * @return the text of the page, to be stored as UTF-8 two folders below the dashboard
     */
    public static String render(Result result, Optional<Result> earlier) {
        String name = line(result.submission().name());
        List<FixFirst> fixFirst = FixFirst.of(result);
        return Templates.render(
                "submission.ftlh",
                new View(
                        PageFrame.ofSubmission(
                                name + " – " + line(result.assignment().title())),
                        line(result.assignment().title()),
                        name,
                        line(result.submission().id()),
                        result.score().toString(),
                        result.maxScore().toString(),
                        Mark.verdict(result),
                        Obstacle.explain(result.status()),
                        result.compilation().diagnostics().stream()
                                .map(DiagnosticView::of)
                                .toList(),
                        result.notes().stream().map(note -> text(note)).toList(),
                        fixFirst,
                        Changes.between(earlier, result),
                        TaskView.ofAll(result),
                        result.findings().stream()
                                .map(finding -> FindingView.of(finding, result))
                                .filter(finding -> fixFirst.stream()
                                        .noneMatch(fix -> fix.causes().contains(finding)))
                                .toList(),
                        GraphView.of(result.graph()),
                        result.status() == SubmissionStatus.GRADED ? CurveView.ofAll(result) : List.of(),
                        SourceView.ofAll(result.sources()),
                        SourceView.leftOut(result.sources()),
                        OutputView.of(result.output()),
                        Provenance.of(result)));
    }

    /** All that the page shows. */
    private record View(
            PageFrame frame,
            String assignment,
            String name,
            String id,
            String score,
            String maxScore,
            Mark verdict,
            String obstacle,
            List<DiagnosticView> diagnostics,
            List<String> notes,
            List<FixFirst> fixFirst,
            Changes changes,
            List<TaskView> tasks,
            List<FindingView> findings,
            List<GraphView> graphs,
            List<CurveView> curves,
            List<SourceView> sources,
            String leftOut,
            OutputView output,
            List<Provenance> provenance) {}

    private record DiagnosticView(String place, String message, String source) {
        static DiagnosticView of(Diagnostic diagnostic) {
            String file = line(diagnostic.file());
            String place = diagnostic.line() > 0 ? file + ", line " + diagnostic.line() : file;
            return new DiagnosticView(
                    place, text(diagnostic.message()), text(diagnostic.source().strip()));
        }
    }
}
