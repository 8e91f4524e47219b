package app.throughline;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hands the files of a second start to the program that runs already, so that a user has one
 * program on a display, with one window for each case.
 *
 * <p>It is a socket in the file system that only its owner may use; nothing leaves the machine. The
 * running program holds a lock beside it, which the system drops however that program ends: so a
 * socket that a killed program left is told from a living one. Where there can be no socket (a path
 * too long, a file system without), every start is a program of its own, as if this did not exist.
 *
 * <p>The message is the absolute files, parted by NUL, to the end of the stream. The answers are
 * one byte for "heard" and one for "taken".
 */
final class HandOver implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(HandOver.class.getName());
  private static final byte HEARD = 'h';
  private static final byte TAKEN = 't';
  private static final String PART = "\0";
  private static final int LONGEST_MESSAGE_BYTES = 1 << 20;

  /** A program that says nothing for so long hangs; one that heard may still be starting. */
  private static final Duration HEARD_WITHIN = Duration.ofSeconds(2);

  private static final Duration TAKEN_WITHIN = Duration.ofSeconds(10);

  private final Path socket;
  private final Path lock;
  private @Nullable FileChannel held;
  private @Nullable ServerSocketChannel server;

  /**
   * A place to meet; nothing is made yet.
   *
   * @param folder only for this, since it becomes its owner's alone
   * @param display names the screen, as programs on two of them do not mix
   */
  HandOver(Path folder, String display) {
    String name = "display" + display.replaceAll("[^A-Za-z0-9]", "-");
    this.socket = folder.resolve(name + ".socket");
    this.lock = folder.resolve(name + ".lock");
  }

  /**
   * Gives files to the running program.
   *
   * @param files those to open; none asks only for its window
   * @return whether it took them, so that this start has nothing left to do
   */
  boolean give(List<Path> files) {
    if (!Files.exists(socket)) {
      return false;
    }
    String message =
        files.stream()
            .map(file -> file.toAbsolutePath().normalize().toString())
            .collect(Collectors.joining(PART));
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        Selector selector = Selector.open()) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(message);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.shutdownOutput();
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ);
      return answer(channel, selector, HEARD_WITHIN) == HEARD
          && answer(channel, selector, TAKEN_WITHIN) == TAKEN;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static int answer(SocketChannel channel, Selector selector, Duration patience)
      throws IOException {
    ByteBuffer answer = ByteBuffer.allocate(1);
    int read = channel.read(answer);
    if (read == 0 && selector.select(patience.toMillis()) > 0) {
      selector.selectedKeys().clear();
      read = channel.read(answer);
    }
    return read == 1 ? answer.get(0) : -1;
  }

  /**
   * Takes what other starts give, until this is closed.
   *
   * @param background waits for them, on a thread for as long as this is open
   * @param taker gets the files; completes when they are in good hands
   * @return whether this is now the running program; not if there is one, or can be none
   */
  boolean receive(Executor background, Function<List<Path>, CompletionStage<?>> taker) {
    try {
      makeFolder();
      FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      held = channel;
      if (channel.tryLock() == null) {
        close();
        return false;
      }
      Files.deleteIfExists(socket);
      ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server = opened;
      opened.bind(UnixDomainSocketAddress.of(socket));
      background.execute(() -> accept(opened, background, taker));
      return true;
    } catch (IOException | OverlappingFileLockException | UnsupportedOperationException e) {
      LOG.log(System.Logger.Level.DEBUG, "a second start will be a program of its own", e);
      close();
      return false;
    }
  }

  /** Only the owner may enter it: that guards the socket on every system with such rights. */
  private void makeFolder() throws IOException {
    Path folder = socket.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static void accept(
      ServerSocketChannel server,
      Executor background,
      Function<List<Path>, CompletionStage<?>> taker) {
    try {
      while (server.isOpen()) {
        SocketChannel channel = server.accept();
        background.execute(() -> take(channel, taker));
      }
    } catch (AsynchronousCloseException e) {
      // The program ends.
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "no longer hears of second starts", e);
    }
  }

  private static void take(SocketChannel channel, Function<List<Path>, CompletionStage<?>> taker) {
    try {
      List<Path> files = read(channel);
      write(channel, HEARD);
      taker
          .apply(files)
          .whenComplete(
              (done, error) -> {
                if (error == null) {
                  write(channel, TAKEN);
                }
                close(channel);
              });
    } catch (IOException | RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "a second start was not understood", e);
      close(channel);
    }
  }

  private static List<Path> read(SocketChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_MESSAGE_BYTES);
    while (channel.read(bytes) >= 0) {
      if (!bytes.hasRemaining()) {
        throw new IOException("message too long");
      }
    }
    String message = StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    return message.isEmpty()
        ? List.of()
        : Arrays.stream(message.split(PART, -1)).map(Path::of).toList();
  }

  private static void write(SocketChannel channel, byte answer) {
    try {
      channel.write(ByteBuffer.wrap(new byte[] {answer}));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "a second start did not wait", e);
    }
  }

  /** Ends the taking; the next start is the running program. */
  @Override
  public void close() {
    try {
      if (server != null) {
        close(server);
        Files.deleteIfExists(socket);
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "the socket stays; the next start replaces it", e);
    }
    if (held != null) {
      close(held);
    }
  }

  private static void close(java.nio.channels.Channel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "closing", e);
    }
  }
}
