package app.throughline.ui.table;

import app.throughline.exchange.Cells;
import app.throughline.model.CaseException;
import app.throughline.model.CaseRecord;
import app.throughline.model.Edit;
import app.throughline.model.Entity;
import app.throughline.model.EntityKind;
import app.throughline.model.EventId;
import app.throughline.model.Lane;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeStyle;
import app.throughline.ui.field.Names;
import app.throughline.ui.field.TimeFieldViewModel;
import app.throughline.ui.field.TimePhrases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * The preview of rows on the clipboard as new events: what each column is taken for, what is
 * understood of each row, and what else would be made. Nothing is created before {@link #add}.
 */
public final class PasteViewModel {
  /** So many rows can be added at once. */
  public static final int MAX_ROWS = 10_000;

  private static final int NAMES_TOLD = 5;
  private static final Set<PasteField> ONCE =
      EnumSet.of(PasteField.TIME, PasteField.START, PasteField.END, PasteField.LANE);

  private final CaseSession session;
  private final String author;
  private final Texts texts = new Texts("table");
  private final PasteReader reader;
  private final List<List<String>> cells;
  private final int columns;
  private final BooleanProperty headed = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<PasteField>> fields =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<PasteRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper canAdd = new ReadOnlyBooleanWrapper();
  private boolean adding;

  /**
   * The preview of a text for an open case.
   *
   * @param style how times are read and told
   */
  public PasteViewModel(CaseSession session, String author, TimeStyle style, String text) {
    this.session = session;
    this.author = author;
    reader = new PasteReader(session.snapshot(), style);
    cells = Cells.read(text);
    columns = cells.stream().mapToInt(List::size).max().orElse(0);
    List<PasteField> guessed = headings();
    headed.set(guessed.stream().anyMatch(field -> field != PasteField.IGNORE));
    fields.set(headed.get() ? guessed : plain());
    headed.addListener((property, old, now) -> understand());
    understand();
  }

  /** The number of columns. */
  int columns() {
    return columns;
  }

  /** Whether the first row holds headings and is no event. */
  public BooleanProperty headedProperty() {
    return headed;
  }

  /** What each column is taken for. */
  public ReadOnlyObjectProperty<List<PasteField>> fieldsProperty() {
    return fields.getReadOnlyProperty();
  }

  /** The rows as events. */
  ReadOnlyObjectProperty<List<PasteRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** What would be added, and what besides, in plain words. */
  public ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** Why nothing can be added, in plain words; empty if it can. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether {@link #add} would add something. */
  public ReadOnlyBooleanProperty canAddProperty() {
    return canAdd.getReadOnlyProperty();
  }

  /** How many events would be added. */
  int count() {
    return (int) rows.get().stream().filter(PasteRow::isTaken).count();
  }

  /** The text of a cell; empty where the row has none. */
  String cell(int row, int column) {
    List<String> line = cells.get(row + (headed.get() ? 1 : 0));
    return column < line.size() ? line.get(column) : "";
  }

  /** The heading of a column, empty if there are none. */
  String heading(int column) {
    boolean has = headed.get() && !cells.isEmpty() && column < cells.get(0).size();
    return has ? cells.get(0).get(column) : "";
  }

  /** Takes a column for something else; what can be but once is then no longer another column. */
  public void take(int column, PasteField field) {
    List<PasteField> changed = new ArrayList<>(fields.get());
    if (ONCE.contains(field)) {
      changed.replaceAll(other -> other == field ? PasteField.IGNORE : other);
    }
    changed.set(column, field);
    fields.set(List.copyOf(changed));
    understand();
  }

  /**
   * Adds the rows as events, as one edit.
   *
   * @return the new events; none if they could not be added, and then {@link #problemProperty} says
   *     why; never fails
   */
  public CompletionStage<Set<EventId>> add() {
    if (!canAdd.get() || adding) {
      return CompletableFuture.completedFuture(Set.of());
    }
    adding = true;
    canAdd.set(false);
    PasteEdit edit = new PasteEdit(session, session.snapshot());
    TimePhrases phrases = new TimePhrases(session, TimeFieldViewModel.Unread.KEPT);
    CompletionStage<@Nullable Void> all = CompletableFuture.completedFuture(null);
    for (PasteRow row : rows.get()) {
      if (!row.isTaken()) {
        continue;
      }
      if (row.clauses().isEmpty()) {
        all = all.thenAccept(done -> edit.add(row, List.of()));
      } else {
        all =
            all.thenCompose(done -> phrases.relations(row.clauses()))
                .thenAccept(found -> edit.add(row, found));
      }
    }
    return all.thenCompose(done -> session.apply(new Edit(label(count()), author, edit.changes())))
        .handle(
            (change, failure) -> {
              adding = false;
              canAdd.set(true);
              if (failure != null) {
                problem.set(words(failure));
                return Set.of();
              }
              return edit.events();
            });
  }

  /** What the Undo menu calls the edit. */
  String label(int count) {
    return texts.get("paste.label", count);
  }

  private String words(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof CaseException known
        ? Texts.problem(known)
        : texts.get("edit.failed", String.valueOf(cause));
  }

  private List<PasteField> headings() {
    Set<PasteField> seen = EnumSet.noneOf(PasteField.class);
    List<PasteField> found = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      String heading = i < cells.get(0).size() ? cells.get(0).get(i) : "";
      PasteField field = PasteField.ofHeading(heading);
      found.add(ONCE.contains(field) && !seen.add(field) ? PasteField.IGNORE : field);
    }
    return found;
  }

  /** Without headings: lines alone are titles; else the first column with times is the time. */
  private List<PasteField> plain() {
    List<PasteField> guessed = new ArrayList<>();
    boolean timed = false;
    boolean titled = false;
    for (int i = 0; i < columns; i++) {
      int column = i;
      boolean isTime =
          columns > 1 && !timed && cells.stream().limit(20).allMatch(row -> isTime(row, column));
      timed |= isTime;
      boolean isTitle = !isTime && !titled;
      titled |= isTitle;
      guessed.add(isTime ? PasteField.TIME : isTitle ? PasteField.TITLE : PasteField.IGNORE);
    }
    return guessed;
  }

  private boolean isTime(List<String> row, int column) {
    boolean has = column < row.size() && !row.get(column).isBlank();
    return has && !reader.row(List.of(PasteField.TIME), List.of(row.get(column))).unread();
  }

  private void understand() {
    int first = headed.get() ? 1 : 0;
    boolean tooMany = cells.size() - first > MAX_ROWS;
    problem.set("");
    if (tooMany) {
      problem.set(texts.get("paste.too.many", cells.size() - first, MAX_ROWS));
    } else if (cells.size() == first) {
      problem.set(texts.get("paste.nothing"));
    }
    rows.set(
        tooMany
            ? List.of()
            : IntStream.range(first, cells.size())
                .mapToObj(i -> reader.row(fields.get(), cells.get(i)))
                .toList());
    if (problem.get().isEmpty() && count() == 0) {
      problem.set(texts.get("paste.no.title"));
    }
    String readOnly = session.snapshot().readOnly();
    if (readOnly != null) {
      problem.set(readOnly);
    }
    canAdd.set(problem.get().isEmpty());
    summary.set(problem.get().isEmpty() ? summary() : "");
  }

  private String summary() {
    List<PasteRow> taken = rows.get().stream().filter(PasteRow::isTaken).toList();
    List<CaseRecord> made = PasteEdit.made(session, taken).records();
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("paste.events", taken.size()));
    tell(
        parts,
        "paste.lanes",
        made.stream().filter(Lane.class::isInstance).map(r -> ((Lane) r).name()).toList());
    List<Lane> lanes = session.snapshot().lanes();
    if (!lanes.isEmpty() && taken.stream().anyMatch(row -> row.lane().isEmpty())) {
      parts.add(texts.get("paste.laneless", lanes.get(0).name()));
    }
    for (EntityKind kind : EntityKind.values()) {
      tell(parts, "paste.new." + kind, names(made, kind));
    }
    long unread = taken.stream().filter(PasteRow::unread).count();
    if (unread > 0) {
      parts.add(texts.get("paste.unread.many", unread));
    }
    Set<String> unknown =
        taken.stream()
            .map(PasteRow::unknown)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toSet());
    tell(parts, "paste.unknown", List.copyOf(unknown));
    if (rows.get().size() > taken.size()) {
      parts.add(texts.get("paste.left.out", rows.get().size() - taken.size()));
    }
    return String.join("\n", parts);
  }

  private static List<String> names(List<CaseRecord> made, EntityKind kind) {
    return made.stream()
        .filter(record -> record instanceof Entity entity && entity.kind() == kind)
        .map(record -> ((Entity) record).name())
        .toList();
  }

  private void tell(List<String> parts, String key, List<String> names) {
    if (!names.isEmpty()) {
      String some =
          names.stream()
              .limit(NAMES_TOLD)
              .map(name -> Names.shortened(name, 40))
              .collect(Collectors.joining(", "));
      String told =
          names.size() > NAMES_TOLD
              ? texts.get("paste.and.more", some, names.size() - NAMES_TOLD)
              : some;
      parts.add(texts.get(key, names.size(), told));
    }
  }
}
