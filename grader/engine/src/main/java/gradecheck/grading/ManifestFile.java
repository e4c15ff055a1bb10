package gradecheck.grading;

import gradecheck.fault.Reason;
import gradecheck.fault.UsageFault;
import gradecheck.report.json.ManifestJson;
import gradecheck.report.json.UnreadableReportException;
import gradecheck.result.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The manifest in a folder that several runs share. */
final class ManifestFile {

    private static final String NAME = "manifest.json";
    private static final int NAMED = 3;

    private ManifestFile() {}

    /** Writes the manifest where there is none yet; else it must be the same. */
    static void freeze(Manifest manifest, Path folder) {
        if (Files.exists(folder.resolve(NAME))) {
            demandSame(in(folder), manifest, folder);
        } else {
            WholeFile.store(folder.resolve(NAME), ManifestJson.write(manifest));
        }
    }

    /** {@return the manifest in a folder} */
    static Manifest in(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            throw new UsageFault(folder + " holds no " + NAME
                    + ". Give the folders that runs with --shard wrote to, as their --out.");
        }
        try {
            return ManifestJson.read(Files.readString(file));
        } catch (IOException | UnreadableReportException e) {
            throw new UsageFault(file + " cannot be read: " + Reason.of(e) + ".");
        }
    }

    static void demandSame(Manifest frozen, Manifest other, Path folder) {
        if (frozen.equals(other)) {
            return;
        }
        throw new UsageFault("The manifest in " + folder + " is another: " + difference(frozen, other)
                + ". Runs that share a class must see the same. Start all of them again, into a new folder.");
    }

    private static String difference(Manifest frozen, Manifest other) {
        if (!frozen.assignment().equals(other.assignment())) {
            return "the assignment differs";
        }
        if (!frozen.grader().equals(other.grader())) {
            return "the grader or its Java differs";
        }
        if (frozen.seed() != other.seed()) {
            return "the seed differs";
        }
        if (!frozen.roster().equals(other.roster())) {
            return "the roster differs";
        }
        Map<String, String> keys = new LinkedHashMap<>();
        frozen.submissions().forEach(item -> keys.put(item.id(), item.key()));
        List<String> differing = new ArrayList<>();
        for (Manifest.Item item : other.submissions()) {
            if (!item.key().equals(keys.remove(item.id()))) {
                differing.add(item.id());
            }
        }
        differing.addAll(keys.keySet());
        if (differing.isEmpty()) {
            return "the order of the submissions differs";
        }
        String more = differing.size() > NAMED ? " and " + (differing.size() - NAMED) + " more" : "";
        return "submissions differ, came or went, or are kept apart otherwise: "
                + String.join(", ", differing.subList(0, Math.min(NAMED, differing.size()))) + more;
    }
}
