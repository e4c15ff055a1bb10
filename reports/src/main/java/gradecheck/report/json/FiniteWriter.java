package gradecheck.report.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a number, or null where it is not finite, for which JSON has no other word. */
final class FiniteWriter extends StdSerializer<Double> {

    FiniteWriter() {
        super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializationContext context) {
        if (Double.isFinite(value)) {
            out.writeNumber(value.doubleValue());
        } else {
            out.writeNull();
        }
    }
}
