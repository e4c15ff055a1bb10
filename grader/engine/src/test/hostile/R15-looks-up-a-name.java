// R15 looks up a name in a directory
// 85 points
// says: adam uses new javax.naming.InitialContext (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        System.out.println(new javax.naming.InitialContext().lookup("ldap://127.0.0.1/x"));
    }
}
