package gradecheck.soundness;

import gradecheck.assignment.Rubric;
import gradecheck.result.Visibility;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of a bundle is not for students' eyes.
 *
 * <p>Public are the contract, its resources, the classes with public checks, and what lies in the same packages;
 * classes with hidden checks and everything else are private.
 *
 * @param files private files by path
 * @param packages names of packages with nothing public in them
 * @param classes simple names of private classes that no public class shares
 * @param constants numbers with many digits, without their sign, that private classes hold and public ones do not
 * @param lines lines of the solution that are long enough to be telling, without white space
 */
record PrivateParts(
        SortedMap<String, byte[]> files,
        Set<String> packages,
        Set<String> classes,
        Set<Double> constants,
        Set<String> lines) {

    private static final String CLASS = ".class";
    private static final int LEAST_DIGITS = 6;
    private static final int LEAST_LETTERS = 24;

    /**
     * Divides a bundle.
     *
     * @param rubric that says which checks are public
     * @param bundle all files by path
     */
    static PrivateParts of(Rubric rubric, SortedMap<String, byte[]> bundle) {
        SortedMap<String, byte[]> files = new TreeMap<>(bundle);
        files.keySet().removeIf(path -> path.startsWith("META-INF/") || path.startsWith(Soundness.TEMPLATE));
        files.keySet().removeAll(open(rubric, bundle).keySet());
        SortedMap<String, byte[]> open = open(rubric, bundle);
        return new PrivateParts(
                files, packages(files, open), classes(files, open), constants(files, open), lines(bundle));
    }

    /**
     * {@return the files of a bundle that students may have, without the template}
     *
     * @param rubric that says which checks are public
     * @param bundle all files by path
     */
    static SortedMap<String, byte[]> open(Rubric rubric, SortedMap<String, byte[]> bundle) {
        Set<String> hidden = checkClasses(rubric, Visibility.HIDDEN);
        Set<String> folders = publicFolders(rubric, bundle);
        SortedMap<String, byte[]> open = new TreeMap<>(bundle);
        open.keySet().removeIf(path -> !isPublic(path, rubric, hidden, folders));
        return open;
    }

    private static Set<String> checkClasses(Rubric rubric, Visibility visibility) {
        return rubric.checks().stream()
                .filter(check -> check.visibility() == visibility)
                .map(check -> check.id().substring(0, check.id().indexOf('.')))
                .collect(Collectors.toSet());
    }

    private static Set<String> publicFolders(Rubric rubric, SortedMap<String, byte[]> bundle) {
        Set<String> folders = new HashSet<>();
        folders.add(folderOf(rubric.contract().type().text().replace('.', '/')));
        rubric.contract()
                .classes()
                .forEach(name -> folders.add(folderOf(name.text().replace('.', '/'))));
        rubric.contract().resources().forEach(path -> folders.add(folderOf(path.text())));
        Set<String> open = checkClasses(rubric, Visibility.PUBLIC);
        bundle.keySet().stream()
                .filter(path -> path.endsWith(CLASS) && open.contains(simpleName(path)))
                .forEach(path -> folders.add(folderOf(path)));
        return folders;
    }

    private static boolean isPublic(String path, Rubric rubric, Set<String> hidden, Set<String> folders) {
        return rubric.contract().resources().stream()
                        .anyMatch(name -> name.text().equals(path))
                || (folders.contains(folderOf(path)) && !hidden.contains(simpleName(path)));
    }

    private static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /**
     * {@return the name of the class that a class file belongs to, without its package; nested ones belong to theirs}
     */
    private static String simpleName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("(\\$.*)?\\.\\w+$", "");
    }

    private static Set<String> packages(SortedMap<String, byte[]> files, SortedMap<String, byte[]> open) {
        Set<String> packages = new TreeSet<>();
        files.keySet().stream()
                .filter(path -> path.endsWith(CLASS))
                .forEach(path -> packages.add(folderOf(path).replace('/', '.')));
        open.keySet().forEach(path -> packages.remove(folderOf(path).replace('/', '.')));
        return packages;
    }

    /** The solution's own name is no secret: students write a class of that name. */
    private static Set<String> classes(SortedMap<String, byte[]> files, SortedMap<String, byte[]> open) {
        Set<String> names = new TreeSet<>();
        files.keySet().stream()
                .filter(path -> path.endsWith(CLASS) && !path.contains("$") && !path.endsWith("-info.class"))
                .forEach(path -> names.add(simpleName(path)));
        open.keySet().stream()
                .filter(path -> path.endsWith(CLASS))
                .forEach(path -> names.remove(path.replaceFirst(".*[/$]", "").replace(CLASS, "")));
        open.keySet().stream().filter(path -> path.endsWith(CLASS)).forEach(path -> names.remove(simpleName(path)));
        files.keySet().stream()
                .filter(path -> path.startsWith(Soundness.SOLUTION))
                .forEach(path -> names.remove(simpleName(path)));
        return names;
    }

    private static Set<Double> constants(SortedMap<String, byte[]> files, SortedMap<String, byte[]> open) {
        Set<Double> constants = doubles(files);
        constants.removeAll(doubles(open));
        constants.removeIf(value -> !Double.isFinite(value)
                || new BigDecimal(Double.toString(value)).stripTrailingZeros().precision() < LEAST_DIGITS);
        return constants;
    }

    private static Set<Double> doubles(SortedMap<String, byte[]> files) {
        Set<Double> doubles = new TreeSet<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(CLASS)) {
                ConstantPool.doubles(file.getKey(), file.getValue()).forEach(value -> doubles.add(Math.abs(value)));
            }
        }
        return doubles;
    }

    private static Set<String> lines(SortedMap<String, byte[]> bundle) {
        List<String> lines = new ArrayList<>();
        bundle.forEach((path, bytes) -> {
            if (path.startsWith(Soundness.SOLUTION)) {
                boolean inside = false;
                for (String line :
                        new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
                    String code = line.strip();
                    inside = code.equals(Markers.BEGIN) || (inside && !code.equals(Markers.END));
                    if (inside && !code.startsWith("*") && !code.startsWith("/")) {
                        lines.add(code.replaceAll("\\s", ""));
                    }
                }
            }
        });
        return lines.stream()
                .filter(line -> line.length() >= LEAST_LETTERS)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
