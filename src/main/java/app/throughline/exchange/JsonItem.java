package app.throughline.exchange;

import app.throughline.model.CaseException;
import app.throughline.model.Texts;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON text that knows the line and the field it stands in, so that whoever finds it
 * wrong can say where. Every method that finds the value wrong throws a {@link CaseException} of
 * the kind {@code BAD_JSON}.
 */
final class JsonItem {
  private static final Texts TEXTS = new Texts("exchange");

  private final Place place;
  private final Object value;

  private JsonItem(Place place, Object value) {
    this.place = place;
    this.value = value;
  }

  /** Where something stands; the path is empty for the whole text. */
  private record Place(String file, int line, String path) {
    CaseException bad(String words) {
      return new CaseException(
          CaseException.Kind.BAD_JSON,
          file,
          Integer.toString(line),
          path.isEmpty() ? TEXTS.get("json.whole") : path,
          words);
    }
  }

  /**
   * Reads a whole text, which must be one JSON object.
   *
   * @param file what errors call the text
   * @throws IOException if the text cannot be read at all
   */
  static JsonItem parse(JsonParser parser, String file) throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw new Place(file, 1, "").bad(TEXTS.get("json.empty"));
      }
      JsonItem root = item(parser, file, "");
      if (parser.nextToken() != null) {
        throw here(parser, file, "").bad(TEXTS.get("json.trailing"));
      }
      root.members();
      return root;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      String field = dotted(parser.getParsingContext().pathAsPointer().toString());
      throw new Place(file, line, field)
          .bad(TEXTS.get("json.malformed", oneLine(e.getOriginalMessage())));
    }
  }

  private static JsonItem item(JsonParser parser, String file, String path) throws IOException {
    Place place = here(parser, file, path);
    JsonToken token = parser.currentToken();
    Object value =
        switch (token) {
          case START_OBJECT -> object(parser, file, path);
          case START_ARRAY -> array(parser, file, path);
          case VALUE_STRING -> parser.getText();
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
          case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
          default -> throw place.bad(TEXTS.get("json.null"));
        };
    return new JsonItem(place, value);
  }

  private static Place here(JsonParser parser, String file, String path) {
    return new Place(file, parser.currentTokenLocation().getLineNr(), path);
  }

  private static Map<String, JsonItem> object(JsonParser parser, String file, String path)
      throws IOException {
    Map<String, JsonItem> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, item(parser, file, child(path, name)));
    }
    return members;
  }

  private static List<JsonItem> array(JsonParser parser, String file, String path)
      throws IOException {
    List<JsonItem> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(item(parser, file, path + "[" + items.size() + "]"));
    }
    return items;
  }

  /**
   * This value as an object that has no other fields than these. An object is asked for its fields
   * only after this.
   */
  JsonItem withFields(Set<String> allowed) {
    for (Map.Entry<String, JsonItem> member : members().entrySet()) {
      if (!allowed.contains(member.getKey())) {
        throw member.getValue().bad("json.unknown", String.join(", ", new TreeSet<>(allowed)));
      }
    }
    return this;
  }

  /** Whether this is an object. */
  boolean isObject() {
    return value instanceof Map;
  }

  /** The field's value, or null if the object does not have it. */
  @Nullable JsonItem optional(String field) {
    return members().get(field);
  }

  /** The field's value. */
  JsonItem required(String field) {
    JsonItem item = optional(field);
    if (item == null) {
      throw new Place(place.file(), place.line(), child(place.path(), field))
          .bad(TEXTS.get("json.missing"));
    }
    return item;
  }

  /** The field's items, none if the object does not have it. */
  @SuppressWarnings("unchecked") // the only lists are those that array() makes
  List<JsonItem> list(String field) {
    JsonItem item = optional(field);
    if (item == null) {
      return List.of();
    }
    if (item.value instanceof List<?> items) {
      return (List<JsonItem>) items;
    }
    throw item.bad("json.type", TEXTS.get("type.list"));
  }

  /** The field's text, empty if the object does not have it. */
  String text(String field) {
    JsonItem item = optional(field);
    return item == null ? "" : item.text();
  }

  /** The field's text, or null if the object does not have it. */
  @Nullable String textOrNull(String field) {
    JsonItem item = optional(field);
    return item == null ? null : item.text();
  }

  /** The field's flag, or the default if the object does not have it. */
  boolean flag(String field, boolean otherwise) {
    JsonItem item = optional(field);
    if (item == null) {
      return otherwise;
    }
    if (item.value instanceof Boolean flag) {
      return flag;
    }
    throw item.bad("json.type", TEXTS.get("type.flag"));
  }

  /** The field's whole number, or the default if the object does not have it. */
  int integer(String field, int otherwise) {
    JsonItem item = optional(field);
    if (item == null) {
      return otherwise;
    }
    try {
      return item.decimal().intValueExact();
    } catch (ArithmeticException e) {
      throw item.bad("json.type", TEXTS.get("type.integer"));
    }
  }

  /** The field's number. */
  double number(String field) {
    return required(field).decimal().doubleValue();
  }

  /** The field's constant, written in lower case with blanks, or the default. */
  <E extends Enum<E>> E constant(String field, E otherwise) {
    JsonItem item = optional(field);
    return item == null ? otherwise : item.constant(otherwise.getDeclaringClass());
  }

  /** This value as a constant of a type. */
  <E extends Enum<E>> E constant(Class<E> type) {
    String text = text();
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = word(constant);
      if (name.equalsIgnoreCase(text)) {
        return constant;
      }
      names.add(name);
    }
    throw bad("json.constant", text, String.join(", ", names));
  }

  /** A constant as the JSON writes it. */
  static String word(Enum<?> constant) {
    String name = constant.name();
    return name.length() == 1 ? name : name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** This value as text. */
  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw bad("json.type", TEXTS.get("type.text"));
  }

  /** Says what is wrong with this value: a key of the bundle {@code exchange} and its arguments. */
  CaseException bad(String key, Object... arguments) {
    return place.bad(TEXTS.get(key, arguments));
  }

  /** Says what is wrong with this value, in words that a person can read. */
  CaseException badWords(String words) {
    return place.bad(words);
  }

  @SuppressWarnings("unchecked") // the only maps are those that object() makes
  private Map<String, JsonItem> members() {
    if (value instanceof Map<?, ?> members) {
      return (Map<String, JsonItem>) members;
    }
    throw bad("json.type", TEXTS.get("type.object"));
  }

  private BigDecimal decimal() {
    if (value instanceof BigDecimal number) {
      return number;
    }
    throw bad("json.type", TEXTS.get("type.number"));
  }

  private static String child(String path, String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  /** {@code /events/3/when} as {@code events[3].when}. */
  private static String dotted(String pointer) {
    String path = "";
    for (String part : pointer.split("/", -1)) {
      boolean index = !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
      path = part.isEmpty() ? path : index ? path + "[" + part + "]" : child(path, part);
    }
    return path;
  }

  private static String oneLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }
}
