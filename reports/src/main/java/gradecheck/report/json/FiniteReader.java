package gradecheck.report.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a number, and NaN from null. */
final class FiniteReader extends StdDeserializer<Double> {

    FiniteReader() {
        super(Double.class);
    }

    @Override
    public Double deserialize(JsonParser in, DeserializationContext context) {
        return in.currentToken().isNumeric()
                ? Double.valueOf(in.getDoubleValue())
                : context.<Double>reportInputMismatch(Double.class, "must be a number or null");
    }

    @Override
    public Double getNullValue(DeserializationContext context) {
        return Double.NaN;
    }
}
