package gradecheck.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads the names in archives, whose encoding many tools keep to themselves. */
final class EntryNames {

    /** What Windows packs with in most of Europe; the umlauts are where the older code page 437 has them, too. */
    private static final Charset CODE_PAGE = Charset.forName("IBM850");

    private EntryNames() {}

    /** {@return the name: UTF-8, else code page 850} */
    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, CODE_PAGE);
        }
    }
}
