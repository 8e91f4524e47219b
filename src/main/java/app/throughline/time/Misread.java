package app.throughline.time;

import java.util.List;

/** Why a phrase could not be read, and which part of it. Never leaves this package. */
final class Misread extends Exception {
  private static final long serialVersionUID = 1L;

  private final int from;
  private final int to;
  private final transient List<String> arguments;

  /**
   * Says what is wrong.
   *
   * @param from where the part begins, an index into the phrase
   * @param to where it ends, exclusive
   * @param reason a key of the {@code time} bundle below {@code reason.}
   * @param arguments what the reason names
   */
  Misread(int from, int to, String reason, String... arguments) {
    super(reason, null, false, false);
    this.from = from;
    this.to = to;
    this.arguments = List.of(arguments);
  }

  /** The same problem told of a part that begins so many characters later. */
  Misread movedBy(int characters) {
    return new Misread(
        from + characters, to + characters, reason(), arguments.toArray(String[]::new));
  }

  int from() {
    return from;
  }

  String reason() {
    String key = getMessage();
    return key == null ? "" : key;
  }

  /** What a person is told: the phrase as typed, the part that is wrong, and the reason. */
  TimeReading.NotUnderstood toReading(String text, TimeTexts texts) {
    int end = Math.min(Math.max(to, 0), text.length());
    int begin = Math.min(Math.max(from, 0), end);
    String told = texts.get("reason." + reason(), arguments.toArray());
    return new TimeReading.NotUnderstood(text, begin, end, told);
  }
}
