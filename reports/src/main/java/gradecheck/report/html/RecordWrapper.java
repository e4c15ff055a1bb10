package gradecheck.report.html;

import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import gradecheck.report.words.Tone;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the components of a record to a template, a tone by its name, and no method of anything. */
final class RecordWrapper extends SimpleObjectWrapper {

    RecordWrapper(Version version) {
        super(version);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Tone tone) {
            return new SimpleScalar(tone.id());
        }
        if (!value.getClass().isRecord()) {
            throw new TemplateModelException("a view must be made of records, lists and text, had "
                    + value.getClass().getName());
        }
        Map<String, TemplateModel> components = new HashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            components.put(component.getName(), wrap(read(value, component)));
        }
        return new Components(components);
    }

    private static Object read(Object value, RecordComponent component) throws TemplateModelException {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException("the component " + component.getName() + " could not be read", e);
        }
    }

    private record Components(Map<String, TemplateModel> models) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) {
            return models.get(name);
        }

        @Override
        public boolean isEmpty() {
            return models.isEmpty();
        }
    }
}
