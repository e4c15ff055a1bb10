package gradecheck.report.json;

import gradecheck.result.Proof;

/** Writes what {@code gradecheck verify --json} prints. */
public final class ProofJson {

    private static final ReportMapper<Proof> MAPPER = new ReportMapper<>(Proof.class, Proof.SCHEMA);

    private ProofJson() {}

    /**
     * Writes a proof; the same text for an equal proof, on every machine.
     *
     * @param proof what an assignment's variants came to
     * @return one object, with line feeds and one at its end
     */
    public static String write(Proof proof) {
        return MAPPER.write(proof);
    }
}
