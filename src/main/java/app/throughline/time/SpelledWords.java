package app.throughline.time;

/** The words of one language that a time is spelled out with; see {@link SpelledTime}. */
record SpelledWords(
    String start,
    String end,
    String likely,
    String unknown,
    String noBeginning,
    String goingOn,
    String approximate,
    String doubtful,
    String soft) {

  static SpelledWords of(TimeTexts texts) {
    return new SpelledWords(
        texts.get("spelled.start"),
        texts.get("spelled.end"),
        texts.get("spelled.likely"),
        texts.get("spelled.unknown"),
        texts.get("spelled.noBeginning"),
        texts.get("spelled.goingOn"),
        texts.get("spelled.approximate"),
        texts.get("spelled.doubtful"),
        texts.get("spelled.soft"));
  }
}
