package gradecheck.cli;

import gradecheck.grading.FinishedReport;
import gradecheck.grading.WholeFile;
import gradecheck.report.lms.Account;
import gradecheck.report.lms.Exported;
import gradecheck.report.lms.UnfitFileException;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Writes what an autograder leaves behind: one file for each submission, read and written one by one. */
final class ExportedFiles {

    private ExportedFiles() {}

    /** Puts one result into the form of a platform. */
    @FunctionalInterface
    interface Renderer {
        Exported render(Result result) throws UnfitFileException;
    }

    /** Says where the file of a submission goes. */
    @FunctionalInterface
    interface Places {
        Path of(String id);
    }

    /** No file is written for a submission at which the grader failed: a platform takes that for what it is. */
    static Account write(FinishedReport finished, Places places, Renderer renderer)
            throws UnfitFileException, IOException {
        List<String> written = new ArrayList<>();
        List<String> ungraded = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Iterator<Result> results = finished.results().iterator();
        while (results.hasNext()) {
            Result result = results.next();
            String id = result.submission().id();
            if (result.status() == SubmissionStatus.GRADER_ERROR) {
                ungraded.add(id);
            } else {
                Exported exported = renderer.render(result);
                WholeFile.write(places.of(id), exported.text());
                written.add(id);
                remarks.addAll(exported.account().remarks());
            }
        }
        return new Account(written, ungraded, List.of(), List.of(), remarks);
    }
}
