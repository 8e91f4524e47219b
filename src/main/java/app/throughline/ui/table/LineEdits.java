package app.throughline.ui.table;

import app.throughline.model.Entity;
import app.throughline.model.EntityKind;
import app.throughline.model.EventColumn;
import app.throughline.model.EventId;
import app.throughline.model.EventRow;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.Rules;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeStyle;
import app.throughline.ui.field.Names;
import app.throughline.ui.field.TagText;
import app.throughline.ui.field.TimeFieldViewModel;
import app.throughline.ui.table.LineEdit.Choice;
import app.throughline.ui.table.LineEdit.Kind;
import app.throughline.ui.table.LineEdit.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the lines in which cells, and many events at once, are edited. */
public final class LineEdits {
  private static final Set<EventColumn> EDITABLE =
      EnumSet.of(
          EventColumn.TITLE,
          EventColumn.TIME,
          EventColumn.LANE,
          EventColumn.STATUS,
          EventColumn.IMPORTANCE,
          EventColumn.TAGS);

  /** What is added to or taken from many events at once. */
  public enum Many {
    ADD_TAGS,
    REMOVE_TAGS,
    ADD_PEOPLE,
    REMOVE_PEOPLE
  }

  private final CaseSession session;
  private final TableEdits edits;
  private final Supplier<TimeStyle> style;
  private final Texts texts = new Texts("table");
  private final Texts words = new Texts("words");

  /**
   * Lines for an open case.
   *
   * @param style how times are told and read, asked anew for each line
   */
  public LineEdits(CaseSession session, TableEdits edits, Supplier<TimeStyle> style) {
    this.session = session;
    this.edits = edits;
    this.style = style;
  }

  /** Whether a column is edited in its cells. */
  public static boolean isEditable(EventColumn column) {
    return EDITABLE.contains(column);
  }

  /** A line for one cell. */
  public LineEdit cell(EventRow row, EventColumn column) {
    Set<EventId> event = Set.of(row.id());
    CellWords cells = new CellWords(session.snapshot(), style.get());
    String start = cells.typed(column, row);
    return switch (column) {
      case TITLE -> new LineEdit(Kind.TEXT, start, typed -> List.of(), t -> title(row, t));
      case TIME -> time(row);
      case LANE -> new LineEdit(Kind.CHOICE, start, this::lanes, t -> lane(event, t));
      case STATUS ->
          choice(start, EventStatus.values(), this::word, status -> edits.status(event, status));
      case IMPORTANCE ->
          choice(start, Importance.values(), this::word, how -> edits.importance(event, how));
      case TAGS ->
          new LineEdit(
              Kind.LIST,
              start,
              typed -> fitting(session.snapshot().tags(), typed),
              t -> edits.tags(row.id(), TagText.parse(t, session.snapshot().tags())));
      default -> throw new IllegalArgumentException("no cell to edit: " + column);
    };
  }

  /**
   * A line for many events.
   *
   * @param had what the events have, for taking it away
   */
  public LineEdit many(Many what, Collection<EventId> events, List<String> had) {
    List<String> known =
        switch (what) {
          case ADD_TAGS -> session.snapshot().tags();
          case ADD_PEOPLE -> people();
          case REMOVE_TAGS, REMOVE_PEOPLE -> had;
        };
    return new LineEdit(
        Kind.LIST,
        "",
        typed -> fitting(known, typed),
        typed -> {
          List<String> names = TagText.parse(typed, known);
          names.forEach(name -> check(Rules.ofName(name)));
          return switch (what) {
            case ADD_TAGS -> edits.addTags(events, names);
            case REMOVE_TAGS -> edits.removeTags(events, names);
            case ADD_PEOPLE -> edits.addPeople(events, names);
            case REMOVE_PEOPLE -> edits.removePeople(events, names);
          };
        });
  }

  /** A line for the name of a lane that events move to. */
  LineEdit laneOf(Collection<EventId> events) {
    return new LineEdit(Kind.CHOICE, "", this::lanes, typed -> lane(events, typed));
  }

