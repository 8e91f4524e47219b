package app.throughline.time;

/** Gaps in words: "3 h 10 min to 4 h 20 min", "may overlap; at most 2 h apart". */
final class SpokenGap {
  private final TimeTexts texts;
  private final SpokenDuration durations;

  SpokenGap(TimeTexts texts, SpokenDuration durations) {
    this.texts = texts;
    this.durations = durations;
  }

  String of(Gap gap) {
    return switch (gap.kind()) {
      case APART -> gap.saysNothing() ? texts.get("between.unknown") : length(gap);
      case OVERLAP -> overlap(gap);
      case WITHIN -> texts.get("between.within");
      case PERHAPS_APART ->
          isNothing(gap)
              ? texts.get("between.touch")
              : perhaps(gap, "between.mayOverlap", "between.mayOverlap.unknown");
      case EITHER_ORDER ->
          isNothing(gap)
              ? texts.get("between.same")
              : perhaps(gap, "between.eitherOrder", "between.unknown");
    };
  }

  private static boolean isNothing(Gap gap) {
    Long best = gap.bestMillis();
    return gap.isFine() && best != null && best == 0;
  }

  private String overlap(Gap gap) {
    if (gap.maxMillis() == 0 || isNothing(gap)) {
      return texts.get("between.touch");
    }
    return gap.saysNothing()
        ? texts.get("between.overlap.unknown")
        : texts.get("between.overlap", length(gap));
  }

  private String perhaps(Gap gap, String key, String unknownKey) {
    return gap.maxMillis() == TimeBounds.FUTURE
        ? texts.get(unknownKey)
        : texts.get(key, durations.of(gap.maxMillis()));
  }

  /**
   * One value where it is known to the minute; else the limits, and the estimate if there is one.
   */
  private String length(Gap gap) {
    Long best = gap.bestMillis();
    if (gap.minMillis() == TimeBounds.FUTURE) {
      return texts.get("between.endless");
    }
    if (best != null && gap.isFine()) {
      return durations.of(best);
    }
    String limits = durations.gap(gap.minMillis(), gap.maxMillis());
    return best == null ? limits : texts.get("between.about", limits, durations.of(best));
  }
}
