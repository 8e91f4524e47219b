package app.throughline.ui.manage;

import app.throughline.model.Entity;
import app.throughline.model.Rules;
import app.throughline.model.Texts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with what is typed, in words; empty if nothing. */
final class FieldChecks {
  private static final String NUMBER = "([+\\-−]?\\d+(?:\\.\\d+)?)\\s*°?\\s*";
  private static final Pattern COORDINATES =
      Pattern.compile(
          NUMBER + "([NS])?\\s*[,;\\s]\\s*" + NUMBER + "([EW])?", Pattern.CASE_INSENSITIVE);

  private final Texts texts = new Texts("manage");

  String none(String typed) {
    return "";
  }

  String name(String typed) {
    List<Rules.Problem> problems = Rules.ofName(typed);
    return problems.isEmpty() ? "" : sentence(new Texts("words").of("rule", problems.get(0)));
  }

  String url(String typed) {
    if (typed.isEmpty()) {
      return "";
    }
    try {
      URI address = new URI(typed);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      return web && address.getHost() != null ? "" : texts.get("wrong.url");
    } catch (URISyntaxException e) {
      return texts.get("wrong.url");
    }
  }

  String language(String typed) {
    try {
      new Locale.Builder().setLanguageTag(typed);
      return "";
    } catch (IllformedLocaleException e) {
      return texts.get("wrong.language");
    }
  }

  String coordinates(String typed) {
    return typed.isEmpty() || parsed(typed) != null ? "" : texts.get("wrong.coordinates");
  }

  /** The point that is typed, or null if it is none. */
  static Entity.@Nullable Coordinates parsed(String typed) {
    Matcher parts = COORDINATES.matcher(typed.strip());
    if (!parts.matches()) {
      return null;
    }
    try {
      return new Entity.Coordinates(
          degrees(parts.group(1), "S".equalsIgnoreCase(parts.group(2))),
          degrees(parts.group(3), "W".equalsIgnoreCase(parts.group(4))));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  static String text(Entity.@Nullable Coordinates point) {
    return point == null ? "" : point.latitude() + ", " + point.longitude();
  }

  private static double degrees(String number, boolean negative) {
    double degrees = Double.parseDouble(number.replace('−', '-'));
    return negative ? -degrees : degrees;
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.getDefault()) + words.substring(1) + ".";
  }
}
