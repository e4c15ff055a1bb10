package gradecheck.assignment;

import gradecheck.fault.UsageFault;
import gradecheck.result.Points;
import gradecheck.result.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Other ways to mark an assignment, which its own is compared with, as {@code rivals.yaml} lists them.
 *
 * @param list in the order of the file
 * @param rubric by which they mark: one task each, of one point, in the same order
 */
public record Rivals(List<Rival> list, Rubric rubric) {

    private static final Points ONE = new Points(100);

    /** Copies its list. */
    public Rivals {
        list = List.copyOf(list);
    }

    /**
     * Reads the file.
     *
     * @param file its name, for messages
     * @param text its content: {@code checks}, the packages of the checks, and {@code graders}, a list of a
     *     {@code title}, a {@code check} and the tasks it {@code asks}
     * @param own how the assignment is marked
     * @return the rivals
     * @throws UsageFault where it is wrong, with line and column
     */
    public static Rivals read(String file, String text, Rubric own) {
        YamlSection top = YamlSection.parse(file, text);
        Set<String> titles = new HashSet<>();
        List<Rival> list = top.sections("graders", section -> rival(section, own, titles));
        Rubric rubric = new Rubric(
                own.id(),
                own.version(),
                own.title(),
                own.contract(),
                top.names("checks"),
                own.limits(),
                own.allowed(),
                list.stream().map(Rivals::task).toList(),
                top.place("graders"));
        top.end();
        return new Rivals(list, rubric);
    }

    private static Rival rival(YamlSection section, Rubric own, Set<String> titles) {
        Rival rival = new Rival(
                section.text("title"),
                section.name("check"),
                section.names("asks").stream().map(name -> task(name, own)).toList());
        section.end();
        if (!titles.add(rival.title())) {
            throw section.wrong("title", "there are two graders named '" + rival.title() + "'");
        }
        return rival;
    }

    private static String task(Name name, Rubric own) {
        List<String> tasks = own.tasks().stream().map(Rubric.Task::id).toList();
        if (!tasks.contains(name.text())) {
            throw name.wrong("the rubric has no task '" + name + "'"
                    + Spelling.didYouMean(name.text(), tasks.stream()).orElse(""));
        }
        return name.text();
    }

    private static Rubric.Task task(Rival rival) {
        Rubric.Check check =
                new Rubric.Check(rival.check(), rival.title(), ONE, Visibility.HIDDEN, "", Optional.empty());
        return new Rubric.Task(rival.title(), rival.title(), ONE, List.of(check));
    }
}
