package gradecheck.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.assignment.Drawing.Answer;
import gradecheck.assignment.Drawing.Edge;
import gradecheck.assignment.Drawing.Node;
import gradecheck.fault.UsageFault;
import gradecheck.result.Points;
import gradecheck.result.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingReaderTest {

    private static final Place PLACE = new Place("rubric.yaml", 1, 1);

    private static final Rubric RUBRIC = new Rubric(
            "squares",
            "1",
            "Squares",
            new Rubric.ContractNames(new Name("squares.Squares", PLACE), List.of(), List.of()),
            List.of(new Name("squares", PLACE)),
            new Rubric.Limits(Duration.ofSeconds(1), Duration.ofSeconds(9)),
            List.of(),
            List.of(new Rubric.Task(
                    "square",
                    "Square",
                    Points.ZERO,
                    List.of(new Rubric.Check(
                            new Name("SquareChecks.small", PLACE),
                            "Small",
                            Points.ZERO,
                            Visibility.PUBLIC,
                            "",
                            Optional.empty())))),
            PLACE);

    private static final String GRAPH = """
            title: A square
            nodes:
              - {id: x, column: 0, row: 0.5, gradient: [square/dx]}
              - {id: s, column: 1, row: 0.5, formula: x², value: [SquareChecks.small]}
            edges:
              - {of: s, by: x, derivative: 2 x}
            """;

    private static Drawing read(String text) {
        return DrawingReader.read("graph.yaml", text, RUBRIC);
    }

    @Test
    void readsNodesAndEdgesWithTheAnswersThatTellOfThem() {
        assertThat(read(GRAPH))
                .isEqualTo(new Drawing(
                        "A square",
                        List.of(
                                new Node("x", "", 0, 0.5, List.of(), List.of(new Answer("square", "dx"))),
                                new Node("s", "x²", 1, 0.5, List.of(new Answer("SquareChecks.small", "")), List.of())),
                        List.of(new Edge("s", "x", "2 x", List.of()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "id: s; id: x; 4:10: there are two nodes named 'x'",
                "of: s; of: z; 6:10: there is no node 'z'",
                "by: x; by: s; 6:17: the computation goes from left to right",
                "column: 1; column: 0; 6:17: the computation goes from left to right",
                "column: 0; column: 41; 3:21: 'column' must be between 0 and 40, was 41",
                "square/dx; sqare/dx; 3:45: the rubric has no task and no check 'sqare', did you mean 'square'?",
                "derivative; derivate; 6:20: unknown key 'derivate', did you mean 'derivative'?"
            })
    void saysWhereTheFileIsWrong(String right, String wrong, String complaint) {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> read(GRAPH.replace(right, wrong)))
                .withMessageStartingWith("graph.yaml:" + complaint);
    }

    @Test
    void saysWhereAnEdgeComesTwice() {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> read(GRAPH + "  - {of: s, by: x}\n"))
                .withMessageStartingWith("graph.yaml:7:17: there are two edges from 'x' to 's'");
    }
}
