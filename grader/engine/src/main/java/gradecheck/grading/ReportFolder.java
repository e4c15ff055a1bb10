package gradecheck.grading;

import gradecheck.fault.GraderFault;
import gradecheck.fault.UsageFault;
import gradecheck.report.csv.GradebookCsv;
import gradecheck.report.html.DashboardPage;
import gradecheck.report.html.SubmissionPage;
import gradecheck.report.json.ResultJson;
import gradecheck.report.json.SummaryJson;
import gradecheck.report.json.UnreadableReportException;
import gradecheck.report.junit.JunitXml;
import gradecheck.result.Result;
import gradecheck.result.Summary;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that reports are written to. Each file appears whole or not at all, and what an earlier run has left is
 * replaced piece by piece, so that an interrupted run loses nothing that was finished.
 */
public final class ReportFolder {

    private static final String MARKER = ".gradecheck";
    private static final String MARKER_TEXT =
            "This folder is written by Gradecheck; the next run replaces what is in it.\n";
    private static final String SUBMISSIONS = "submissions";
    private static final String RESULT = "result.json";

    private final Path folder;

    private ReportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes a folder for reports.
     *
     * @param folder new, empty, or written by an earlier run
     * @return the folder, ready to be written to
     * @throws UsageFault where it holds something else, or cannot be written
     */
    public static ReportFolder take(Path folder) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new UsageFault(folder + " is a file; --out takes a folder.");
            }
            Files.createDirectories(folder);
            if (!Files.isRegularFile(folder.resolve(MARKER), LinkOption.NOFOLLOW_LINKS)) {
                try (Stream<Path> content = Files.list(folder)) {
                    if (content.findAny().isPresent()) {
                        throw new UsageFault(
                                folder + " holds files that Gradecheck has not written. Give --out a new or an"
                                        + " empty folder.");
                    }
                }
            }
            ReportFolder reports = new ReportFolder(folder);
            reports.write(MARKER, MARKER_TEXT);
            Files.createDirectories(folder.resolve(SUBMISSIONS));
            return reports;
        } catch (IOException e) {
            throw new UsageFault("The output folder " + folder + " cannot be written: " + e.getMessage()
                    + ". Give --out a folder that can.");
        }
    }

    /** {@return where the dashboard is} */
    public Path dashboard() {
        return folder.resolve("index.html");
    }

    /**
     * {@return where the page of a submission is}
     *
     * @param result of the submission
     */
    public Path page(Result result) {
        return folder.resolve(SUBMISSIONS).resolve(result.submission().id()).resolve("index.html");
    }

    /**
     * Writes what belongs to one submission; may be called from several threads.
     *
     * @param result of the submission
     * @throws GraderFault where it cannot be written
     */
    public void write(Result result) {
        String at = SUBMISSIONS + "/" + result.submission().id() + "/";
        Optional<Result> earlier = earlier(folder.resolve(at + RESULT));
        writeReport(at + RESULT, ResultJson.write(result));
        writeReport(at + "index.html", SubmissionPage.render(result, earlier));
    }

    /** What an earlier run left; none where that cannot be read, which is no reason not to go on. */
    private static Optional<Result> earlier(Path file) {
        try {
            return Files.exists(file) ? Optional.of(ResultJson.read(Files.readString(file))) : Optional.empty();
        } catch (IOException | UnreadableReportException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes what belongs to the class, and removes submissions of earlier runs that are not in it.
     *
     * @param summary of the class
     * @param results of all submissions
     * @throws GraderFault where it cannot be written
     */
    public void write(Summary summary, List<Result> results) {
        writeReport("index.html", DashboardPage.render(summary, results));
        writeReport("gradebook.csv", GradebookCsv.render(summary));
        writeReport("junit.xml", JunitXml.render(summary.assignment().title(), results));
        writeReport("summary.json", SummaryJson.write(summary));
        Set<String> current =
                results.stream().map(result -> result.submission().id()).collect(Collectors.toSet());
        try (Stream<Path> present = Files.list(folder.resolve(SUBMISSIONS))) {
            for (Path old : present.toList()) {
                if (!current.contains(String.valueOf(old.getFileName()))) {
                    delete(old);
                }
            }
        } catch (IOException e) {
            throw new GraderFault("removing the submissions of an earlier run from " + folder, e);
        }
    }

    private void writeReport(String path, String text) {
        try {
            write(path, text);
        } catch (IOException e) {
            throw new GraderFault("writing " + folder.resolve(path), e);
        }
    }

    private void write(String path, String text) throws IOException {
        Path target = folder.resolve(path);
        Files.createDirectories(target.getParent());
        Path temporary = target.resolveSibling("." + target.getFileName() + ".tmp");
        try (FileChannel channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
