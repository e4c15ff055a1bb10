package gradecheck.compile;

import gradecheck.intake.JavaText;
import gradecheck.intake.Official;
import gradecheck.intake.SourceFile;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets a class in any package see the contract: imports the types it consists of, unless the student's package has
 * types of these names, and redirects imports of a copy of the contract to the official one. No line moves.
 */
final class ContractImports {

    private final Official official;
    private final Pattern imported;

    ContractImports(Official official) {
        this.official = official;
        String names =
                official.vocabulary().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
        this.imported = Pattern.compile("\\bimport\\s+[\\p{L}\\p{N}_.$]+\\.(" + names + ")\\s*;");
    }

    /**
     * Makes the contract visible in one source.
     *
     * @param source the source
     * @param declared simple names of the types its package declares, which go before the contract's
     */
    String apply(SourceFile source, Set<String> declared) {
        JavaText text = new JavaText(source.text());
        if (text.packageName().equals(official.packageName())) {
            return source.text();
        }
        int end = text.endOfPackage();
        String rest = imported.matcher(source.text().substring(end)).replaceAll(this::redirected);
        String added = official.vocabulary().stream()
                .filter(name -> !declared.contains(name))
                .sorted()
                .map(name -> " import " + official.packageName() + "." + name + ";")
                .collect(Collectors.joining());
        return source.text().substring(0, end) + added + " " + rest;
    }

    private String redirected(MatchResult match) {
        String lines = match.group().replaceAll("[^\n]", "");
        return Matcher.quoteReplacement("import " + official.packageName() + "." + match.group(1) + ";" + lines);
    }
}
