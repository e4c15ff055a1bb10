// D15 fills a table in which all keys collide
// 85 points
// says: adam did not return within 0.3 s of computing time.
package backprop;

import java.util.HashMap;
import java.util.Map;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        Map<Key, Integer> table = new HashMap<>();
        for (int i = 0; ; i++) {
            table.put(new Key(i), i);
        }
    }

    private record Key(int number) {
        @Override
        public int hashCode() {
            return 0;
        }
    }
}
