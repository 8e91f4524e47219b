package app.throughline.cli;

import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Cases on the command line: opened on the caller's thread, answers waited for. */
final class OpenCase {
  private OpenCase() {}

  /**
   * Opens a case.
   *
   * @throws app.throughline.model.CaseException saying what is wrong with the file
   */
  static CaseSession at(Path file, Clock clock) {
    return CaseSession.open(file, SessionThreads.sameThread(), clock);
  }

  /**
   * What a stage completes with.
   *
   * @throws app.throughline.model.CaseException if it fails with one
   */
  static <T> T result(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException problem ? problem : e;
    }
  }
}
