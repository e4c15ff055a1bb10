// R08 reads what others have handed in
// 85 points
// says: adam uses java.nio.file.Files.walk (Backpropagation.java:
package backprop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            files.filter(Files::isReadable).forEach(System.out::println);
        }
    }
}
