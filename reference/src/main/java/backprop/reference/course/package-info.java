/**
 * The graders that the course itself came with, as checks: rivals that {@code gradecheck verify --rivals} compares the
 * marking with. No mark is made with them.
 *
 * <p>Both ask at one point, where every weight is 0.1, and ask nothing of the optimizers.
 */
@NullMarked
package backprop.reference.course;

import org.jspecify.annotations.NullMarked;
