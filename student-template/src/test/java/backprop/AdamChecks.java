package backprop;

import org.junit.jupiter.api.Test;

/**
 * Public checks of {@link BackpropagationAssignment#adam}: three epochs over four points, from two starts.
 *
 * <p>The constants were computed with the course's own solution, one row for each accepted place of epsilon: beside the
 * root, under it, and in the efficient form.
 */
class AdamChecks {

    private static final double[][] FIRST_WEIGHTS = {
        {
            0.4367771063495973,
            -0.7008959283919018,
            1.3681267946389606,
            0.7152687015076259,
            -0.5455654549879919,
            -0.14013910280566758,
            -0.8455085049625787,
            0.4337433164907038,
            -0.7836686601793916
        },
        {
            0.43679240890209164,
            -0.7009143783449348,
            1.3680056919366734,
            0.7153954829549053,
            -0.54515509888018,
            -0.14011583541526418,
            -0.8454825798585033,
            0.4336911115954534,
            -0.7836310689987293
        },
        {
            0.4367526546365982,
            -0.7008758179823589,
            1.3678459109975403,
            0.7155326253070983,
            -0.5450060393000834,
            -0.14016832072510543,
            -0.8455446059014585,
            0.4339238227072122,
            -0.7837188239128287
        },
    };
    private static final double[][] SECOND_WEIGHTS = {
        {
            -0.44355485948647677,
            0.23989783467166312,
            -1.16564026901758,
            -0.701900563840269,
            0.8063949082365494,
            0.20767584334003256,
            -0.3686638553573098,
            0.5570460463303006,
            1.8483203735450542
        },
        {
            -0.4436299838334188,
            0.2401203970467072,
            -1.1656684828408754,
            -0.7014986463719264,
            0.8072512339711121,
            0.20769290748348251,
            -0.36840369748062135,
            0.5570889225359336,
            1.8482918704032627
        },
        {
            -0.44379028869703385,
            0.24023557882141436,
            -1.1655478576051124,
            -0.701810851372705,
            0.8070818394367729,
            0.2078009491256709,
            -0.368434510665354,
            0.5571846540222019,
            1.84839424018821
        },
    };
    private static final double[][] FIRST_LOSS = {
        {4.198403388857461, 3.5795948454526343, 3.111559105383814},
        {4.198512796255841, 3.579614895850111, 3.1115050448431623},
        {4.198829029846396, 3.5803186201306634, 3.1123080951363677},
    };
    private static final double[][] SECOND_LOSS = {
        {0.16196137774845118, 0.1306538933507672, 0.10811239595602126},
        {0.16191092192098885, 0.1307230727444099, 0.10823881245814229},
        {0.16192473677163638, 0.1307989646306446, 0.10829718195463436},
    };

    private static final double LEARNING_RATE = 0.01;
    private static final double BETA_1 = 0.8;
    private static final double BETA_2 = 0.95;
    private static final double EPSILON = 1e-3;

    @Test
    void finalWeights(BackpropagationAssignment subject) {
        check(subject).finalWeights(Points.FIRST, FIRST_WEIGHTS);
        check(subject).finalWeights(Points.SECOND, SECOND_WEIGHTS);
    }

    @Test
    void lossCurve(BackpropagationAssignment subject) {
        check(subject).lossCurve(Points.FIRST, FIRST_LOSS);
        check(subject).lossCurve(Points.SECOND, SECOND_LOSS);
    }

    private static TrainingCheck check(BackpropagationAssignment subject) {
        return new TrainingCheck(
                "adam",
                subject,
                (x, y, w, epochs) -> subject.adam(x, y, w, epochs, LEARNING_RATE, BETA_1, BETA_2, EPSILON));
    }
}
