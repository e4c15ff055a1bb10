/**
 * Backpropagation by hand on one small graph: the contract, what its methods return, the data, and the class to write.
 *
 * <p>Students write {@link backprop.Backpropagation}; everything else here is given and stays as it is.
 */
package backprop;
