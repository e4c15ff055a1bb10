package hw;

import java.util.Arrays;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        new Thread(() -> { }).start(); // refused: new java.lang.Thread, java.lang.Thread.start
        Executors.newFixedThreadPool(4).submit(() -> 1); // refused: java.util.concurrent.Executors.newFixedThreadPool, java.util.concurrent.ExecutorService.submit
        CompletableFuture.supplyAsync(() -> 1).join(); // refused: java.util.concurrent.CompletableFuture.supplyAsync, java.util.concurrent.CompletableFuture.join
        ForkJoinPool.commonPool(); // refused: java.util.concurrent.ForkJoinPool.commonPool
        new Timer(true).cancel(); // refused: new java.util.Timer, java.util.Timer.cancel
        return 0;
    }

    double parallel() {
        Arrays.parallelSetAll(new double[9], i -> i); // refused: java.util.Arrays.parallelSetAll
        Arrays.parallelSort(new double[9]); // refused: java.util.Arrays.parallelSort
        List.of(1).parallelStream().count(); // refused: java.util.List.parallelStream
        new ConcurrentHashMap<String, Integer>().forEach(1, (k, v) -> { }); // refused: java.util.concurrent.ConcurrentHashMap.forEach
        StreamSupport.stream(List.of(1).spliterator(), true).count(); // refused: java.util.stream.StreamSupport.stream
        List.of(1).stream().parallel().count(); // refused: java.util.stream.Stream.parallel
        return IntStream.range(0, 9).parallel().sum(); // refused: java.util.stream.IntStream.parallel
    }
}
