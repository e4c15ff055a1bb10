package gradecheck.wire;

/** What a frame is. The first four are asked by the grader, the others answer. */
public enum Kind {
    /** Take the classes of a submission. */
    LOAD(1),
    /** Call one method of the student's class. */
    CALL(2),
    /** Compile sources. */
    COMPILE(3),
    /** Try to get out. */
    PROBE(4),
    /** The process has started and listens. */
    READY(5),
    /** What was asked for. */
    VALUE(6),
    /** What was asked for ended in an exception. */
    THROWN(7);

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
