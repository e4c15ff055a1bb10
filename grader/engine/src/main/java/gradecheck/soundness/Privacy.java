package gradecheck.soundness;

import gradecheck.assignment.Rubric;
import gradecheck.result.BrokenClaim;
import gradecheck.result.Claim;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Searches the template for what is not for students' eyes. */
final class Privacy {

    private static final Pattern NUMBER = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern COMMENT = Pattern.compile("//.*|/\\*(?s:.*?)\\*/");

    private final PrivateParts secret;
    private final List<BrokenClaim> leaks = new ArrayList<>();

    private Privacy(PrivateParts secret) {
        this.secret = secret;
    }

    /**
     * {@return a broken claim for each private thing in each file of the template}
     *
     * @param rubric that says which checks are public
     * @param bundle all files by path, the template among them
     */
    static List<BrokenClaim> broken(Rubric rubric, SortedMap<String, byte[]> bundle) {
        Privacy privacy = new Privacy(PrivateParts.of(rubric, bundle));
        template(bundle).forEach(privacy::search);
        return privacy.leaks;
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

    private void search(String path, byte[] bytes) {
        secret.files().forEach((file, content) -> {
            if (content.length > 0 && Arrays.equals(content, bytes)) {
                leak(path, "is a copy of the private " + file);
            }
        });
        String text = new String(bytes, StandardCharsets.UTF_8);
        secret.packages().stream()
                .filter(name -> hasWord(text, name))
                .forEach(name -> leak(path, "names the private package " + name));
        String code = path.endsWith(".java") ? COMMENT.matcher(text).replaceAll(" ") : "";
        secret.classes().stream()
                .filter(name -> hasWord(isPlainWord(name) ? code : text, name))
                .forEach(name -> leak(path, "names the private class " + name));
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
        leaks.add(new BrokenClaim(Claim.PRIVACY, path, "The template's " + path + " " + what + "."));
    }
}
