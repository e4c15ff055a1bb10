package gradecheck.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads one submission: the student's own sources, without tests, copies of the contract and what tools have left. */
public final class SubmissionReader {

    /** The most sources taken from one submission. */
    static final int MAX_SOURCES = 500;

    private static final int MAX_TOTAL_CHARS = 5 << 20;

    private final Official official;

    /**
     * Prepares reading.
     *
     * @param official the names of the contract, whose copies are left out
     */
    public SubmissionReader(Official official) {
        this.official = official;
    }

    /**
     * Reads a submission.
     *
     * @param entry where it lies
     * @return the submission, or why it cannot be taken
     */
    public Intake read(Entry entry) {
        List<String> notes = new ArrayList<>(entry.notes());
        try {
            Collector collector = SubmissionContents.of(entry.location());
            Map<String, Content> files = new LinkedHashMap<>(collector.sources());
            Remarks remarks = collector.remarks();
            leaveOut(files, SubmissionReader::isInTestFolder, remarks::test);
            if (files.size() > MAX_SOURCES) {
                Set<String> needed = Needed.of(files, official.simpleInterfaceName(), MAX_SOURCES);
                if (needed.isEmpty()) {
                    notes.addAll(remarks.sentences());
                    return refused(
                            entry,
                            "It holds " + files.size() + " Java files, of which none says that it implements "
                                    + official.simpleInterfaceName() + "; at most " + MAX_SOURCES + " are taken.",
                            notes);
                }
                leaveOut(files, path -> !needed.contains(path), remarks::unneeded);
            }
            return accept(entry, files, remarks, notes);
        } catch (RefusalException e) {
            return refused(entry, String.valueOf(e.getMessage()), notes);
        } catch (IOException e) {
            return refused(entry, entry.origin() + " cannot be read; check its permissions.", notes);
        }
    }

    private static Intake refused(Entry entry, String reason, List<String> notes) {
        return new Intake.Refused(entry.id(), entry.name(), entry.origin(), reason, notes);
    }

    private static void leaveOut(Map<String, Content> files, Predicate<String> which, Consumer<String> told) {
        files.keySet().stream().filter(which).toList().forEach(path -> {
            told.accept(path);
            files.remove(path);
        });
    }

    private static boolean isInTestFolder(String path) {
        return ("/" + path).contains("/src/test/");
    }

    private Intake accept(Entry entry, Map<String, Content> files, Remarks remarks, List<String> notes)
            throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        List<String> notText = new ArrayList<>();
        long total = 0;
        for (Map.Entry<String, Content> file : files.entrySet()) {
            try {
                SourceFile source =
                        new SourceFile(file.getKey(), TextReader.read(file.getValue(), file.getKey(), notes));
                total += source.text().length();
                if (total > MAX_TOTAL_CHARS) {
                    throw new RefusalException(
                            "Its sources have more than " + MAX_TOTAL_CHARS + " characters together.");
                }
                if (source.text().isBlank()) {
                    remarks.empty(source.path());
                } else if (isTest(source)) {
                    remarks.test(source.path());
                } else {
                    sources.add(source);
                }
            } catch (TextReader.NotTextException e) {
                notText.add(String.valueOf(e.getMessage()));
            } catch (RefusalException e) {
                throw e;
            } catch (IOException e) {
                remarks.unreadable(file.getKey());
            }
        }
        List<SourceFile> own = withoutContract(sources, remarks);
        own.forEach(source -> Disguises.remark(source, remarks));
        List<String> all = new ArrayList<>(notes);
        all.addAll(remarks.sentences());
        if (own.isEmpty() && !notText.isEmpty()) {
            return refused(entry, notText.get(0), all);
        }
        if (own.isEmpty() && remarks.hasUnreadable()) {
            return refused(entry, entry.name() + " cannot be read; check its permissions.", all);
        }
        all.addAll(notText);
        return new Intake.Accepted(entry.id(), entry.name(), entry.origin(), own, all);
    }

    private boolean isTest(SourceFile source) {
        JavaText text = new JavaText(source.text());
        return text.isTest() && !text.implementsType(official.simpleInterfaceName());
    }

    /**
     * Leaves out copies of official files, and of the contract where a student has moved it into another package: there
     * the interface shows that the types beside it belong to it.
     */
    private List<SourceFile> withoutContract(List<SourceFile> sources, Remarks remarks) {
        Set<String> moved = sources.stream()
                .filter(source -> isNamed(source, official.simpleInterfaceName()))
                .map(source -> new JavaText(source.text()).packageName())
                .collect(Collectors.toSet());
        List<SourceFile> own = new ArrayList<>();
        for (SourceFile source : sources) {
            String packageName = new JavaText(source.text()).packageName();
            String simpleName = source.fileName().substring(0, source.fileName().length() - ".java".length());
            String fullName = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
            boolean isCopy = official.classNames().contains(fullName)
                    || (moved.contains(packageName) && official.vocabulary().contains(simpleName));
            if (isCopy && isNamed(source, simpleName)) {
                remarks.contract(source.path());
            } else {
                own.add(source);
            }
        }
        return own;
    }

    private static boolean isNamed(SourceFile source, String simpleName) {
        return source.fileName().equals(simpleName + ".java")
                && new JavaText(source.text()).declaredTypes().contains(simpleName);
    }
}
