package gradecheck.soundness;

import gradecheck.assignment.Rubric;
import gradecheck.result.BrokenClaim;
import gradecheck.result.Claim;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Searches what goes to students for what is not for their eyes. */
public final class Privacy {

    private static final Pattern NUMBER = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern COMMENT = Pattern.compile("//.*|/\\*(?s:.*?)\\*/");

    private final String whose;
    private final PrivateParts secret;
    private final List<BrokenClaim> leaks = new ArrayList<>();

    private Privacy(String whose, PrivateParts secret) {
        this.whose = whose;
        this.secret = secret;
    }

    /**
     * {@return a broken claim for each private thing in each file of the template}
     *
     * @param rubric that says which checks are public
     * @param bundle all files by path, the template among them
     */
    public static List<BrokenClaim> broken(Rubric rubric, SortedMap<String, byte[]> bundle) {
        Privacy privacy = new Privacy("The template's ", PrivateParts.of(rubric, bundle));
        template(bundle).forEach(privacy::search);
        return privacy.leaks;
    }

    /**
     * Searches the files of a student's jar.
     *
     * @param rubric that says which checks are public
     * @param bundle all files of the course by path
     * @param handedOut by path
     * @return a sentence for each private thing in each file
     */
    public static List<String> leaks(
            Rubric rubric, SortedMap<String, byte[]> bundle, SortedMap<String, byte[]> handedOut) {
        Privacy privacy = new Privacy("The public part's ", PrivateParts.of(rubric, bundle));
        handedOut.forEach((path, bytes) -> {
            if (path.endsWith(".class") || path.endsWith(".bin")) {
                privacy.searchBinary(path, bytes);
            } else {
                privacy.search(path, bytes);
            }
        });
        return privacy.leaks.stream().map(BrokenClaim::sentence).toList();
    }

    /**
     * {@return the files of a bundle that students may have, without the template}
     *
     * @param rubric that says which checks are public
     * @param bundle all files by path
     */
    public static SortedMap<String, byte[]> publicFiles(Rubric rubric, SortedMap<String, byte[]> bundle) {
        return PrivateParts.open(rubric, bundle);
    }

    /** {@return the files of the template by path below its folder} */
    static SortedMap<String, byte[]> template(SortedMap<String, byte[]> bundle) {
        SortedMap<String, byte[]> template = new TreeMap<>();
        bundle.forEach((path, bytes) -> {
            if (path.startsWith(Soundness.TEMPLATE)) {
                template.put(path.substring(Soundness.TEMPLATE.length()), bytes);
            }
        });
        return template;
    }

    private void searchForCopies(String path, byte[] bytes) {
        secret.files().forEach((file, content) -> {
            if (content.length > 0 && Arrays.equals(content, bytes)) {
                leak(path, "is a copy of the private " + file);
            }
        });
    }

    /** Names stand in class files between other letters, and numbers as they are in memory, anywhere. */
    private void searchBinary(String path, byte[] bytes) {
        searchForCopies(path, bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        secret.packages().stream()
                .filter(name -> text.contains(name) || text.contains(name.replace('.', '/')))
                .forEach(name -> leak(path, "names the private package " + name));
        secret.classes().stream()
                .filter(name -> !isPlainWord(name) && text.contains(name))
                .forEach(name -> leak(path, "names the private class " + name));
        ByteBuffer numbers = ByteBuffer.wrap(bytes);
        IntStream.rangeClosed(0, bytes.length - Double.BYTES)
                .mapToObj(offset -> Math.abs(numbers.getDouble(offset)))
                .filter(secret.constants()::contains)
                .distinct()
                .forEach(value -> leak(path, "holds the private constant " + value));
    }

    private void search(String path, byte[] bytes) {
        searchForCopies(path, bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        secret.packages().stream()
                .filter(name -> hasWord(text, name))
                .forEach(name -> leak(path, "names the private package " + name));
        String code = path.endsWith(".java") ? COMMENT.matcher(text).replaceAll(" ") : "";
        secret.classes().stream()
                .filter(name -> hasWord(isPlainWord(name) ? code : text, name))
                .forEach(name -> leak(path, "names the private class " + name));
        Stream.of(Markers.BEGIN, Markers.END)
                .filter(text::contains)
                .forEach(marker -> leak(path, "holds the marker " + marker));
        String dense = text.replaceAll("\\s", "");
        secret.lines().stream()
                .filter(dense::contains)
                .forEach(line -> leak(path, "holds a line of the solution, " + line));
        numbers(path, text);
    }

    /** In prose, a class named by a plain word, like Watch, is that word. */
    private static boolean isPlainWord(String name) {
        return name.substring(1).chars().noneMatch(Character::isUpperCase);
    }

    private static boolean hasWord(String text, String word) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(word) + "(?!\\w)")
                .matcher(text)
                .find();
    }

    private void numbers(String path, String text) {
        Matcher number = NUMBER.matcher(text);
        List<Double> found = new ArrayList<>();
        while (number.find()) {
            double value = Double.parseDouble(number.group());
            if (secret.constants().contains(value) && !found.contains(value)) {
                found.add(value);
                leak(path, "holds the private constant " + value);
            }
        }
    }

    private void leak(String path, String what) {
        leaks.add(new BrokenClaim(Claim.PRIVACY, path, whose + path + " " + what + "."));
    }
}
