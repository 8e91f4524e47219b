package app.throughline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Second starts, over real sockets. */
class HandOverTest {
  private static final Path CASE = Path.of("/cases/l'été \u201cone\u201d\nand two.tlcase");

  @TempDir Path folder;
  private final ExecutorService background = Executors.newCachedThreadPool();
  private final BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();

  @AfterEach
  void stop() {
    background.shutdownNow();
  }

  @Test
  void withoutARunningProgramNobodyTakesTheFiles() {
    assertThat(start(":1").give(List.of(CASE))).isFalse();
    assertThat(folder.resolve("running")).doesNotExist();
  }

  @Test
  void theRunningProgramTakesTheFilesOfTheNextStarts() {
    try (HandOver running = start(":1")) {
      assertThat(running.receive(background, this::take)).isTrue();
      assertThat(start(":1").give(List.of(CASE, Path.of("a/../b.tlcase")))).isTrue();
      assertThat(start(":1").give(List.of())).isTrue();
      assertThat(taken)
          .containsExactly(List.of(CASE, Path.of("b.tlcase").toAbsolutePath()), List.of());
    }
  }

  @Test
  void manyStartsAtOnceAreAllHeard() {
    try (HandOver running = start(":1")) {
      assertThat(running.receive(background, this::take)).isTrue();
      List<CompletableFuture<Boolean>> given =
          IntStream.range(0, 20)
              .mapToObj(i -> List.of(folder.resolve(i + ".tlcase")))
              .map(
                  files -> CompletableFuture.supplyAsync(() -> start(":1").give(files), background))
              .toList();
      assertThat(given).allMatch(CompletableFuture::join);
      assertThat(taken).hasSize(20).doesNotHaveDuplicates();
    }
  }

  @Test
  void onAnotherDisplayIsAnotherProgram() {
    try (HandOver running = start(":1");
        HandOver other = start(":2")) {
      assertThat(running.receive(background, this::take)).isTrue();
      assertThat(start(":2").give(List.of(CASE))).isFalse();
      assertThat(other.receive(background, this::take)).isTrue();
    }
  }

  @Test
  void thereIsOneRunningProgramAndThenTheNext() {
    HandOver running = start(":1");
    assertThat(running.receive(background, this::take)).isTrue();
    assertThat(start(":1").receive(background, this::take)).isFalse();
    running.close();
    assertThat(start(":1").give(List.of(CASE))).isFalse();
    try (HandOver next = start(":1")) {
      assertThat(next.receive(background, this::take)).isTrue();
      assertThat(start(":1").give(List.of(CASE))).isTrue();
    }
  }

  @Test
  void theSocketOfAKilledProgramIsReplaced() throws IOException {
    Path socket = socket();
    Files.createDirectories(socket.getParent());
    // Closing does not remove the file, as a kill does not.
    ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    killed.bind(UnixDomainSocketAddress.of(socket));
    killed.close();
    assertThat(socket).exists();

    assertThat(start(":1").give(List.of(CASE))).isFalse();
    try (HandOver running = start(":1")) {
      assertThat(running.receive(background, this::take)).isTrue();
      assertThat(start(":1").give(List.of(CASE))).isTrue();
    }
    assertThat(socket).doesNotExist();
  }

  @Test
  void aProgramThatHangsOrFailsLeavesTheFilesToTheNextStart() throws IOException {
    Files.createDirectories(socket().getParent());
    try (ServerSocketChannel hung = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      hung.bind(UnixDomainSocketAddress.of(socket()));
      assertThat(start(":1").give(List.of(CASE))).isFalse();
    }
    try (HandOver running = start(":1")) {
      running.receive(background, files -> CompletableFuture.failedFuture(new IOException("no")));
      assertThat(start(":1").give(List.of(CASE))).isFalse();
    }
  }

  @Test
  void onlyTheOwnerMayUseIt() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    try (HandOver running = start(":1")) {
      assertThat(running.receive(background, this::take)).isTrue();
      assertThat(Files.getPosixFilePermissions(socket().getParent()))
          .containsExactlyInAnyOrder(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE);
    }
  }

  @Test
  void whereNoSocketCanBeEveryStartIsItsOwn() {
    Path deep = folder.resolve("d".repeat(120));
    try (HandOver running = new HandOver(deep, ":1")) {
      assertThat(running.receive(background, this::take)).isFalse();
      assertThat(new HandOver(deep, ":1").give(List.of(CASE))).isFalse();
    }
    assertThat(taken).isEmpty();
  }

  private HandOver start(String display) {
    return new HandOver(folder.resolve("running"), display);
  }

  private Path socket() {
    return folder.resolve("running/display-1.socket");
  }

  private CompletionStage<Void> take(List<Path> files) {
    taken.add(files);
    return CompletableFuture.completedFuture(null);
  }
}
