package gradecheck.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
        List<String> notes = new ArrayList<>();
        LeftOut leftOut = new LeftOut();
        try {
            Map<String, Path> files = new LinkedHashMap<>();
            if (Files.isDirectory(entry.path(), LinkOption.NOFOLLOW_LINKS)) {
                Collector collector = Collector.below(entry.path());
                files.putAll(collector.sources());
                leftOut = collector.leftOut();
            } else {
                String refusal = refusalOfFile(entry);
                if (!refusal.isEmpty()) {
                    return refused(entry, refusal, notes);
                }
                files.put(String.valueOf(entry.path().getFileName()), entry.path());
            }
            leaveOut(files, SubmissionReader::isInTestFolder, leftOut::test);
            if (files.size() > MAX_SOURCES) {
                Set<String> needed = Needed.of(files, official.simpleInterfaceName(), MAX_SOURCES);
                if (needed.isEmpty()) {
                    return refused(
                            entry,
                            "It holds " + files.size() + " Java files, of which none says that it implements "
                                    + official.simpleInterfaceName() + "; at most " + MAX_SOURCES + " are taken.",
                            leftOut.sentences());
                }
                leaveOut(files, path -> !needed.contains(path), leftOut::unneeded);
            }
            return accept(entry, files, leftOut, notes);
        } catch (IOException e) {
            return refused(entry, "It cannot be read: " + e.getMessage() + ".", notes);
        }
    }

    private static Intake refused(Entry entry, String reason, List<String> notes) {
        return new Intake.Refused(entry.id(), entry.name(), entry.origin(), reason, notes);
    }

    private static String refusalOfFile(Entry entry) throws IOException {
        String name = String.valueOf(entry.path().getFileName());
        if (Files.isSymbolicLink(entry.path())) {
            return name + " is a link, and links are not followed. Put the file itself there.";
        }
        if (!Collector.isSource(name)) {
            return name + " is an archive. Unpack it into a folder of its own.";
        }
        if (!Files.isRegularFile(entry.path())) {
            return name + " is not a regular file.";
        }
        long size = Files.size(entry.path());
        if (size > TextReader.MAX_BYTES) {
            return name + " has " + size + " bytes; a source file has at most " + TextReader.MAX_BYTES + ".";
        }
        return "";
    }

    private static void leaveOut(Map<String, Path> files, Predicate<String> which, Consumer<String> told) {
        files.keySet().stream().filter(which).toList().forEach(path -> {
            told.accept(path);
            files.remove(path);
        });
    }

    private static boolean isInTestFolder(String path) {
        return ("/" + path).contains("/src/test/");
    }

    private Intake accept(Entry entry, Map<String, Path> files, LeftOut leftOut, List<String> notes)
            throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        List<String> notText = new ArrayList<>();
        long total = 0;
        for (Map.Entry<String, Path> file : files.entrySet()) {
            try {
                SourceFile source =
                        new SourceFile(file.getKey(), TextReader.read(file.getValue(), file.getKey(), notes));
                total += source.text().length();
                if (isTest(source)) {
                    leftOut.test(source.path());
                } else {
                    sources.add(source);
                }
            } catch (TextReader.NotTextException e) {
                notText.add(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                leftOut.unreadable(file.getKey());
            }
        }
        List<SourceFile> own = withoutContract(sources, leftOut);
        List<String> all = new ArrayList<>(notes);
        all.addAll(leftOut.sentences());
        if (own.isEmpty() && !notText.isEmpty()) {
            return refused(entry, notText.get(0), all);
        }
        if (own.isEmpty() && leftOut.hasUnreadable()) {
            return refused(entry, entry.name() + " cannot be read; check its permissions.", all);
        }
        all.addAll(notText);
        if (total > MAX_TOTAL_CHARS) {
            return refused(entry, "Its sources have more than " + MAX_TOTAL_CHARS + " characters together.", all);
        }
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
    private List<SourceFile> withoutContract(List<SourceFile> sources, LeftOut leftOut) {
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
                leftOut.contract(source.path());
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
