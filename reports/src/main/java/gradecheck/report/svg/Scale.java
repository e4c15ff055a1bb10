package gradecheck.report.svg;

import java.util.List;

/** Where values lie along an axis. */
interface Scale {

    /**
     * Where a value lies, from 0 at the beginning of the axis to 1 at its end; outside values lie at the nearer end.
     */
    double position(double value);

    /** The values to be named, in order. */
    List<Tick> ticks();
}
