package gradecheck.report.json;

import gradecheck.result.Points;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes points as a number with one decimal, or two where it needs them. */
final class PointsWriter extends StdSerializer<Points> {

    PointsWriter() {
        super(Points.class);
    }

    @Override
    public void serialize(Points points, JsonGenerator out, SerializationContext context) {
        int hundredths = points.hundredths();
        out.writeNumber(
                hundredths % 10 == 0 ? BigDecimal.valueOf(hundredths / 10, 1) : BigDecimal.valueOf(hundredths, 2));
    }
}
