// C10 puts a class into a package of Java
// compile-error
// says: package exists in another module: java.base
package java.lang;

import backprop.Honest;

public class Backpropagation extends Honest {


}
