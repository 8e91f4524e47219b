package app.throughline.time.edtf;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How many expressions are read in a second: some of every kind and level, and some wrong ones. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EdtfBenchmark {
  private static final int COUNT = 40;

  private static final List<String> MIXED =
      List.of(
          "1985-04-12",
          "1985-04",
          "1985",
          "1985-04-12T23:20:30",
          "1985-04-12T23:20:30Z",
          "1985-04-12T23:20:30+04:30",
          "1964/2008",
          "2004-02-01/2005-02-08",
          "Y170000002",
          "2001-21",
          "1984?",
          "2004-06-11%",
          "201X",
          "1985-XX-XX",
          "1985-04-12/..",
          "/1985-04",
          "1984?/2004%",
          "-1985",
          "Y-17E7",
          "Y171010000S3",
          "2001-34",
          "[1667,1668,1670..1672]",
          "[..1760-12-03]",
          "{1960,1961-12}",
          "2004-06~-11",
          "?2004-06-~11",
          "156X-12-25",
          "XXXX-12-XX",
          "1984-1X",
          "1985-0X-31",
          "XXXX-02-29",
          "2004-06-~01/2004-06-~20",
          "Y17E8",
          " 1985",
          "1985-13",
          "1985-02-29",
          "19850412",
          "1985-04-12T25:00:00",
          "2008/1964",
          "[1667, 1668]");

  /** Reads them. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void parse(Blackhole hole) {
    for (String text : MIXED) {
      hole.consume(Edtf.parse(text));
    }
  }

  /** Reads them and asks for level and limits. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void parseAndBound(Blackhole hole) {
    for (String text : MIXED) {
      if (Edtf.parse(text) instanceof EdtfValue value) {
        hole.consume(value.level());
        hole.consume(value.earliest());
        hole.consume(value.latest());
      }
    }
  }
}
