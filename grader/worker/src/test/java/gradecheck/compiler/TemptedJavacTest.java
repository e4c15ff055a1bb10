package gradecheck.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler, where the class path of its own process holds what it must not look at. */
class TemptedJavacTest {

    private static final String PROCESSOR = """
            package tempting;

            import java.util.Set;
            import javax.annotation.processing.*;
            import javax.lang.model.SourceVersion;
            import javax.lang.model.element.TypeElement;

            @SupportedAnnotationTypes("*")
            public class Processor extends AbstractProcessor {
                @Override
                public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                    throw new IllegalStateException("a processor was run");
                }

                @Override
                public SourceVersion getSupportedSourceVersion() {
                    return SourceVersion.latest();
                }
            }
            """;

    private final String classPath = Objects.requireNonNull(System.getProperty("java.class.path"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @BeforeEach
    void putOnClassPath() {
        System.setProperty("java.class.path", folder + File.pathSeparator + classPath);
    }

    @AfterEach
    void restore() {
        System.setProperty("java.class.path", classPath);
    }

    @Test
    void runsNoAnnotationProcessor() throws IOException {
        Path source = Files.writeString(folder.resolve("Processor.java"), PROCESSOR);
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("javax.annotation.processing.Processor"), "tempting.Processor");
        assertThat(code).isZero();

        List<Object> answer = compile("@Deprecated class A {}");

        assertThat(answer).isEqualTo(List.of());
    }

    @Test
    void findsNeitherSourcesNorClassesBesideThoseItIsGiven() throws IOException {
        Files.writeString(folder.resolve("Neighbour.java"), "class Neighbour {}");
        Path other = Files.writeString(folder.resolve("Compiled.java"), "class Compiled {}");
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), other.toString());
        assertThat(code).isZero();

        List<Object> answer = compile("class A { Neighbour n; Compiled c; }");

        assertThat(answer).hasSize(6);
        assertThat(answer.get(2)).asString().contains("class Neighbour");
        assertThat(answer.get(5)).asString().contains("class Compiled");
    }

    /** {@return diagnostics as [file, line, message, ...]} */
    private static List<Object> compile(String source) throws IOException {
        List<Object> answer = new Javac().compile("Contract", List.of(), List.of("A.java", source));
        return List.copyOf((List<?>) answer.get(2));
    }
}
