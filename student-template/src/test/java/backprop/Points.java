package backprop;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The points of the public checks.
 *
 * <p>A row of a table holds: number of the data point (the first is 0), argument of the sigmoid, exp, tanh, sigmoid,
 * loss, dyPr, dw1..dw9. The published rows are the course's; the others were computed with its solution, at weights of
 * both signs chosen so that both signs of the residual and of the cosine occur.
 */
public final class Points {

    private static final DataSet DATA = DataSet.load();

    /** The course's point: the first data point, every weight 0.1. */
    public static final Point PUBLISHED = at(new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}, new double[] {
        0,
        0.11178802350675654,
        1.1272967040973583,
        0.8417934192562146,
        0.5279179387419721,
        0.9298048963072919,
        -1.9285278284819143,
        -0.22973323498702003,
        -0.021407614717752925,
        -0.005625405580266319,
        -0.004657941222712423,
        -0.0010077228498574246,
        -0.6334751873437471,
        -0.561941842854033,
        -0.04806288407316516,
        -1.0181044360187037
    });

    /** The course's forward pass at that point, rounded to six places. */
    public static final ForwardPass PUBLISHED_SIX_PLACES =
            new ForwardPass(1.127297, 0.841793, 0.527918, 0.929805, -1.928528);

    /** The first data point with the weights of the course's gradient check. */
    public static final Point PUBLISHED_SECOND = at(
            new double[] {
                0.00271756,
                0.01260512,
                0.00167639,
                -0.00207756,
                0.00720768,
                0.00114524,
                0.00684168,
                0.02242521,
                0.01296444
            },
            new double[] {
                0,
                0.022424365091837185,
                1.0011710528587492,
                0.7649388159607136,
                0.5056058563651843,
                1.18234179770813,
                -2.1747108292443205,
                -0.011663051229887736,
                -0.0010868175306762123,
                3.5520107457967047E-6,
                -1.1490564996805255E-5,
                -2.485927655890358E-6,
                -0.9032758006126373,
                -0.9022192541758162,
                -0.0070475910045734325,
                -1.0995465311667147
            });

    /** Four points with one set of weights; every residual is negative. */
    public static final Batch FIRST =
            batch(new double[] {0.35, -0.6, 1.3, 0.8, -0.45, -0.25, -0.95, 0.55, -0.9}, new double[][] {
                {
                    7,
                    0.86747965707896,
                    1.3753214126507467,
                    0.4014039447257951,
                    0.7042209965778984,
                    4.389853937751232,
                    -4.190395655663666,
                    -3.475570178762874,
                    7.137084949194325,
                    -0.1525625992189196,
                    0.42028816558319165,
                    0.19296528310568717,
                    -4.834554068592013,
                    -3.515217624129084,
                    0.7855500329174386,
                    -2.950964604687163
                },
                {
                    266,
                    0.40680795215852106,
                    1.2854892717851512,
                    0.3234444736778153,
                    0.6003222392519567,
                    3.8193702850166864,
                    -3.9086418536451695,
                    -6.660700071805432,
                    3.629796094159913,
                    -2.202015994237952,
                    -0.0991590308945163,
                    0.09229450802651233,
                    -4.498870636048668,
                    -3.4997340971979596,
                    0.8440395618990072,
                    -2.346444630014187
                },
                {
                    182,
                    0.8430825024965778,
                    1.9100939180152872,
                    0.7443187567469661,
                    0.6991140292181021,
                    2.9237766262967755,
                    -3.4198108873426176,
                    -6.986928063372077,
                    4.636465292923169,
                    0.13832934277071698,
                    0.3177388667267687,
                    0.14319984464363178,
                    -2.913275339064273,
                    -1.5252000498966864,
                    0.6474325886923133,
                    -2.3908377686140305
                },
                {
                    56,
                    0.47962481710777405,
                    0.8017688095376689,
                    -0.14715497904585428,
                    0.6176592768797192,
                    6.634177071744277,
                    -5.151379260642446,
                    2.090076160033419,
                    1.6106953172085468,
                    -0.049418630537186904,
                    0.3963849035361105,
                    0.8759114052519484,
                    -4.0407771089873,
                    -5.039828265853058,
                    1.0948775742790986,
                    -3.1817971890615957
                },
            });

    /** Four points with another set of weights; residuals of both signs. */
    public static final Batch SECOND =
            batch(new double[] {-0.5, 0.3, -1.1, -0.65, 0.9, 0.2, -0.4, 0.6, 1.9}, new double[][] {
                {
                    259,
                    1.0571956202408606,
                    2.550610539444157,
                    0.9732584004936078,
                    0.7421542600448316,
                    0.41825371245061366,
                    1.2934507527549917,
                    -0.31242051703084583,
                    0.3338703355136518,
                    1.4111991802973392,
                    -0.14452590760609593,
                    0.13452075337222233,
                    0.17408661809001635,
                    0.06825292038821193,
                    0.47028122855964866,
                    0.9599399863153113
                },
                {
                    203,
                    0.2546232931838728,
                    1.2935581309713218,
                    0.7131467155555047,
                    0.56331412186572,
                    0.032252987021453114,
                    -0.35918233264710064,
                    0.1349946915535645,
                    0.1376234969969671,
                    0.0355301842779733,
                    0.17322529520884464,
                    0.18952985264242195,
                    -0.22832596487073126,
                    -0.17651001482189535,
                    -0.16787589999026356,
                    -0.20233248030478246
                },
                {
                    126,
                    0.2604398484526949,
                    2.211494637235679,
                    0.947983511980578,
                    0.5647444132195952,
                    0.12720645818002496,
                    0.7133202876128646,
                    -0.5216097872241163,
                    -0.23671993334786626,
                    0.0991296189263361,
                    0.14029109179576676,
                    -0.024370958975118387,
                    0.15984415861336906,
                    0.07227879096879514,
                    0.3331459013355266,
                    0.4028436472655601
                },
                {
                    357,
                    0.07371901987332319,
                    1.312894815660421,
                    0.7225187754486955,
                    0.5184214131357662,
                    0.06846010422716481,
                    -0.5232976370180351,
                    0.17933781007099878,
                    0.14076077634939185,
                    -0.08583105047506406,
                    0.2946401771622096,
                    0.3579492260812948,
                    -0.3283796789191472,
                    -0.2501188023611499,
                    -0.24822897511189604,
                    -0.271288700473497
                },
            });

    private static final double[] GRADIENTS_SIX_PLACES = {
        -0.229733, -0.021408, -0.005625, -0.004658, -0.001008, -0.633475, -0.561942, -0.048063, -1.018104
    };
    private static final int FIRST_GRADIENT = 7;

    private Points() {}

    /** {@return the points of both batches} */
    public static List<Point> generic() {
        return Stream.concat(FIRST.points().stream(), SECOND.points().stream()).toList();
    }

    /**
     * Looks up a gradient at the course's point, rounded to six places as the course prints it.
     *
     * @param gradient which of the nine
     * @return its published value
     */
    public static double sixPlaces(Gradient gradient) {
        return gradient.of(GRADIENTS_SIX_PLACES);
    }

    private static Batch batch(double[] w, double[]... rows) {
        return new Batch(Arrays.stream(rows).map(row -> at(w, row)).toList());
    }

    private static Point at(double[] w, double[] row) {
        int index = (int) row[0];
        ForwardPass forward = new ForwardPass(row[2], row[3], row[4], row[5], row[6]);
        double[] gradients = Arrays.copyOfRange(row, FIRST_GRADIENT, row.length);
        return new Point(DATA.x()[index], DATA.y()[index], w, row[1], forward, gradients);
    }
}
