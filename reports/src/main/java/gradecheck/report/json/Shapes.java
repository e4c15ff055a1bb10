package gradecheck.report.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import gradecheck.result.AssignmentRef;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Claim;
import gradecheck.result.Curve;
import gradecheck.result.Excuse;
import gradecheck.result.GraphState;
import gradecheck.result.Manifest;
import gradecheck.result.Points;
import gradecheck.result.Proof;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.Summary;
import gradecheck.result.VariantTruth;
import gradecheck.result.Visibility;
import java.util.List;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.module.SimpleModule;

/** How the values look as JSON, told from outside so that they need not know of it. */
final class Shapes {

    private Shapes() {}

    static SimpleModule module() {
        return new SimpleModule("reports")
                .setMixInAnnotation(Result.class, ResultShape.class)
                .setMixInAnnotation(Summary.class, SummaryShape.class)
                .setMixInAnnotation(Manifest.class, ManifestShape.class)
                .setMixInAnnotation(AssignmentRef.class, AssignmentShape.class)
                .setMixInAnnotation(CheckResult.class, CheckShape.class)
                .setMixInAnnotation(Curve.class, CurveShape.class)
                .setMixInAnnotation(SubmissionStatus.class, IdShape.class)
                .setMixInAnnotation(CheckStatus.class, IdShape.class)
                .setMixInAnnotation(Visibility.class, IdShape.class)
                .setMixInAnnotation(GraphState.class, IdShape.class)
                .setMixInAnnotation(Proof.class, ProofShape.class)
                .setMixInAnnotation(Claim.class, IdShape.class)
                .setMixInAnnotation(VariantTruth.class, IdShape.class)
                .setMixInAnnotation(Excuse.class, IdShape.class)
                .addSerializer(Points.class, new PointsWriter())
                .addDeserializer(Points.class, new PointsReader())
                .addSerializer(Double.class, new FiniteWriter())
                .addSerializer(double.class, new FiniteWriter())
                .addDeserializer(Double.class, new FiniteReader())
                .addDeserializer(double.class, new FiniteReader());
    }

    @JsonAppend(attrs = @JsonAppend.Attr("schema"), prepend = true)
    @JsonPropertyOrder({
        "schema",
        "assignment",
        "submission",
        "status",
        "score",
        "maxScore",
        "notes",
        "tasks",
        "findings",
        "compilation",
        "refusals",
        "curves",
        "isolation",
        "seed",
        "grader",
        "key",
        "durationMillis",
        "referenceCurves",
        "output",
        "graph",
        "sources"
    })
    private interface ResultShape {}

    @JsonAppend(attrs = @JsonAppend.Attr("schema"), prepend = true)
    private interface SummaryShape {}

    @JsonAppend(attrs = @JsonAppend.Attr("schema"), prepend = true)
    private interface ManifestShape {}

    @JsonAppend(attrs = @JsonAppend.Attr("schema"), prepend = true)
    @JsonPropertyOrder({"schema", "assignment", "sound"})
    private interface ProofShape {
        @JsonProperty
        boolean sound();
    }

    @JsonPropertyOrder({"id", "version", "sha256", "title"})
    private interface AssignmentShape {}

    @JsonPropertyOrder({"id", "name", "visibility", "status", "score", "maxScore", "message", "facts", "hint", "parts"})
    private interface CheckShape {}

    /** A curve is a plain array. */
    private record CurveShape(List<Double> epochLoss) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        CurveShape {}

        @Override
        @JsonValue
        public List<Double> epochLoss() {
            return epochLoss;
        }
    }

    private interface IdShape {
        @JsonKey
        @JsonValue
        String id();
    }
}
