package hw;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

public class TimingItself implements DoubleSupplier {
    @Override
    public double getAsDouble() {
        long start = System.nanoTime();
        long millis = System.currentTimeMillis();
        Instant before = Instant.now();
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Duration took = Duration.between(before, Instant.now());
        System.out.printf("%d ms, %s, %s%n", took.toMillis(), new Date(millis), Thread.currentThread().getName());
        String day = LocalDateTime.of(2024, 2, 29, 12, 0).format(DateTimeFormatter.ISO_DATE);
        return (System.nanoTime() - start >= 0 ? 1 : 0) + day.length() + TimeUnit.SECONDS.toMillis(2)
                + ChronoUnit.DAYS.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 1));
    }
}
