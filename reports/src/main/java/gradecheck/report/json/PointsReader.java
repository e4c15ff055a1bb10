package gradecheck.report.json;

import gradecheck.result.Points;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads points from a number with at most two decimals. */
final class PointsReader extends StdDeserializer<Points> {

    PointsReader() {
        super(Points.class);
    }

    @Override
    public Points deserialize(JsonParser in, DeserializationContext context) {
        if (!in.currentToken().isNumeric()) {
            throw context.instantiationException(Points.class, new IllegalArgumentException("points must be a number"));
        }
        try {
            return Points.of(in.getDecimalValue());
        } catch (IllegalArgumentException e) {
            throw context.instantiationException(Points.class, e);
        }
    }
}
