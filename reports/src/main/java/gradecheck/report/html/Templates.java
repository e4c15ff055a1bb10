package gradecheck.report.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;

/** Fills templates. They see text, lists and records, and can call nothing. */
final class Templates {

    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final Configuration CONFIGURATION = configuration();

    private Templates() {}

    static String render(String name, Record view) {
        StringWriter page = new StringWriter();
        try {
            CONFIGURATION.getTemplate(name).process(view, page);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("the template " + name + " could not be filled", e);
        }
        return page.toString();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, ""));
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setObjectWrapper(new RecordWrapper(VERSION));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        return configuration;
    }
}
