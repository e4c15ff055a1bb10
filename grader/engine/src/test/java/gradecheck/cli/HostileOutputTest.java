package gradecheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.json.ResultJson;
import gradecheck.report.json.SummaryJson;
import gradecheck.report.words.Legible;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.SubmissionSummary;
import gradecheck.result.Visibility;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * Two submissions and a file beside them that attack whoever looks at the results, by each thing that a student
 * decides: the names of folders, files and classes, source text, what is printed and what exceptions say. Beside them
 * is an ordinary submission, in which nothing must look other than it is.
 */
class HostileOutputTest {

    private static final String COMMANDS =
            "::error file=x::owned\n##[set-output name=points]100\n##vso[task.complete]\n";
    private static final String CONTROLS = "\u001B]0;owned\u0007\u001B[2J\u009B31m\u202Egnp\u2066\u2028\u0000\uFFFE";
    private static final String MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)>]]>&amp;${7*7}\"'";
    private static final String NAME =
            "=cmd|' calc'!A0;@SUM(A1)<img src=x onerror=alert(1)>]]>\n" + COMMANDS + CONTROLS;
    private static final String ORDINARY_NAME = "Müller, Jürgen O'Brien (s1@uni.example)";
    private static final String ORDINARY_TEXT = "row #2 of A::f: got -1; expected = \"x\", a & b < c [ok] ## end";
    private static final String TEXT = "\n" + COMMANDS + CONTROLS + MARKUP + "\uD800 score: 100\n";

    private static final String THROWS = """
            public class Наступление implements BackpropagationAssignment {
              static <T> T attack() {
                System.out.print("PAYLOAD");
                System.err.print("PAYLOAD");
                throw new Ошибка("PAYLOAD");
              }
              public double sigmoid(double z) { return attack(); }
              public ForwardPass forwardPropagation(double[] x, double y, double[] w) { return attack(); }
              public double[] backwardPropagation(double[] x, double[] w, ForwardPass f) { return attack(); }
              public double gradientChecking(double[] x, double y, double[] w, double e) { return attack(); }
              public Training vanilla(double[][] x, double[] y, double[] w, int n, double l) { return attack(); }
              public Training momentum(double[][] x, double[] y, double[] w, int n, double l, double g)
              { return attack(); }
              public Training adam(double[][] x, double[] y, double[] w, int n, double l, double b, double c, double e)
              { return attack(); }
            }
            class Ошибка extends RuntimeException { Ошибка(String s) { super(s); } }
            """;

    @TempDir
    static Path temporary;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Path out;

    /** What appeared on standard output and error, by what was graded. */
    private static final Map<String, Run> SCREENS = new LinkedHashMap<>();

    @BeforeAll
    static void grade() throws IOException {
        Map<String, String> throwing = Map.of(
                "::error::owned.java", THROWS.replace("PAYLOAD", literal(TEXT)),
                "##[group]<img src=x>.txt", "",
                "\u001B[2J.java", "");
        Map<String, String> broken = Map.of(
                "::warning file=x::<img src=x>.java",
                "class B {\n" + "::error file=x::owned ##[set-output name=points]100 " + MARKUP + "\u202E\u001B[2J\n}");
        out = temporary.resolve("class");
        Map<String, String> beside = Map.of("##[group]\n::error::owned\u001B[2J.txt", "");
        Map<String, String> ordinary = Map.of("Net.java", THROWS.replace("PAYLOAD", literal(ORDINARY_TEXT)));
        grade("class", Map.of(NAME, throwing, "b" + NAME, broken, ORDINARY_NAME, ordinary, "", beside));
        grade("throwing", Map.of("", throwing));
        grade("broken", Map.of("", broken));
        grade("ordinary", Map.of("", ordinary));
    }

    private static void grade(String name, Map<String, Map<String, String>> submissions) throws IOException {
        Path archive = temporary.resolve(name + ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Map.Entry<String, Map<String, String>> submission : submissions.entrySet()) {
                for (Map.Entry<String, String> file : submission.getValue().entrySet()) {
                    String folder = submission.getKey().isEmpty() ? "" : submission.getKey() + "/";
                    zip.putNextEntry(new ZipEntry(folder + file.getKey()));
                    zip.write(file.getValue().getBytes(UTF_8));
                }
            }
        }
        StringWriter screen = new StringWriter();
        StringWriter progress = new StringWriter();
        int code = GraderMain.run(
                new String[] {
                    "grade",
                    archive.toString(),
                    "--out",
                    temporary.resolve(name).toString()
                },
                new PrintWriter(screen),
                new PrintWriter(progress),
                new Terminal(false, true, false, true));
        SCREENS.put(name, new Run(code, screen.toString(), progress.toString().replace("\r\u001B[K", "\n")));
    }

    /** The text of a literal, written without any character that would be seen in the source. */
    private static String literal(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 0x80 ? String.format("\\%03o", c) : String.format("\\u%04x", c)));
        return escaped.toString();
    }

    @Test
    void getWhatTheyEarnAndNoMore() throws Exception {
        assertThat(SCREENS.values()).allSatisfy(run -> assertThat(run.code()).isZero());
        assertThat(results())
                .hasSize(3)
                .allSatisfy(result -> assertThat(result.score().hundredths()).isZero());
        assertThat(results())
                .extracting(Result::status)
                .containsExactlyInAnyOrder(
                        SubmissionStatus.GRADED, SubmissionStatus.COMPILE_ERROR, SubmissionStatus.GRADED);
    }

    @Test
    @Tag("O01")
    void runNothingOnAPage() throws IOException {
        List<String> pages = contents("html");

        assertThat(pages).hasSize(4).allSatisfy(page -> {
            assertThat(page).doesNotContain("<script>alert", "<img", "<!--", "javascript:");
            assertThat(all(page, "<(script[^>]*)>"))
                    .isSubsetOf("script", "script type=\"application/json\" id=\"data\"")
                    .doesNotHaveDuplicates();
            assertThat(all(page.replace("&#39;", "'"), "Content-Security-Policy\" content=\"([^\"]*)\""))
                    .singleElement()
                    .asString()
                    .matches("default-src 'none'; style-src 'sha256-[^;']+'; script-src 'sha256-[^;']+';"
                            + " base-uri 'none'; form-action 'none'");
            assertThat(all(page, "(?:href|src|action)=\"([^\"]*)\""))
                    .allSatisfy(link -> assertThat(link)
                            .matches("#[\\w.%=-]+|\\.\\./\\.\\./index\\.html|submissions/[\\w.%~-]+/index\\.html"));
            assertThat(page.codePoints().filter(c -> c != '\n' && c != '\t')).noneMatch(Legible::isHidden);
        });
        assertThat(pages)
                .anySatisfy(page -> assertThat(page)
                        .contains(
                                "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;",
                                "\\u001B[2J"));
    }

    private static List<String> all(String page, String regex) {
        return Pattern.compile(regex)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    @Tag("O02")
    void runNothingInASpreadsheet() throws IOException {
        List<String> rows = Files.readAllLines(out.resolve("gradebook.csv"));

        assertThat(rows).hasSize(4);
        assertThat(rows.get(1)).contains(",'=cmd|' calc'!A0;'@SUM(A1)<img").doesNotContain("\u001B", "\u202E");
        assertThat(rows).allSatisfy(row -> assertThat(row).doesNotContainPattern("(^|[;,\t]) *[=+@-]"));
    }

    @Test
    @Tag("O03")
    @Tag("O05")
    void steerNeitherATerminalNorABuildServer() {
        assertThat(SCREENS).allSatisfy((graded, run) -> {
            assertThat(run.out()).as(graded).isNotBlank();
            for (String line : (run.out() + "\n" + run.err()).split("\n", -1)) {
                assertThat(line.stripLeading())
                        .as(graded)
                        .doesNotStartWith("::")
                        .doesNotContainPattern("##\\w*\\[");
                assertThat(line.codePoints()).as(graded).noneMatch(Legible::isHidden);
            }
        });
        assertThat(SCREENS.get("class")).asString().contains("not submissions, left out: #\\#[group]\\n::error::owned");
        assertThat(SCREENS.get("throwing")).asString().contains("#\\#[set-output", "\\::error file=x::owned");
        assertThat(SCREENS.get("broken")).asString().contains("\\::warning file=x", "\\::error file=x::owned");
    }

    @Test
    @Tag("O03")
    @Tag("O05")
    void steerNothingByAMessageOfTheCommand() {
        Run run = Run.of("grade", temporary + "/##[group]\n::error::owned\u001B[2J");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("/#\\#[group]\\n::error::owned\\u001B[2J");
    }

    @Test
    @Tag("O04")
    void leaveXmlWellFormed() throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(out.resolve("junit.xml")))));

        assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(3);
        Element error = (Element) xml.getElementsByTagName("error").item(0);
        assertThat(error.getTextContent()).contains("<script>alert(1)</script>", "]]>");
    }

    @Test
    @Tag("O04")
    @Tag("O05")
    void leaveJsonWholeAndHarmlessToPrint() throws Exception {
        List<SubmissionSummary> submissions =
                SummaryJson.read(Files.readString(out.resolve("summary.json"))).submissions();

        assertThat(submissions)
                .extracting(SubmissionSummary::name)
                .containsExactlyInAnyOrder(NAME, "b" + NAME, ORDINARY_NAME);
        assertThat(contents("json")).hasSize(4).allSatisfy(json -> {
            assertThat(json.codePoints().filter(c -> c != '\n')).noneMatch(Legible::isHidden);
            assertThat(json).doesNotContain("##[", "##vso[");
        });
    }

    @Test
    @Tag("O06")
    void sayThingsInLabelledFieldsAlone() throws Exception {
        Result throwing = resultOf(NAME);

        assertThat(throwing.output().text()).contains("score: 100", "##[set-output");
        assertThat(throwing.notes())
                .containsExactly(
                        "Left out for names that are too long or hold control characters: \u001B[2J.java.",
                        "Left out as no Java source: ##[group]<img src=x>.txt.");
        assertThat(checks(throwing, Visibility.PUBLIC))
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.status()).isIn(CheckStatus.ERROR, CheckStatus.BLOCKED))
                .anySatisfy(check -> assertThat(check.message()).contains("threw Ошибка: ", "score: 100"));
    }

    @Test
    @Tag("O07")
    void tellNothingOfHiddenChecks() throws Exception {
        for (Result result : results()) {
            assertThat(checks(result, Visibility.HIDDEN))
                    .isNotEmpty()
                    .allSatisfy(check -> assertThat(check.message()).doesNotContain("score: 100"));
        }
    }

    @Test
    void leaveOrdinaryWordsAsTheyAre() throws Exception {
        String id = ORDINARY_NAME.replace("'", "~27");
        Result result = resultOf(ORDINARY_NAME);
        String page = Files.readString(out.resolve("submissions").resolve(id).resolve("index.html"));

        assertThat(result.submission().id()).isEqualTo(id);
        assertThat(result.output().text()).contains(ORDINARY_TEXT);
        assertThat(checks(result, Visibility.PUBLIC))
                .anySatisfy(check -> assertThat(check.message()).contains(ORDINARY_TEXT));
        assertThat(unescaped(page)).contains(ORDINARY_NAME, ORDINARY_TEXT);
        assertThat(unescaped(Files.readString(out.resolve("index.html")))).contains(ORDINARY_NAME);
        assertThat(Files.readString(out.resolve("gradebook.csv")))
                .contains("\n\"" + id + "\",\"" + ORDINARY_NAME + "\",0,");
        assertThat(unescaped(Files.readString(out.resolve("junit.xml")))).contains(id, ORDINARY_TEXT);
        assertThat(SCREENS.get("ordinary")).asString().contains(ORDINARY_TEXT);
        assertThat(SCREENS.get("class")).asString().contains(id);
    }

    private static String unescaped(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static List<CheckResult> checks(Result result, Visibility visibility) {
        return result.tasks().stream()
                .flatMap(task -> task.checks().stream())
                .filter(check -> check.visibility() == visibility)
                .toList();
    }

    private static List<Result> results() throws Exception {
        List<Result> results = new ArrayList<>();
        for (String json : contents("json")) {
            if (json.contains("gradecheck/result/v1")) {
                results.add(ResultJson.read(json));
            }
        }
        return results;
    }

    private static Result resultOf(String name) throws Exception {
        return results().stream()
                .filter(result -> result.submission().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> contents(String ending) throws IOException {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(path -> path.toString().endsWith("." + ending))
                    .sorted()
                    .toList()) {
                contents.add(Files.readString(file));
            }
        }
        return contents;
    }
}
