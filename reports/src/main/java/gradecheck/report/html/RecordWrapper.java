package gradecheck.report.html;

import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import gradecheck.report.words.Tone;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the components of a record to a template, a tone by its name, and no method of anything. */
final class RecordWrapper extends SimpleObjectWrapper {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

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
        return new Components(value, ACCESSORS.get(value.getClass()));
    }

    /** Reads a component when a template asks for it; most pages leave most of them out. */
    private final class Components implements TemplateHashModel {
        private final Object value;
        private final Map<String, Method> accessors;

        Components(Object value, Map<String, Method> accessors) {
            this.value = value;
            this.accessors = accessors;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Method accessor = accessors.get(name);
            try {
                return accessor == null ? null : wrap(accessor.invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("the component " + name + " could not be read", e);
            }
        }

        @Override
        public boolean isEmpty() {
            return accessors.isEmpty();
        }
    }
}
