package service;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An order service in miniature: it answers one path and keeps the last orders in memory. */
@SpringBootApplication
@EnableScheduling
@RestController
public class Service {
  private static final int KEPT = 2_000;

  private final Deque<String> orders = new ArrayDeque<>();
  private long number;

  public static void main(String[] arguments) {
    SpringApplication.run(Service.class, arguments);
  }

  @GetMapping("/orders/count")
  synchronized int count() {
    return orders.size();
  }

  @Scheduled(fixedRate = 500)
  synchronized void receive() {
    for (int i = 0; i < 20; i++) orders.addLast("order " + number++ + " of " + "goods ".repeat(100));
    while (orders.size() > KEPT) orders.removeFirst();
  }
}
