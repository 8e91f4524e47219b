package app.throughline.ui.manage;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.Entity;
import app.throughline.model.Lane;
import app.throughline.model.Source;
import app.throughline.model.Subject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A line of the list.
 *
 * @param subject what kind of thing it is
 * @param key its key among its kind
 * @param name what it is called
 * @param aliases what else it is called
 * @param color {@code #rrggbb} of a lane, empty for others
 * @param events how many events it has
 */
record Item(
    Subject subject, String key, String name, List<String> aliases, String color, int events) {

  /** All things of a kind, in the order in which they are listed. */
  static List<Item> all(CaseSnapshot snapshot, Subject subject, Map<String, Integer> usage) {
    return switch (subject) {
      case LANE -> snapshot.lanes().stream().map(lane -> of(lane, usage)).toList();
      case SOURCE -> snapshot.sources().stream().map(source -> of(source, usage)).toList();
      case TAG ->
          snapshot.tags().stream()
              .map(tag -> new Item(subject, tag, tag, List.of(), "", count(usage, tag)))
              .toList();
      case PERSON, ORGANISATION, PLACE, OBJECT ->
          snapshot.entities().stream()
              .filter(entity -> entity.kind() == subject.entityKind())
              .map(entity -> of(entity, usage))
              .toList();
    };
  }

  private static Item of(Lane lane, Map<String, Integer> usage) {
    String key = String.valueOf(lane.id().value());
    return new Item(Subject.LANE, key, lane.name(), List.of(), lane.color(), count(usage, key));
  }

  private static Item of(Source source, Map<String, Integer> usage) {
    String key = String.valueOf(source.id().value());
    List<String> by =
        Stream.of(source.author(), source.publisher()).filter(s -> !s.isBlank()).toList();
    return new Item(Subject.SOURCE, key, source.title(), by, "", count(usage, key));
  }

  private static Item of(Entity entity, Map<String, Integer> usage) {
    String key = String.valueOf(entity.id().value());
    return new Item(
        Subject.of(entity.kind()), key, entity.name(), entity.aliases(), "", count(usage, key));
  }

  private static int count(Map<String, Integer> usage, String key) {
    return Objects.requireNonNullElse(usage.get(key), 0);
  }

  /** Whether what is typed occurs in one of its names. */
  boolean matches(String typed) {
    String wanted = fold(typed);
    return fold(name).contains(wanted)
        || aliases.stream().anyMatch(alias -> fold(alias).contains(wanted));
  }

  /** Whether another is called the same. */
  boolean isCalled(String other) {
    return fold(name).equals(fold(other));
  }

  private static String fold(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
