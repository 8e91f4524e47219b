package app.throughline.ui.welcome;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the welcome page leads to.
 *
 * @param open opens a case
 * @param newCase asks for a new case
 * @param openOther asks for a file and opens it
 * @param openSample opens the sample case
 * @param locate asks where a case is now
 * @param preferences shows the preferences
 * @param about shows what the program is made of
 */
public record WelcomeActions(
    Consumer<Path> open,
    Runnable newCase,
    Runnable openOther,
    Runnable openSample,
    Supplier<Optional<Path>> locate,
    Runnable preferences,
    Runnable about) {}
