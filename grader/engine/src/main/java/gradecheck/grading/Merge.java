package gradecheck.grading;

import gradecheck.fault.IncompleteFault;
import gradecheck.fault.UsageFault;
import gradecheck.result.Manifest;
import gradecheck.result.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the results of several runs over one class; refuses where one is missing, or two differ. */
public final class Merge {

    private static final int NAMED = 5;

    private final Manifest manifest;
    private final List<ResultFiles> parts;

    private Merge(Manifest manifest, List<ResultFiles> parts) {
        this.manifest = manifest;
        this.parts = parts;
    }

    /**
     * Prepares a merge.
     *
     * @param folders that the runs wrote to
     * @return the merge
     * @throws UsageFault where one of them is none, or belongs to another class
     */
    public static Merge of(List<Path> folders) {
        List<ResultFiles> parts = new ArrayList<>();
        Manifest first = ManifestFile.in(folders.get(0));
        for (Path folder : folders) {
            ManifestFile.demandSame(first, ManifestFile.in(folder), folder);
            parts.add(ReportFolder.submissionsIn(folder));
        }
        return new Merge(first, parts);
    }

    /** {@return what was to be graded} */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * Puts the results into a folder.
     *
     * @param reports takes them
     * @return the results in the order of the manifest, as far as they are kept in memory
     * @throws IncompleteFault where a result is missing, or two of one submission differ; nothing is written then
     */
    public List<Result> into(ReportFolder reports) {
        demandWhole();
        List<Result> results = new ArrayList<>();
        for (Manifest.Item item : manifest.submissions()) {
            ResultFiles part = parts.stream()
                    .filter(each -> each.read(item).isPresent())
                    .findFirst()
                    .orElseThrow(() -> missing(List.of(item.id())));
            results.add(reports.take(part, item));
        }
        return results;
    }

    private void demandWhole() {
        List<String> missing = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        for (Manifest.Item item : manifest.submissions()) {
            long different = parts.stream()
                    .map(part -> part.read(item))
                    .flatMap(Optional::stream)
                    .map(Result::withoutDuration)
                    .distinct()
                    .count();
            if (different == 0) {
                missing.add(item.id());
            } else if (different > 1) {
                differing.add(item.id());
            }
        }
        if (!missing.isEmpty()) {
            throw missing(missing);
        }
        if (!differing.isEmpty()) {
            throw new IncompleteFault("Nothing was merged: several results of " + some(differing)
                    + " differ, so one of them depends on timing. Remove all but one of each, or grade again.");
        }
    }

    private IncompleteFault missing(List<String> ids) {
        return new IncompleteFault(
                "Nothing was merged: of " + manifest.submissions().size() + " submissions "
                        + ids.size() + " have no result: " + some(ids)
                        + ". Run the shards again, which grade only what is missing.");
    }

    private static String some(List<String> ids) {
        String more = ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "";
        return String.join(", ", ids.subList(0, Math.min(NAMED, ids.size()))) + more;
    }
}
