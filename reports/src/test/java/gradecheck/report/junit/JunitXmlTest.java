package gradecheck.report.junit;

import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.blocked;
import static gradecheck.result.ResultMother.check;
import static gradecheck.result.ResultMother.failed;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.partlyRight;
import static gradecheck.result.ResultMother.passed;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.Hostile;
import gradecheck.result.CheckStatus;
import gradecheck.result.Result;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitXmlTest {

    @Test
    void writesASuiteForEachSubmissionAndACaseForEachCheck() {
        assertThat(written("Backpropagation", partlyRight().build())).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites name="Backpropagation">
                          <testsuite name="ada" tests="3" failures="1" errors="0" skipped="0" time="0.310">
                            <testcase classname="ada.sigmoid" name="Answers publishedValue"></testcase>
                            <testcase classname="ada.adam" name="Answers first"></testcase>
                            <testcase classname="ada.adam" name="Answers second">
                              <failure message="expected 0.5, was 0.25" type="failed">failed, 0 of 10 points
                        expected 0.5, was 0.25
                        expected: 0.5
                        actual: 0.25
                        Look at the sign.</failure>
                            </testcase>
                          </testsuite>
                        </testsuites>
                        """);
    }

    @Test
    void tellsFailuresErrorsAndSkippedApart() throws Exception {
        Result result = aResult()
                .withTask(
                        "t",
                        "T",
                        passed("a", "1"),
                        failed("b", "1"),
                        check("c", CheckStatus.PARTIAL, "1", "2", "", Map.of()),
                        check("d", CheckStatus.ERROR, "0", "2", "threw", Map.of()),
                        check("e", CheckStatus.TIMEOUT, "0", "2", "slow", Map.of()),
                        check("f", CheckStatus.CRASHED, "0", "2", "gone", Map.of()),
                        blocked("g", "1"))
                .build();

        Element suite =
                (Element) parse(result).getElementsByTagName("testsuite").item(0);

        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(suite.getAttribute("errors")).isEqualTo("3");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
    }

    @Test
    void reportsWhatCouldNotBeGradedAsOneError() throws Exception {
        Document xml = parse(notCompiling().build());

        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        Element error = (Element) xml.getElementsByTagName("error").item(0);
        assertThat(error.getAttribute("type")).isEqualTo("compile-error");
        assertThat(error.getTextContent()).isEqualTo("Backpropagation.java:12: ';' expected");
    }

    @Test
    void givesNoTwoCasesTheSameName() throws Exception {
        Result dotted = aResult()
                .withId("a.b")
                .withTask("c", "C", passed("x", "1"), passed("x", "1"))
                .build();
        Result other =
                aResult().withId("a").withTask("b.c", "C", passed("x", "1")).build();

        NodeList cases = parse(dotted, other).getElementsByTagName("testcase");

        Set<String> names = new HashSet<>();
        for (int i = 0; i < cases.getLength(); i++) {
            Element each = (Element) cases.item(i);
            names.add(each.getAttribute("classname") + " " + each.getAttribute("name"));
        }
        assertThat(names).hasSize(3);
    }

    @Test
    void staysWellFormedWhateverAStudentWrote() throws Exception {
        Element failure = (Element)
                parse(Hostile.result()).getElementsByTagName("failure").item(0);

        assertThat(failure.getAttribute("message")).startsWith("<script>").contains("\\u202E", "\\u0000", "]]>");
        assertThat(failure.getTextContent()).contains("\\uFFFE", "\uFFFD", "]]>");
    }

    private static String written(String title, Result... results) {
        StringWriter out = new StringWriter();
        try {
            JunitXml.write(title, List.of(results).iterator(), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static Document parse(Result... results) throws Exception {
        String xml = written(Hostile.TEXT, results);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
