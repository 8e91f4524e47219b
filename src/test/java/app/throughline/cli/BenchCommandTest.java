package app.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
  @TempDir private Path folder;

  @Test
  void measuresACopyOfTheCase() throws Exception {
    Path file = folder.resolve("x.tlcase");
    CommandRun.of("generate", file, "--events", 50, "--seed", 3);
    byte[] before = Files.readAllBytes(file);

    CommandRun run = CommandRun.of("bench", file, "--json");

    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode root = CommandLineProgramTest.json(run);
    assertThat(root.fieldNames())
        .toIterable()
        .containsExactly(
            "events",
            "open_ms",
            "first_frame_ms",
            "frame_ms",
            "search_ms",
            "edit_ms",
            "undo_ms",
            "group_ms",
            "png_ms",
            "heap_mb");
    assertThat(root.path("events").asInt()).isEqualTo(50);
    for (String length : List.of("open_ms", "first_frame_ms", "edit_ms", "undo_ms", "png_ms")) {
      assertThat(root.path(length).asDouble()).as(length).isPositive();
    }
    JsonNode frames = root.path("frame_ms");
    assertThat(frames.path("median").asDouble()).isPositive();
    assertThat(frames.path("p95").asDouble())
        .isBetween(frames.path("median").asDouble(), frames.path("p99").asDouble());
    assertThat(file).hasBinaryContent(before);
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void hasNothingToMeasureInAnEmptyCase() {
    Path file = folder.resolve("x.tlcase");
    CommandRun.of("new", file);
    CommandRun run = CommandRun.of("bench", file);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("no events");
  }

  @Test
  void ranksLengthsOfTime() {
    Timings timings = new Timings();
    for (int i = 100; i >= 1; i--) {
      timings.add(i);
    }
    assertThat(timings.median()).isEqualTo(50);
    assertThat(timings.percentile(95)).isEqualTo(95);
    assertThat(timings.percentile(99)).isEqualTo(99);
  }
}
