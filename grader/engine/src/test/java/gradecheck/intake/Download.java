package gradecheck.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import gradecheck.platform.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a platform gives out: the same files as a folder, as a zip of these, and as a zip of that folder. */
final class Download {

    /** How it lies on the instructor's disk. */
    enum Form {
        FOLDER,
        FOLDER_IN_A_FOLDER,
        ZIP,
        ZIP_OF_A_FOLDER
    }

    private final String name;
    private final Map<String, byte[]> files = new TreeMap<>();

    Download(String name) {
        this.name = name;
    }

    Download add(String path, String text) {
        return add(path, text.getBytes(UTF_8));
    }

    Download add(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** Puts it on the disk. */
    Path in(Path temporary, Form form) throws IOException {
        String inside = form == Form.FOLDER_IN_A_FOLDER || form == Form.ZIP_OF_A_FOLDER ? name + "/" : "";
        if (form == Form.ZIP || form == Form.ZIP_OF_A_FOLDER) {
            ZipBytes zip = new ZipBytes();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.add(inside + file.getKey(), file.getValue());
            }
            return Files.write(temporary.resolve(name + ".zip"), zip.bytes());
        }
        Path folder = temporary.resolve(name);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(inside + file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return folder;
    }

    /** Looks for submissions in it. */
    SubmissionFinder found(Path temporary, Form form, Layout layout) throws IOException {
        SubmissionFinder finder = new SubmissionFinder(Handed.OFFICIAL, layout);
        finder.add(in(temporary, form));
        return finder;
    }

    List<Entry> entries(Path temporary, Form form) throws IOException {
        return found(temporary, form, Layout.AUTO).entries();
    }
}
