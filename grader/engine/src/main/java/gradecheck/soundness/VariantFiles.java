package gradecheck.soundness;

import gradecheck.fault.UsageFault;
import gradecheck.result.Excuse;
import gradecheck.result.VariantRef;
import gradecheck.result.VariantTruth;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The variants of an assignment, as its bundle holds them: {@code FOLDER/TRUTH.java.txt} with several spellings, each
 * of which takes the place of sections of {@code base.java.txt}, and whole right solutions in {@code whole}.
 */
final class VariantFiles {

    private static final String BASE = "base.java.txt";
    private static final Pattern SPELLINGS = Pattern.compile("([\\w-]+)/([\\w+-]+)\\.java\\.txt");
    private static final String AND = Pattern.quote(Crossing.AND);
    private static final Pattern WHOLE = Pattern.compile("(whole/[\\w-]+)\\.java");

    private final List<String> tasks;
    private final Sections base;
    private final List<Spelling> spellings = new ArrayList<>();
    private final SortedMap<String, String> wholes = new TreeMap<>();
    private final Excuses excuses;

    /**
     * Reads them.
     *
     * @param files by path below the folder of the variants
     * @param tasks ids of the assignment's tasks, in order
     * @throws UsageFault where a file is not as it should be
     */
    VariantFiles(SortedMap<String, byte[]> files, List<String> tasks) {
        this.tasks = List.copyOf(tasks);
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        String baseText = Optional.ofNullable(texts.remove(BASE))
                .orElseThrow(() -> new UsageFault("The assignment has no variants to verify it with: it lacks "
                        + Soundness.VARIANTS + BASE + "."));
        Optional<String> exceptions = Optional.ofNullable(texts.remove(Excuses.FILE));
        this.base = Sections.of(BASE, baseText);
        texts.forEach(this::read);
        spellings.sort(Comparator.comparingInt(spelling -> place(spelling.folder())));
        Set<String> names = new HashSet<>(wholes.keySet());
        spellings.forEach(spelling -> names.addAll(List.of(spelling.file(), spelling.name())));
        this.excuses = exceptions
                .map(text -> Excuses.read(text, name -> names.containsAll(List.of(name.split(AND, 2)))))
                .orElse(Excuses.NONE);
    }

    private void read(String path, String text) {
        Matcher whole = WHOLE.matcher(path);
        Matcher several = SPELLINGS.matcher(path);
        if (whole.matches()) {
            wholes.put(whole.group(1), text);
        } else if (several.matches()) {
            Sections sections = Sections.of(path, text);
            if (!sections.head().isBlank()) {
                throw new UsageFault(path + " begins with text that belongs to no section.");
            }
            sections.byTitle()
                    .forEach((title, members) -> add(path, several.group(1), several.group(2), title, members));
        } else {
            throw new UsageFault(Soundness.VARIANTS + path + " is neither FOLDER/TRUTH.java.txt nor whole/NAME.java.");
        }
    }

    private void add(String path, String folder, String truth, String title, String members) {
        List<String> replaced = Sections.replaced(members, folder);
        replaced.stream()
                .filter(section -> !base.byTitle().containsKey(section))
                .findFirst()
                .ifPresent(section -> {
                    throw new UsageFault(path + ": '" + title + "' replaces '" + section + "', which is no section of "
                            + BASE + ".");
                });
        Spelling spelling = new Spelling(folder, truth, title, replaced, members);
        if (!spelling.right() && tasksOf(spelling).isEmpty()) {
            throw new UsageFault(path + ": '" + title + "' is wrong in no task of the rubric.");
        }
        spellings.add(spelling);
    }

    /** Folders of tasks come in the order of the tasks, others behind them. */
    private int place(String folder) {
        return tasks.contains(folder) ? tasks.indexOf(folder) : tasks.size();
    }

    private List<String> tasksOf(Spelling spelling) {
        return tasks.contains(spelling.folder())
                ? List.of(spelling.folder())
                : tasks.stream().filter(spelling.replaced()::contains).toList();
    }

    /** {@return the right variants} */
    List<Variant> right() {
        List<Variant> variants = new ArrayList<>(spellings.stream()
                .filter(Spelling::right)
                .map(spelling -> variant(spelling, VariantTruth.RIGHT, List.of()))
                .toList());
        wholes.forEach((name, text) -> variants.add(Variant.of(
                new VariantRef(name, VariantTruth.RIGHT, "whole", List.of(), List.of(), excuses.of(name, name)),
                text)));
        return variants;
    }

    /** {@return the wrong variants} */
    List<Variant> wrong() {
        return spellings.stream()
                .filter(spelling -> !spelling.right())
                .map(spelling -> variant(spelling, VariantTruth.WRONG, tasksOf(spelling)))
                .toList();
    }

    private Variant variant(Spelling spelling, VariantTruth truth, List<String> wrongIn) {
        VariantRef ref = new VariantRef(
                spelling.name(),
                truth,
                spelling.folder(),
                wrongIn,
                spelling.causes(),
                excuses.of(spelling.file(), spelling.name()));
        return Variant.of(ref, assembled(List.of(spelling)));
    }

    /** {@return what is excused in which variants} */
    Excuses excuses() {
        return excuses;
    }

    /** {@return spellings of one mistake in one task that leave all other tasks as they are, in the order of tasks} */
    List<Spelling> singles() {
        return spellings.stream()
                .filter(spelling -> spelling.causes().size() == 1 && tasks.contains(spelling.folder()))
                .filter(spelling -> spelling.replaced().equals(List.of(spelling.folder())))
                .filter(spelling -> excuses.of(spelling.file(), spelling.name()).stream()
                        .allMatch(excused -> excused.excuse() == Excuse.UNNAMED))
                .toList();
    }

    /** {@return the source of a class: the base with the spellings in place of what they replace} */
    String assembled(Collection<Spelling> parts) {
        StringBuilder text = new StringBuilder(base.head());
        base.byTitle().forEach((section, members) -> {
            if (parts.stream().noneMatch(part -> part.replaced().contains(section))) {
                text.append(members);
            }
        });
        parts.forEach(part -> text.append(part.members()));
        return text.append("}\n").toString();
    }
}
