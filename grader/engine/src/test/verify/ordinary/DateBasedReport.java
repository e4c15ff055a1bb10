package hw;

import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Hashtable;
import java.util.Vector;
import java.util.function.DoubleSupplier;

/** As an old book has it. */
public class DateBasedReport implements DoubleSupplier {
    @Override
    public double getAsDouble() {
        Vector<Double> values = new Vector<Double>();
        values.addElement(new Double(2.5));
        values.add(1.5);
        Hashtable<String, Vector<Double>> table = new Hashtable<String, Vector<Double>>();
        table.put("values", values);
        StringBuffer buffer = new StringBuffer();
        for (java.util.Enumeration<Double> e = table.get("values").elements(); e.hasMoreElements(); ) {
            buffer.append(e.nextElement()).append(' ');
        }
        Calendar calendar = new GregorianCalendar(2020, Calendar.MARCH, 1);
        String day = new SimpleDateFormat("yyyy-MM-dd").format(new Date(calendar.getTimeInMillis()));
        return buffer.length() + day.length() + calendar.get(Calendar.DAY_OF_MONTH);
    }
}
