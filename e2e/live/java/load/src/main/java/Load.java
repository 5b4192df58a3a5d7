import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A program that holds and allocates what its environment says: each LOAD_ variable is one setting below, 0 when it is absent. */
public final class Load {
  private static final int KIB = 1024;
  private static final int MIB = 1024 * KIB;
  private static final int PIECE = 16 * KIB;
  private static final int TICKS_PER_SECOND = 4;

  private static final List<Object> HELD = new ArrayList<>();
  private static volatile Object garbage;

  private Load() {}

  public static void main(String[] arguments) throws Exception {
    int metricsPort = setting("METRICS_PORT");
    if (metricsPort > 0) {
      JvmMetrics.builder().register();
      HTTPServer.builder().port(metricsPort).buildAndStart();
    }
    hold(setting("LIVE_MIB"));
    holdDirect(setting("DIRECT_MIB"));
    startThreads(setting("THREADS"));
    loadClasses(setting("CLASSES"));
    System.out.printf("ready: heap at most %d bytes, %d processors%n",
        Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors());
    run(setting("RUN_SECONDS"), setting("ALLOCATE_KIB_PER_SECOND"), setting("GROW_MIB_PER_SECOND"), setting("COLLECT_EVERY_SECONDS"));
  }

  private static int setting(String name) {
    return Integer.parseInt(System.getenv().getOrDefault("LOAD_" + name, "0"));
  }

  /** Small pieces: none is large enough to be treated apart by any collector. */
  private static void hold(int mebibytes) {
    for (int piece = 0; piece < mebibytes * (MIB / PIECE); piece++) HELD.add(new byte[PIECE]);
  }

  /** Every page is written, since an untouched buffer takes no memory. */
  private static void holdDirect(int mebibytes) {
    for (int i = 0; i < mebibytes; i++) {
      ByteBuffer buffer = ByteBuffer.allocateDirect(MIB);
      for (int at = 0; at < MIB; at += 4 * KIB) buffer.put(at, (byte) 1);
      HELD.add(buffer);
    }
  }

  private static void startThreads(int count) {
    CountDownLatch never = new CountDownLatch(1);
    for (int i = 0; i < count; i++) {
      Thread thread = new Thread(() -> waitFor(never), "load-" + i);
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** The same class under as many names: the digits of its name are replaced in its own bytes. */
  private static void loadClasses(int count) throws Exception {
    byte[] template;
    try (InputStream file = Load.class.getResourceAsStream("/Class00000000.class")) {
      template = file.readAllBytes();
    }
    String text = new String(template, StandardCharsets.ISO_8859_1);
    Renamer loader = new Renamer();
    for (int i = 1; i <= count; i++) {
      String name = String.format("Class%08d", i);
      HELD.add(loader.define(name, text.replace("Class00000000", name).getBytes(StandardCharsets.ISO_8859_1)));
    }
  }

  private static final class Renamer extends ClassLoader {
    Object define(String name, byte[] bytes) throws ReflectiveOperationException {
      return defineClass(name, bytes, 0, bytes.length).getDeclaredConstructor().newInstance();
    }
  }

  /** Runs for so many seconds, or for ever when that is 0. */
  private static void run(int seconds, int allocateKib, int growMib, int collectEverySeconds) throws InterruptedException {
    for (long tick = 1; seconds == 0 || tick <= (long) seconds * TICKS_PER_SECOND; tick++) {
      for (int kib = 0; kib < allocateKib / TICKS_PER_SECOND; kib += PIECE / KIB) garbage = new byte[PIECE];
      if (tick % TICKS_PER_SECOND == 0) hold(growMib);
      if (collectEverySeconds > 0 && tick % ((long) collectEverySeconds * TICKS_PER_SECOND) == 0) System.gc();
      Thread.sleep(1000 / TICKS_PER_SECOND);
    }
  }
}
