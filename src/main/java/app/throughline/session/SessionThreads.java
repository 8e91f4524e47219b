package app.throughline.session;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/**
 * Where the work of one session is done. The session shuts its worker down when it is closed.
 *
 * @param worker runs one task at a time: reading and writing the case file
 * @param notices runs what becomes of it: completed stages and listeners
 */
public record SessionThreads(ExecutorService worker, Executor notices) {

  /** Everything on the caller's thread, at once: for the command line and for tests. */
  public static SessionThreads sameThread() {
    return new SessionThreads(new SameThreadExecutor(), Runnable::run);
  }

  /** A worker thread of its own, and notices where the caller wants them. */
  public static SessionThreads withWorker(Executor notices) {
    ThreadFactory threads = Executors.defaultThreadFactory();
    return new SessionThreads(
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = threads.newThread(task);
              thread.setName("case-worker");
              return thread;
            }),
        notices);
  }
}
