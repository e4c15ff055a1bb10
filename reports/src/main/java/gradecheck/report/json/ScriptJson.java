package gradecheck.report.json;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Values as JSON that may stand in a script element of a page: nothing in it can end the element. */
public final class ScriptJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .characterEscapes(new HiddenCharacterEscapes('<', '>', '&'))
                    .build())
            .build();

    private ScriptJson() {}

    /**
     * Writes a value.
     *
     * @param value made of records, maps, lists, text and numbers
     * @return its JSON in one line
     */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
