package gradecheck.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void saysInWordsWhatAnExceptionSaysByItsType() {
        assertThat(Reason.of(new AccessDeniedException("report/page.html"))).isEqualTo("permission denied");
        assertThat(Reason.of(new NoSuchFileException("report/page.html"))).isEqualTo("it is missing");
    }

    @Test
    void givesTheReasonOfTheSystemWithoutTheFile() {
        assertThat(Reason.of(new FileSystemException("report/page.html", null, "No space left on device")))
                .isEqualTo("No space left on device");
        assertThat(Reason.of(new IOException("Broken pipe"))).isEqualTo("Broken pipe");
    }
}
