package app.throughline;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * Quiet unless something is wrong; the window adds a file, see {@link Logging}. No text of a case
 * is ever logged.
 *
 * <p>Found by Logback as a service: reading the same from XML makes every start a tenth of a second
 * longer.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_LOW_PRIORITY)
public final class QuietLogging extends ContextAwareBase implements Configurator {
  /** Logback makes it. */
  public QuietLogging() {}

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    // The jar runs JavaFX from the class path on purpose; that warning tells the user nothing.
    context.getLogger("javafx").setLevel(Level.ERROR);
    context.getLogger("javafx.css").setLevel(Level.WARN);
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
