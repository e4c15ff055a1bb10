package gradecheck.intake;

import java.io.IOException;

/** A submission, or something in it, that cannot be taken; the message is a sentence for whoever handed it in. */
final class RefusalException extends IOException {

    private static final long serialVersionUID = 1L;

    RefusalException(String sentence) {
        super(sentence);
    }
}
