package gradecheck.report.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** One kind of report as JSON, with its schema as the first field. */
final class ReportMapper<T> {

    private static final String SCHEMA_FIELD = "schema";
    private static final JsonMapper MAPPER = mapper();

    private final Class<T> type;
    private final String schema;

    ReportMapper(Class<T> type, String schema) {
        this.type = type;
        this.schema = schema;
    }

    /** Writes what has no schema of ours. */
    static String writePlain(Object value) {
        return MAPPER.writer().with(layout()).writeValueAsString(value) + "\n";
    }

    String write(T report) {
        return MAPPER.writer()
                        .with(layout())
                        .withAttribute(SCHEMA_FIELD, schema)
                        .writeValueAsString(report) + "\n";
    }

    T read(String json) throws UnreadableReportException {
        String found = schemaOf(json);
        if (!found.equals(schema)) {
            throw new UnreadableReportException("the schema must be " + schema + ", was " + found);
        }
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw new UnreadableReportException("not readable as " + schema + place(e) + ": " + reason(e), e);
        }
    }

    private String schemaOf(String json) throws UnreadableReportException {
        try {
            return MAPPER.readTree(json).path(SCHEMA_FIELD).asString("none");
        } catch (JacksonException e) {
            throw new UnreadableReportException("not readable as " + schema + place(e) + ": this is no JSON", e);
        }
    }

    private static String place(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** What values refuse themselves is said in their words. */
    private static String reason(JacksonException e) {
        return e.getCause() instanceof IllegalArgumentException rule
                ? String.valueOf(rule.getMessage())
                : "the field " + field(e) + " is missing, or holds what does not belong there";
    }

    private static String field(JacksonException e) {
        return e.getPath().stream()
                .map(part -> part.getPropertyName() == null ? "[" + part.getIndex() + "]" : part.getPropertyName())
                .collect(Collectors.joining(" "));
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        // Where it is printed, a build server may take ##[ for the start of a command.
                        .characterEscapes(new HiddenCharacterEscapes('#'))
                        .build())
                .addModule(Shapes.module())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // Double.toString gives other digits on JDK 17 than on later ones.
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .withConfigOverride(Map.class, map -> map.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
                .build();
    }

    /** Objects one field a line, arrays of numbers on one line. */
    private static DefaultPrettyPrinter layout() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
}
