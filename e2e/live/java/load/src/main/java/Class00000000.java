import java.util.Map;
import java.util.TreeMap;

/** What Load defines again and again under other names; its fields and methods stand for those of an ordinary class. */
public class Class00000000 {
  private final Map<String, Integer> counts = new TreeMap<>();
  private long total;

  public int count(String word) {
    total++;
    return counts.merge(word, 1, Integer::sum);
  }

  public long total() {
    return total;
  }

  public String describe() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      text.append(entry.getKey()).append(' ').append(entry.getValue()).append('\n');
    }
    return text.append(total).toString();
  }
}
