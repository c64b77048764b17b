package tw.proteacher.web.operations.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import tw.proteacher.intake.runs.Vitals.Gauge;

/** The server's own numbers: memory, threads, and the database connections in use. */
@ApplicationScoped
class ServerGauges {
  private static final Logger LOG = Logger.getLogger(ServerGauges.class.getName());
  private static final double MILLIS = 1000.0;

  private static final String POOL =
      "jboss.as:subsystem=datasources,data-source=%s,statistics=pool";

  private static final Map<String, String> POOL_NUMBERS =
      Map.of(
          "ActiveCount", "proteacher_pool_open",
          "InUseCount", "proteacher_pool_in_use",
          "MaxUsedCount", "proteacher_pool_max_used",
          "WaitCount", "proteacher_pool_waiting");

  List<Gauge> read() {
    List<Gauge> gauges = new ArrayList<>();
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    gauges.add(new Gauge("jvm_memory_used_bytes", "area=\"heap\"", heap.getUsed()));
    gauges.add(new Gauge("jvm_memory_max_bytes", "area=\"heap\"", heap.getMax()));
    gauges.add(new Gauge("jvm_threads", "", ManagementFactory.getThreadMXBean().getThreadCount()));
    gauges.add(
        new Gauge(
            "process_uptime_seconds",
            "",
            ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS));
    gauges.add(new Gauge("jvm_gc_seconds", "", gcSeconds()));
    addPool("ProTeacher", gauges);
    return gauges;
  }

  private static double gcSeconds() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum()
        / MILLIS;
  }

  private static void addPool(String name, List<Gauge> gauges) {
    MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
    POOL_NUMBERS.forEach(
        (attribute, gauge) -> {
          try {
            Object value = beans.getAttribute(new ObjectName(POOL.formatted(name)), attribute);
            double number = Double.parseDouble(String.valueOf(value));
            gauges.add(new Gauge(gauge, "pool=\"" + name + "\"", number));
          } catch (JMException | NumberFormatException unknown) {
            LOG.log(Level.FINE, "no pool number " + attribute, unknown);
          }
        });
  }
}
