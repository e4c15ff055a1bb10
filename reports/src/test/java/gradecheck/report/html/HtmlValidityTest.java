package gradecheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker finds no error in any page, neither in its HTML nor in its style sheet. */
class HtmlValidityTest {

    /**
     * What browsers know and the checker does not yet: CSS Grid 2, SVG 2, and what CSS Pseudo-Elements 4 says of
     * details.
     */
    private static final Set<String> NEWER_THAN_THE_CHECKER = Set.of(
            "CSS: “grid-template-rows”: “subgrid” is not a “grid-template-rows” value.",
            "CSS: “paint-order”: Property “paint-order” doesn't exist.",
            "CSS: Unknown pseudo-element or pseudo-class “::details-content”.");

    private static final SimpleDocumentValidator VALIDATOR = new SimpleDocumentValidator();

    @BeforeAll
    static void readTheRulesOfHtml() throws Exception {
        VALIDATOR.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new Complaints());
    }

    @ParameterizedTest
    @EnumSource
    void isValid(SamplePage page) throws Exception {
        assertThat(complaints(page.html())).isEmpty();
    }

    @Test
    void findsWhatIsNotValid() throws Exception {
        String page = SamplePage.FAILING_SUBMISSION.html();

        assertThat(complaints(page.replace("id=\"points\"", "id=\"checks\"")))
                .anySatisfy(complaint -> assertThat(complaint).contains("Duplicate ID “checks”"));
        assertThat(complaints(page.replace("<li class=\"card\">", "<p class=\"card\">")))
                .anySatisfy(complaint -> assertThat(complaint).contains("“p” not allowed"));
        assertThat(complaints(page.replace("default-src 'none'", "default 'none'")
                        .replace("default-src &#39;", "default &#39;")))
                .anySatisfy(complaint -> assertThat(complaint).contains("Bad content security policy"));
        assertThat(complaints(page.replace("max-width: 64rem", "max-widht: 64rem")))
                .anySatisfy(complaint -> assertThat(complaint).contains("“max-widht”"));
    }

    private static List<String> complaints(String html) throws Exception {
        Complaints complaints = new Complaints();
        VALIDATOR.setUpValidatorAndParsers(complaints, false, false);
        VALIDATOR.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return complaints.errors;
    }

    /** Collects errors; warnings are advice. */
    private static final class Complaints implements ErrorHandler {

        private final List<String> errors = new ArrayList<>();

        @Override
        public void warning(SAXParseException advice) {}

        @Override
        public void error(SAXParseException error) {
            if (!NEWER_THAN_THE_CHECKER.contains(error.getMessage())) {
                errors.add("line " + error.getLineNumber() + ": " + error.getMessage());
            }
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
