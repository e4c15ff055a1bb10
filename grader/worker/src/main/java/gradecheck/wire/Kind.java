package gradecheck.wire;

/** What a frame is. The first three are asked by the grader, the others answer. */
public enum Kind {
    /** Take the classes of a submission. */
    LOAD(1),
    /** Call one method of the student's class. */
    CALL(2),
    /** Compile sources. */
    COMPILE(3),
    /** The process has started and listens. */
    READY(4),
    /** What was asked for. */
    VALUE(5),
    /** What was asked for ended in an exception. */
    THROWN(6);

    private final int code;

    Kind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Kind ofCode(int code) throws WireException {
        for (Kind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        throw new WireException("unknown kind of frame " + code);
    }
}
