package gradecheck.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Backward propagation",
                "Weights of both signs, with large steps: all.",
                "Jürgen Müller-Lüdenscheidt (late)",
                "The student's own gradients; 5 of 9"
            })
    void leavesPlainWordsAsTheyAre(String words) {
        assertThat(MarkdownText.words(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see www.owned.example",
                "https://owned.example",
                "ask @staff",
                "a@owned.example",
                "closes #1",
                "see GH-12",
                "see deadbeef1",
                "1. first",
                "- item",
                "*bold*",
                "[a](b)",
                "&lt;b&gt;",
                "<b>",
                "a | b",
                ":smile:",
                "a_b_"
            })
    void showsAsCodeWhatGithubMightTakeForMore(String text) {
        assertThat(MarkdownText.words(text)).isEqualTo("` " + text + " `");
    }

    @Test
    void endsCodeWithMoreTicksThanAreInIt() {
        assertThat(MarkdownText.code("a`` b ` c")).isEqualTo("``` a`` b ` c ```");
        assertThat(MarkdownText.code("`")).isEqualTo("`` ` ``");
        assertThat(MarkdownText.code(" \n ")).isEmpty();
    }

    @Test
    void keepsTextOnOneLineOfLimitedLength() {
        assertThat(MarkdownText.code("a\r\nb\tc")).isEqualTo("` a b c `");
        assertThat(MarkdownText.words("word ".repeat(1000)))
                .hasSizeLessThan(520)
                .contains(" ...");
    }
}
