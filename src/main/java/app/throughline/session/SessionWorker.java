package app.throughline.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does a session's work on its worker and brings what becomes of it to the notice executor. */
final class SessionWorker {
  private final ExecutorService worker;
  private final Executor notices;

  SessionWorker(SessionThreads threads) {
    worker = threads.worker();
    notices = threads.notices();
  }

  /** Does the first piece of work and waits for it; if it fails, the worker is shut down. */
  <T> T start(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, worker).join();
    } catch (CompletionException e) {
      worker.shutdown();
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  /** Does work after all that was asked for before. */
  <T> CompletionStage<T> run(Supplier<T> work) {
    return run(work, result -> {});
  }

  /** Does work; the result is told on the notice executor before the stage completes there. */
  <T> CompletionStage<T> run(Supplier<T> work, Consumer<T> told) {
    CompletableFuture<T> stage = new CompletableFuture<>();
    try {
      worker.execute(() -> finish(stage, work, told));
    } catch (RejectedExecutionException e) {
      stage.completeExceptionally(e);
    }
    return stage;
  }

  private <T> void finish(CompletableFuture<T> stage, Supplier<T> work, Consumer<T> told) {
    Runnable notice;
    try {
      T result = work.get();
      notice =
          () -> {
            told.accept(result);
            stage.complete(result);
          };
    } catch (RuntimeException | Error e) {
      notice = () -> stage.completeExceptionally(e);
    }
    try {
      notices.execute(notice);
    } catch (RejectedExecutionException e) {
      stage.completeExceptionally(e);
    }
  }

  /** Does the last piece of work and waits for it; a second time nothing happens. */
  void close(Runnable last) {
    if (worker.isShutdown()) {
      return;
    }
    CompletableFuture<Void> closed = CompletableFuture.runAsync(last, worker);
    worker.shutdown();
    closed.join();
    try {
      worker.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
