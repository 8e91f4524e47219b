package app.throughline.time.network;

import app.throughline.time.TimeBounds;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What one edit of a case costs its network; p0.50 is the median. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class TemporalNetworkBenchmark {
  /** Events; there are seven constraints to each. */
  @Param({"5000", "20000"})
  int events;

  private final Random random = new Random(7);
  private MadeNetwork made;
  private TemporalNetwork network;

  /** Builds the case. */
  @Setup(Level.Iteration)
  public void build() {
    made = new MadeNetwork(events, 1);
    network = made.build();
  }

  /** All bounds are worked out from nothing. */
  @Benchmark
  public Bounds boundsFromNothing() {
    return network.boundsFromNothing();
  }

  /** A bound is stated, all bounds are asked for, and it is taken back. */
  @Benchmark
  public void boundsAfterAnEdit(Blackhole hole) {
    int point = 1 + random.nextInt(events * 2);
    long instant = made.truth[point];
    int constraint =
        network.addConstraint(TemporalNetwork.ORIGIN, point, instant - 60_000, instant + 60_000);
    hole.consume(network.bounds().latest(point));
    network.remove(constraint);
  }

  /** A new link says the opposite of what was, some hours or days off. */
  @Benchmark
  public void contradiction(Blackhole hole) {
    int event = random.nextInt(events - 200);
    int later = event + 20 + random.nextInt(180);
    contradict(made.end(later), made.start(event), 0, hole);
  }

  /** A new link misses by little, so that many statements together are the reason. */
  @Benchmark
  public void contradictionByLittle(Blackhole hole) {
    Bounds bounds = network.bounds();
    int point = 1 + random.nextInt(events * 2);
    long beyond = bounds.latest(point);
    contradict(TemporalNetwork.ORIGIN, point, beyond == TimeBounds.FUTURE ? 0 : beyond + 1, hole);
  }

  /** A link that agrees with the rest comes and goes. */
  @Benchmark
  public void consistentLink(Blackhole hole) {
    int event = random.nextInt(events - 200);
    int later = event + 20 + random.nextInt(180);
    contradict(made.start(event), made.start(later), 0, hole);
  }

  /** A whole case is opened. */
  @Benchmark
  public void wholeCase(Blackhole hole) {
    hole.consume(made.build());
  }

  private void contradict(int from, int to, long least, Blackhole hole) {
    int constraint = network.addConstraint(from, to, least, TimeBounds.FUTURE);
    hole.consume(network.conflictOf(constraint));
    network.remove(constraint);
  }
}
