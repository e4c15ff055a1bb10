package gradecheck.report.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Locale;

/** Marks text of our own making as HTML, which a template writes as it is. */
final class Markup {

    private Markup() {}

    /** Must be called with nothing but what a renderer of ours has written. */
    static TemplateModel trusted(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("markup could not be marked as such", e);
        }
    }

    /** A bar filled by a share from 0 to 1; the number stands beside it, so nobody has to see it. */
    static TemplateModel shareBar(double share) {
        String width = String.format(Locale.ROOT, "%.1f", 100 * Math.max(0, Math.min(1, share)));
        return trusted("<svg class=\"share\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<rect class=\"share-all\" width=\"100\" height=\"8\"/>"
                + "<rect class=\"share-part\" width=\"" + width + "\" height=\"8\"/></svg>");
    }
}
