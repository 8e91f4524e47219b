package app.throughline.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts that a person reads, from the message bundles in {@code
 * resources/app/throughline/texts}.
 *
 * <p>Patterns are {@link MessageFormat}s when arguments are given: a literal apostrophe is written
 * twice there.
 */
public final class Texts {
  private final ResourceBundle bundle;

  /**
   * The bundle of one feature, in the default locale's language.
   *
   * @throws java.util.MissingResourceException if there is no such bundle
   */
  public Texts(String feature) {
    bundle = ResourceBundle.getBundle("app.throughline.texts." + feature, Locale.getDefault());
  }

  /** The bundle itself, for FXML. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /**
   * The text under a key with its arguments filled in.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String get(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, bundle.getLocale()).format(arguments);
  }

  /** The text for a constant: the key is {@code prefix.CONSTANT}. */
  public String of(String prefix, Enum<?> constant) {
    return bundle.getString(prefix + "." + constant.name());
  }

  /** What a person is told of a problem with a case. */
  public static String problem(CaseException problem) {
    return new Texts("problems")
        .get("problem." + problem.kind().name(), problem.arguments().toArray());
  }
}
