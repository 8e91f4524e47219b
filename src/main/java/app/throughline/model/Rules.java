package app.throughline.model;

import java.util.ArrayList;
import java.util.List;

/** What a record must obey before it may enter a case. */
public final class Rules {
  /** The longest title of an event, in characters. */
  public static final int MAX_TITLE_LENGTH = 500;

  /** The longest description, in characters. */
  public static final int MAX_DESCRIPTION_LENGTH = 200_000;

  private Rules() {}

  /** What can be wrong with a record. */
  public enum Problem {
    TITLE_MISSING,
    TITLE_TOO_LONG,
    TITLE_HAS_LINE_BREAK,
    DESCRIPTION_TOO_LONG,
    NAME_MISSING,
    NAME_TOO_LONG
  }

  /** What is wrong with an event's title and description; empty if nothing. */
  public static List<Problem> ofEvent(String title, String description) {
    List<Problem> problems = new ArrayList<>();
    if (title.isBlank()) {
      problems.add(Problem.TITLE_MISSING);
    }
    if (title.length() > MAX_TITLE_LENGTH) {
      problems.add(Problem.TITLE_TOO_LONG);
    }
    if (title.lines().count() > 1) {
      problems.add(Problem.TITLE_HAS_LINE_BREAK);
    }
    if (description.length() > MAX_DESCRIPTION_LENGTH) {
      problems.add(Problem.DESCRIPTION_TOO_LONG);
    }
    return problems;
  }

  /** What is wrong with the name of a lane, entity, source or view; empty if nothing. */
  public static List<Problem> ofName(String name) {
    if (name.isBlank()) {
      return List.of(Problem.NAME_MISSING);
    }
    return name.length() > MAX_TITLE_LENGTH ? List.of(Problem.NAME_TOO_LONG) : List.of();
  }

  /** What is wrong with any record; empty if nothing. */
  public static List<Problem> of(CaseRecord record) {
    if (record instanceof Event event) {
      return ofEvent(event.title(), event.description());
    }
    if (record instanceof Lane lane) {
      return ofName(lane.name());
    }
    if (record instanceof Entity entity) {
      return ofName(entity.name());
    }
    if (record instanceof Source source) {
      return ofName(source.title());
    }
    if (record instanceof Era era) {
      return ofName(era.name());
    }
    if (record instanceof SavedView view) {
      return ofName(view.name());
    }
    if (record instanceof CaseInfo info) {
      return ofName(info.title());
    }
    return List.of();
  }
}
