package gradecheck.release;

import gradecheck.fault.UsageFault;
import gradecheck.soundness.Markers;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes of a solution what students begin with. */
final class Stub {

    private final String path;
    private final List<String> lines;
    private final List<MarkedLines> marked;
    private final SolutionSource source;

    private Stub(String path, String text) {
        this.path = path;
        this.lines = text.lines().toList();
        this.marked = MarkedLines.of(path, lines);
        this.source = SolutionSource.parse(path, text);
    }

    /**
     * Makes a stub: of a method's marked part remains that it is to be written, of any other nothing, and of the
     * imports what is still used.
     *
     * @param path of the source, for messages
     * @param text of the source
     * @param contract the interface it implements; the stub lies in its package
     * @return the text of the stub
     * @throws UsageFault where the markers are wrong, or a method of the contract is not marked; with line
     */
    static String of(String path, String text, Class<?> contract) {
        return new Stub(path, text).text(contract);
    }

    private String text(Class<?> contract) {
        marked.forEach(this::requireWholeMethods);
        requireMarked(contract);
        List<String> kept = new ArrayList<>();
        Set<String> begun = new TreeSet<>();
        for (int number = source.type(); number <= lines.size(); number++) {
            int line = number;
            Optional<MarkedLines> part =
                    marked.stream().filter(each -> each.contains(line)).findFirst();
            if (part.isEmpty()) {
                kept.add(lines.get(number - 1));
            } else if (part.get().begin() == number) {
                methodOf(part.get()).filter(method -> !method.constructs()).ifPresent(method -> {
                    if (!begun.add(method.name() + method.begin())) {
                        throw wrong(line, method.name() + " has a second marked part; make it one");
                    }
                    kept.addAll(unwritten(method.name(), lines.get(line - 1)));
                });
            }
        }
        String body = String.join("\n", kept).replaceAll("\n{3,}", "\n\n").replaceAll("\n\n(\\s*})", "\n$1");
        return "package " + contract.getPackageName() + ";\n\n" + imports(contract, body)
                + "/** The class to write: each method is described in {@link " + contract.getSimpleName() + "}. */\n"
                + body + "\n";
    }

    private static List<String> unwritten(String method, String marker) {
        String indent = marker.substring(0, marker.indexOf(Markers.BEGIN));
        return List.of(
                indent + "// TODO: write " + method,
                indent + "throw new UnsupportedOperationException(\"" + method + Template.UNWRITTEN + "\");");
    }

    private void requireWholeMethods(MarkedLines part) {
        source.methods().stream()
                .filter(method -> part.contains(method.begin()) != part.contains(method.end()))
                .findFirst()
                .ifPresent(method -> {
                    throw wrong(
                            part.begin(),
                            "the marked part holds one end of " + method.name() + " and not the other; mark all of it,"
                                    + " or what lies between its braces");
                });
    }

    private void requireMarked(Class<?> contract) {
        Set<String> asked =
                Arrays.stream(contract.getMethods()).map(Method::getName).collect(Collectors.toSet());
        for (SolutionSource.Method method : source.methods()) {
            boolean isMarked = marked.stream()
                    .anyMatch(part -> part.contains(method.begin())
                            || (method.begin() < part.begin() && part.end() <= method.end()));
            if (asked.contains(method.name()) && !isMarked) {
                throw wrong(
                        method.begin(),
                        method.name() + " is not marked; put '" + Markers.BEGIN + "' and '" + Markers.END
                                + "' around what its body holds");
            }
        }
    }

    /** The innermost method around a part. */
    private Optional<SolutionSource.Method> methodOf(MarkedLines part) {
        return source.methods().stream()
                .filter(method -> method.begin() < part.begin() && part.end() < method.end())
                .max(Comparator.comparingInt(SolutionSource.Method::begin));
    }

    private String imports(Class<?> contract, String body) {
        StringBuilder needed = new StringBuilder();
        for (SolutionSource.Import each : source.imports()) {
            int dot = each.name().lastIndexOf('.');
            String last = each.name().substring(dot + 1);
            if (last.equals("*")) {
                throw wrong(each.line(), "the import does not say what is needed; import each class by its name");
            }
            boolean isAtHome = each.name().substring(0, dot).equals(contract.getPackageName());
            if (!isAtHome
                    && Pattern.compile("\\b" + Pattern.quote(last) + "\\b")
                            .matcher(body)
                            .find()) {
                needed.append(each.text()).append('\n');
            }
        }
        return needed.isEmpty() ? "" : needed.append('\n').toString();
    }

    private UsageFault wrong(int line, String problem) {
        return MarkedLines.wrong(path, line, problem);
    }
}
