package gradecheck.cli;

import gradecheck.fault.UsageFault;
import gradecheck.intake.Entry;
import gradecheck.intake.Official;
import gradecheck.intake.SubmissionFinder;
import gradecheck.platform.Layout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the one submission at a path, or says what to give instead. */
final class OnlySubmission {

    private static final int MOST_NAMED = 3;

    private OnlySubmission() {}

    /**
     * Finds it.
     *
     * @param path as typed
     * @param official the names of the contract
     * @return where it lies
     * @throws UsageFault where there is none, or more than one
     */
    static Entry at(Path path, Official official) {
        SubmissionFinder finder = new SubmissionFinder(official, Layout.PLAIN);
        finder.add(path);
        List<Entry> entries = finder.entries();
        if (entries.size() == 1) {
            return entries.get(0);
        }
        throw new UsageFault(projectAround(path)
                .map(project -> path + " is only a part of the project " + project
                        + ". Give the folder of the project, or your .java file.")
                .orElseGet(() -> several(path, entries)));
    }

    /** {@return the project that a folder holds sources of, as Maven lays it out} */
    private static Optional<Path> projectAround(Path path) {
        return Stream.iterate(path.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
                .filter(folder -> folder.endsWith("src"))
                .filter(sources -> Files.isRegularFile(sources.resolveSibling("pom.xml")))
                .map(Path::getParent)
                .findFirst();
    }

    private static String several(Path path, List<Entry> entries) {
        String names = entries.stream().limit(MOST_NAMED).map(Entry::name).collect(Collectors.joining(", "));
        return path + " holds " + entries.size() + " submissions (" + names
                + (entries.size() > MOST_NAMED ? ", ..." : "")
                + "), and one is checked at a time. Give the path of one"
                + (StudentsJar.call().isPresent() ? "." : ", or grade them all with gradecheck grade.");
    }
}
