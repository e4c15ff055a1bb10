package backprop.reference.data;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.DataSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DataDerivationTest {
    private static final String RAW = "dabe774132cf1f35464a048f213b1d4f39f64ad9efb1157d64d457702f72e19b";
    private static final String DERIVED = "ffe6455cf61ad192d5d196b0005fe9fb8431294c9f9fcc8a1274825f377c3374";

    @Test
    void derivesTheShippedFileByteForByte() throws IOException {
        String derived = DataDerivation.csv();

        assertThat(derived.getBytes(StandardCharsets.UTF_8)).isEqualTo(resource(DataSet.class, "data.csv"));
    }

    @Test
    void keepsTheHashesThatTheNotesName() throws IOException, NoSuchAlgorithmException {
        assertThat(sha256(resource(BostonTable.class, "boston.csv"))).isEqualTo(RAW);
        assertThat(sha256(resource(DataSet.class, "data.csv"))).isEqualTo(DERIVED);
        assertThat(new String(resource(BostonTable.class, "boston.md"), StandardCharsets.UTF_8))
                .contains(RAW);
        assertThat(new String(resource(DataSet.class, "data.md"), StandardCharsets.UTF_8))
                .contains(DERIVED);
    }

    @Test
    void loadsEveryRow() {
        DataSet data = DataSet.load();

        assertThat(data.size()).isEqualTo(506);
        assertThat(data.x()).hasDimensions(506, 5);
    }

    private static byte[] resource(Class<?> beside, String name) throws IOException {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
