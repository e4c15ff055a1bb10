package gradecheck.grading;

import gradecheck.fault.GraderFault;
import gradecheck.report.html.SubmissionPage;
import gradecheck.report.json.ResultJson;
import gradecheck.report.json.UnreadableReportException;
import gradecheck.result.Manifest;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The submissions of a report folder: for each its page and its result, which is written last, so that where a result
 * is, nothing is missing.
 */
final class ResultFiles implements ResultStore {

    static final String RESULT = "result.json";
    private static final String PAGE = "index.html";

    private final Path folder;
    private final Path withdrawn;
    private final ClassMemory memory = new ClassMemory();

    /**
     * Prepares.
     *
     * @param folder of the submissions
     * @param withdrawn where those go that are no longer in the class
     */
    ResultFiles(Path folder, Path withdrawn) {
        this.folder = folder;
        this.withdrawn = withdrawn;
    }

    /** {@return where the page of a submission is} */
    Path page(String id) {
        return folder.resolve(id).resolve(PAGE);
    }

    @Override
    public Optional<Result> find(String id, String key) {
        bringBack(id);
        return read(id).filter(result -> result.key().equals(key)
                        && result.status() != SubmissionStatus.GRADER_ERROR
                        && Files.exists(page(id)))
                .map(memory::keep);
    }

    @Override
    public Result keep(Result result) {
        String id = result.submission().id();
        WholeFile.store(page(id), SubmissionPage.render(result, read(id)));
        WholeFile.store(folder.resolve(id).resolve(RESULT), ResultJson.write(result));
        return memory.keep(result);
    }

    /** {@return the result of a submission; none where there is none that can be read} */
    Optional<Result> read(String id) {
        Path file = folder.resolve(id).resolve(RESULT);
        try {
            return Files.exists(file) ? Optional.of(ResultJson.read(Files.readString(file))) : Optional.empty();
        } catch (IOException | UnreadableReportException e) {
            return Optional.empty();
        }
    }

    /** {@return the result of a submission, if it is the one that was to come; a fault of the grader is one, too} */
    Optional<Result> read(Manifest.Item item) {
        return read(item.id())
                .filter(result -> result.key().equals(item.key()) || result.status() == SubmissionStatus.GRADER_ERROR);
    }

    /** {@return a result of another folder, which is copied to this one with its page} */
    Result take(ResultFiles other, Manifest.Item item) {
        Result result = other.read(item)
                .orElseThrow(
                        () -> new GraderFault("reading the result of " + item.id() + " from " + other.folder, null));
        if (!other.folder.equals(folder)) {
            WholeFile.store(page(item.id()), SubmissionPage.render(result, Optional.empty()));
            WholeFile.store(folder.resolve(item.id()).resolve(RESULT), ResultJson.write(result));
        }
        return memory.keep(result);
    }

    /** {@return ids of the submissions that are there, or are withdrawn} */
    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        for (Path each : List.of(folder, withdrawn)) {
            try (Stream<Path> present = Files.exists(each) ? Files.list(each) : Stream.empty()) {
                present.forEach(path -> ids.add(String.valueOf(path.getFileName())));
            } catch (IOException e) {
                throw new GraderFault("looking at the submissions in " + each, e);
            }
        }
        return ids;
    }

    /** Withdraws all submissions but these, and removes of these what a run that was cut off has begun to write. */
    void retain(Set<String> ids) {
        try (Stream<Path> present = Files.list(folder)) {
            for (Path each : present.toList()) {
                if (ids.contains(String.valueOf(each.getFileName()))) {
                    WholeFile.removeBeginnings(each);
                } else {
                    move(each, withdrawn.resolve(each.getFileName()));
                }
            }
        } catch (IOException e) {
            throw new GraderFault("withdrawing submissions of an earlier run from " + folder, e);
        }
    }

    private void bringBack(String id) {
        Path there = withdrawn.resolve(id);
        try {
            if (Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS) && !Files.exists(folder.resolve(id))) {
                move(there, folder.resolve(id));
            }
        } catch (IOException e) {
            throw new GraderFault("bringing back " + there, e);
        }
    }

    private static void move(Path one, Path there) throws IOException {
        Files.createDirectories(there.getParent());
        if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            delete(there);
        }
        Files.move(one, there);
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
