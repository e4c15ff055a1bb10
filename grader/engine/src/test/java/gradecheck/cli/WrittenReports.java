package gradecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a run has written, to be compared with what another one has. */
final class WrittenReports {

    /** What may differ between two runs: times, and the list of the slowest. */
    private static final Pattern DURATIONS =
            Pattern.compile("(?s)\"timing\": .*|<dt>Slowest</dt><dd>.*?</dd>|\"durationMillis\": \\d+|time=\"[^\"]*\""
                    + "|\\b\\d+(\\.\\d+)?(ms|s)\\b|\\b\\d+m ?\\d+s\\b");

    private WrittenReports() {}

    /**
     * {@return the files below a folder by their paths, without what may differ from run to run}
     *
     * @param folder of the reports
     * @throws IOException where they cannot be read
     */
    static Map<String, String> in(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(
                        folder.relativize(file).toString(),
                        DURATIONS.matcher(Files.readString(file)).replaceAll("T"));
            }
        }
        return content;
    }
}
