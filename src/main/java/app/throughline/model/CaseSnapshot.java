package app.throughline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One state of an open case: all that is small enough to be at hand, and the index of the rest.
 *
 * @param info what the case says of itself
 * @param lanes by their order
 * @param entities by name
 * @param sources by title, without their full texts
 * @param tags every tag in use, by name
 * @param views saved views by their order
 * @param eras periods and markers by their start
 * @param rowStyles how rows other than lanes are to look
 * @param index the events
 * @param contradictions how many contradictions the times of the events have, as far as they are
 *     told apart (up to five)
 * @param version counts the changes since the case was opened: what was found of an older version,
 *     such as its problems, may be out of date
 * @param undoLabel what Undo would take back, or null if nothing
 * @param redoLabel what Redo would do again, or null if nothing
 * @param readOnly why the case cannot be changed, in plain words, or null if it can
 */
public record CaseSnapshot(
    CaseInfo info,
    List<Lane> lanes,
    List<Entity> entities,
    List<Source> sources,
    List<String> tags,
    List<SavedView> views,
    List<Era> eras,
    List<RowStyle> rowStyles,
    EventIndex index,
    int contradictions,
    int version,
    @Nullable String undoLabel,
    @Nullable String redoLabel,
    @Nullable String readOnly) {

  /** Copies the lists. */
  public CaseSnapshot {
    lanes = List.copyOf(lanes);
    entities = List.copyOf(entities);
    sources = List.copyOf(sources);
    tags = List.copyOf(tags);
    views = List.copyOf(views);
    eras = List.copyOf(eras);
    rowStyles = List.copyOf(rowStyles);
  }
}
