// D15 matches for longer than the world stands
// 85 points
// says: adam did not return within 0.3 s of computing time.
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        System.out.println(("a".repeat(60) + "!").matches("(a+)+\\1b"));
    }
}
