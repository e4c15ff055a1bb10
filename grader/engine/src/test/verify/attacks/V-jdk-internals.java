package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }

    void agents() throws Exception {
        java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments(); // refused: java.lang.management.ManagementFactory.getRuntimeMXBean, java.lang.management.RuntimeMXBean.getInputArguments
        java.util.logging.Logger.getLogger("x").info("y"); // refused: java.util.logging.Logger.getLogger, java.util.logging.Logger.info
        javax.tools.ToolProvider.getSystemJavaCompiler(); // refused: javax.tools.ToolProvider.getSystemJavaCompiler
        java.lang.ref.Cleaner.create(); // refused: java.lang.ref.Cleaner.create
        new javax.swing.JFrame("x").setVisible(true); // refused: new javax.swing.JFrame, javax.swing.JFrame.setVisible
    }
}
