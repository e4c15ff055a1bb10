// R15 looks for a script engine
// 85 points
// says: adam uses new javax.script.ScriptEngineManager (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        System.out.println(new javax.script.ScriptEngineManager().getEngineFactories());
    }
}
