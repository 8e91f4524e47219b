package app.throughline.ui.shell;

import app.throughline.model.Texts;
import app.throughline.time.DisplayZone;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The zones that times can be told in, as they are searched by what is typed. */
final class ZoneChoices {
  /** What people look for stands first: Region/City before Etc/GMT+2 and EST5EDT. */
  private static final Comparator<String> CITIES_FIRST =
      Comparator.comparing((String id) -> !id.contains("/") || id.startsWith("Etc/"))
          .thenComparing(Comparator.naturalOrder());

  private final List<Choice> all = new ArrayList<>();

  /**
   * One of them.
   *
   * @param zone what is chosen
   * @param name what it is called
   * @param aside its offset at the time that is looked at; empty where there is no one
   * @param searched all that it is found by
   */
  record Choice(DisplayZone zone, String name, String aside, String searched) {}

  /**
   * The zones for a case.
   *
   * @param at the instant that the offsets are told for
   */
  ZoneChoices(ZoneId caseZone, Instant at, Locale locale) {
    Texts texts = new Texts("shell");
    all.add(
        choice(DisplayZone.CASE, texts.get("zone.case", caseZone.getId()), caseZone, at, locale));
    ZoneId utc = ZoneId.of("UTC");
    all.add(choice(DisplayZone.of(utc), texts.get("zone.utc"), utc, at, locale));
    String each = texts.get("zone.each");
    all.add(new Choice(DisplayZone.EACH, each, "", folded(each)));
    TreeSet<String> ids = new TreeSet<>(CITIES_FIRST);
    ids.addAll(ZoneId.getAvailableZoneIds());
    ids.remove("UTC");
    ids.removeIf(id -> id.startsWith("SystemV/"));
    for (String id : ids) {
      ZoneId zone = ZoneId.of(id);
      all.add(choice(DisplayZone.of(zone), id.replace('_', ' '), zone, at, locale));
    }
  }

  private static Choice choice(
      DisplayZone chosen, String name, ZoneId zone, Instant at, Locale locale) {
    String offset = "UTC" + zone.getRules().getOffset(at).getId().replace("Z", "");
    String aside = offset.equals("UTC") ? "UTC+00:00" : offset;
    String spoken = zone.getDisplayName(TextStyle.FULL, locale);
    return new Choice(
        chosen, name, aside, folded(name + " " + zone.getId() + " " + spoken + " " + aside));
  }

  /** Those that have all the words, a name that begins with them or with a city of them first. */
  List<Choice> matching(String typed) {
    String wanted = folded(typed).strip();
    List<String> words = Arrays.asList(wanted.split("\\s+"));
    return all.stream()
        .filter(choice -> words.stream().allMatch(choice.searched()::contains))
        .sorted(Comparator.comparing(choice -> !wanted.isEmpty() && !begins(choice, wanted)))
        .toList();
  }

  /** Where what is chosen now stands among all. */
  int placeOf(DisplayZone zone) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).zone().equals(zone)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean begins(Choice choice, String wanted) {
    String name = folded(choice.name());
    return name.startsWith(wanted) || name.contains(" " + wanted);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('_', ' ').replace('/', ' ');
  }
}