  private CompletionStage<String> title(EventRow row, String typed) {
    String title = typed.strip();
    check(Rules.ofEvent(title, ""));
    return edits.title(row.id(), title);
  }

  private CompletionStage<String> lane(Collection<EventId> events, String typed) {
    check(Rules.ofName(typed.strip()));
    return edits.lane(events, typed.strip());
  }

  private void check(List<Rules.Problem> problems) {
    if (!problems.isEmpty()) {
      throw new Refused(texts.get("edit.refused", words.of("rule", problems.get(0))));
    }
  }

  /** Reads a phrase as the form does; one that is not understood is not taken. */
  private LineEdit time(EventRow row) {
    TimeFieldViewModel field =
        new TimeFieldViewModel(
            session, style.get().locale(), TimeFieldViewModel.Unread.REFUSED, () -> {});
    field.tellTimesIn(style.get());
    field.load(row.id(), row.when(), row.placement());
    LineEdit line =
        new LineEdit(
            Kind.TEXT, field.textProperty().get(), typed -> List.of(), typed -> take(field, row));
    Runnable tell =
        () -> {
          String problem = field.problemProperty().get();
          line.say(
              problem.isEmpty() ? field.understoodProperty().get() : problem, !problem.isEmpty());
        };
    line.textProperty()
        .addListener(
            (property, old, typed) -> {
              field.textProperty().set(typed);
              tell.run();
            });
    field.understoodProperty().addListener((property, old, now) -> tell.run());
    field.problemProperty().addListener((property, old, now) -> tell.run());
    tell.run();
    return line;
  }

  private CompletionStage<String> take(TimeFieldViewModel field, EventRow row) {
    return field
        .baseRelations()
        .thenCombine(
            field.meaning(),
            (old, meaning) -> {
              if (meaning == null) {
                return CompletableFuture.completedFuture("");
              }
              if (!field.problemProperty().get().isEmpty()) {
                throw new Refused(field.problemProperty().get());
              }
              return edits.time(row, old, meaning);
            })
        .thenCompose(Function.identity());
  }

  private <E extends Enum<E>> LineEdit choice(
      String start,
      E[] values,
      Function<E, String> word,
      Function<E, CompletionStage<String>> take) {
    List<String> all = Arrays.stream(values).map(word).toList();
    return new LineEdit(
        Kind.CHOICE,
        start,
        typed -> fitting(all, typed),
        typed ->
            Arrays.stream(values)
                .filter(value -> Names.same(word.apply(value), typed))
                .findFirst()
                .map(take)
                .orElseThrow(
                    () ->
                        new Refused(
                            texts.get("edit.no.choice", typed.strip(), String.join(", ", all)))));
  }

  private List<Choice> lanes(String typed) {
    List<String> names = session.snapshot().lanes().stream().map(Lane::name).toList();
    List<Choice> choices = new ArrayList<>(fitting(names, typed));
    if (!typed.isBlank() && names.stream().noneMatch(name -> Names.same(name, typed))) {
      choices.add(new Choice(typed, texts.get("lane.new", typed)));
    }
    return choices;
  }

  private List<String> people() {
    return session.snapshot().entities().stream()
        .filter(entity -> entity.kind() == EntityKind.PERSON)
        .map(Entity::name)
        .toList();
  }

  /** Those that begin with what is typed, then those that contain it. */
  private static List<Choice> fitting(List<String> known, String typed) {
    String wanted = Names.fold(typed);
    Stream<String> first = known.stream().filter(name -> Names.fold(name).startsWith(wanted));
    Stream<String> later =
        known.stream()
            .filter(name -> Names.fold(name).contains(wanted))
            .filter(name -> !Names.fold(name).startsWith(wanted));
    return Stream.concat(first, later).map(Choice::of).toList();
  }

  private String word(EventStatus status) {
    return words.of("status", status);
  }

  private String word(Importance importance) {
    return words.of("importance", importance);
  }
}
