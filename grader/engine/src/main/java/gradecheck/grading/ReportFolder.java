package gradecheck.grading;

import gradecheck.fault.GraderFault;
import gradecheck.fault.Reason;
import gradecheck.fault.UsageFault;
import gradecheck.report.csv.GradebookCsv;
import gradecheck.report.html.DashboardPage;
import gradecheck.report.json.SummaryJson;
import gradecheck.report.json.UnreadableReportException;
import gradecheck.report.junit.JunitXml;
import gradecheck.result.Manifest;
import gradecheck.result.Result;
import gradecheck.result.Summary;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that reports are written to, by one run at a time. Each file appears whole or not at all, and what an
 * earlier run has left is replaced piece by piece, so that an interrupted run loses nothing that was finished.
 */
public final class ReportFolder implements AutoCloseable {

    private static final String MARKER = ".gradecheck";
    private static final String MARKER_TEXT =
            "This folder is written by Gradecheck; the next run replaces what is in it.\n";
    private static final String LOCK = ".gradecheck.lock";
    static final String SUMMARY = "summary.json";
    static final String SUBMISSIONS = "submissions";
    private static final String WITHDRAWN = "withdrawn";

    private final Path folder;
    private final FileChannel lock;
    private final ResultFiles submissions;

    private ReportFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
        this.submissions = submissionsIn(folder);
    }

    /**
     * Takes a folder for reports, until it is closed.
     *
     * @param folder new, empty, or written by an earlier run
     * @return the folder, ready to be written to
     * @throws UsageFault where it holds something else, cannot be written, or another run is writing to it
     */
    public static ReportFolder take(Path folder) {
        ReportFolder reports = take(folder, false);
        try {
            WholeFile.removeBeginnings(folder);
            return reports;
        } catch (IOException e) {
            throw cannotBeWritten(folder, e);
        }
    }

    /**
     * Takes a folder that several runs write to at the same time, each its part.
     *
     * @param folder new, empty, or written by such runs
     * @param manifest what all of them are to grade; the first one freezes it
     * @return the folder, ready to be written to
     * @throws UsageFault where it holds something else, cannot be written, or another manifest is in it
     */
    public static ReportFolder share(Path folder, Manifest manifest) {
        ReportFolder reports = take(folder, true);
        ManifestFile.freeze(manifest, folder);
        return reports;
    }

    private static ReportFolder take(Path folder, boolean shared) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new UsageFault(folder + " is a file; --out takes a folder.");
            }
            Files.createDirectories(folder);
            if (!isMarked(folder)) {
                // What is there may be of a run that has begun at the same moment, and marked the folder first.
                if (!isEmpty(folder) && !isMarked(folder)) {
                    throw new UsageFault(folder + " holds files that Gradecheck has not written. Give --out a new or an"
                            + " empty folder.");
                }
                Files.writeString(folder.resolve(MARKER), MARKER_TEXT);
            }
            Files.createDirectories(folder.resolve(SUBMISSIONS));
            return new ReportFolder(folder, lock(folder, shared));
        } catch (IOException e) {
            throw cannotBeWritten(folder, e);
        }
    }

    private static boolean isMarked(Path folder) {
        return Files.isRegularFile(folder.resolve(MARKER), LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private static UsageFault cannotBeWritten(Path folder, IOException e) {
        return new UsageFault("The output folder " + folder + " cannot be written: " + Reason.of(e)
                + ". Give --out a folder that can.");
    }

    /** {@return the submissions of a folder that other runs wrote} */
    static ResultFiles submissionsIn(Path folder) {
        Path real = folder.toAbsolutePath().normalize();
        return new ResultFiles(real.resolve(SUBMISSIONS), real.resolve(WITHDRAWN));
    }

    private static FileChannel lock(Path folder, boolean shared) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve(LOCK),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        try {
            if (channel.tryLock(0, Long.MAX_VALUE, shared) != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // A run in this very process.
        } catch (IOException e) {
            // A file system without locks, as some clusters have.
            return channel;
        }
        channel.close();
        throw new UsageFault(
                "Another run is writing to " + folder + ". Wait for its end, or give --out another folder.");
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
        return submissions.page(result.submission().id());
    }

    /** {@return where the results of single submissions are kept} */
    public ResultStore submissions() {
        return submissions;
    }

    /**
     * {@return the result of a submission, with all its words}
     *
     * @param id of the submission
     * @throws GraderFault where it is not there
     */
    public Result read(String id) {
        return submissions
                .read(id)
                .orElseThrow(() -> new GraderFault("reading back the result of " + id + " from " + folder, null));
    }

    /** {@return ids of the submissions in it, those of earlier runs included} */
    public Set<String> ids() {
        return submissions.ids();
    }

    /** {@return a result of another folder, which is copied to this one} */
    Result take(ResultFiles other, Manifest.Item item) {
        return submissions.take(other, item);
    }

    /** {@return what the last run that came to its end wrote; none where that cannot be read} */
    public Optional<Summary> lastSummary() {
        try {
            Path file = folder.resolve(SUMMARY);
            return Files.exists(file) ? Optional.of(SummaryJson.read(Files.readString(file))) : Optional.empty();
        } catch (IOException | UnreadableReportException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes what belongs to the class, and withdraws submissions of earlier runs that are not in it: they are kept
     * aside, and brought back should they return.
     *
     * @param summary of the class
     * @param results of all submissions, as far as they were kept in memory
     */
    public void write(Summary summary, List<Result> results) {
        WholeFile.store(folder.resolve("index.html"), DashboardPage.render(summary, results));
        WholeFile.store(folder.resolve("gradebook.csv"), GradebookCsv.render(summary));
        List<String> ids =
                results.stream().map(result -> result.submission().id()).toList();
        WholeFile.store(
                folder.resolve("junit.xml"),
                out -> JunitXml.write(
                        summary.assignment().title(),
                        ids.stream().map(this::read).iterator(),
                        out));
        WholeFile.store(folder.resolve(SUMMARY), SummaryJson.write(summary));
        submissions.retain(ids.stream().collect(Collectors.toSet()));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new GraderFault("leaving " + folder, e);
        }
    }
}
