package app.throughline.ui.form;

import app.throughline.model.Claim;
import app.throughline.model.Event;
import app.throughline.model.EventRecords;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.Participation;
import app.throughline.model.Rules;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeStyle;
import app.throughline.ui.field.TimeFieldViewModel;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The fields of an event, with what is wrong in each, in plain words. */
public final class EventFields {
  /** From how many characters on the title says how long it is. */
  private static final int TITLE_COUNTED_FROM = Rules.MAX_TITLE_LENGTH * 8 / 10;

  private final CaseSession session;
  private final Texts texts;
  private final Runnable changed;
  private final StringProperty title = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper titleProblem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper titleCount = new ReadOnlyStringWrapper("");
  private final TimeFieldViewModel time;
  private final FieldTimes times;
  private final LinksViewModel links;
  private final NameChoice<Lane> lane;
  private final ReadOnlyStringWrapper laneProblem = new ReadOnlyStringWrapper("");
  private final ObjectProperty<EventStatus> status =
      new SimpleObjectProperty<>(EventStatus.REPORTED);
  private final ObjectProperty<Importance> importance =
      new SimpleObjectProperty<>(Importance.NORMAL);
  private final StringProperty description = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper descriptionProblem = new ReadOnlyStringWrapper("");
  private final TagsViewModel tags;
  private final ObjectProperty<@Nullable String> color = new SimpleObjectProperty<>();
  private final ObservableList<ParticipantRow> participants = FXCollections.observableArrayList();
  private final ObservableList<ClaimRow> claims = FXCollections.observableArrayList();

  private boolean titled;

  /** Empty fields; {@code changed} is told after each change. */
  EventFields(CaseSession session, Texts texts, Locale locale, Runnable changed) {
    this.session = session;
    this.texts = texts;
    this.changed = changed;
    times = new FieldTimes(session, locale);
    time =
        new TimeFieldViewModel(session, locale, TimeFieldViewModel.Unread.KEPT, this::timeChanged);
    links = new LinksViewModel(session, time, times, changed);
    lane = new NameChoice<>(() -> session.snapshot().lanes(), known -> List.of(known.name()));
    tags = new TagsViewModel(() -> session.snapshot().tags(), changed);
    Stream.<ObservableValue<?>>of(
            title,
            lane.textProperty(),
            lane.chosenProperty(),
            status,
            importance,
            description,
            color,
            time.pickers().clockUnreadableProperty())
        .forEach(value -> value.addListener((property, old, now) -> check()));
    participants.addListener((ListChangeListener<ParticipantRow>) change -> peopleChanged());
    claims.addListener((ListChangeListener<ClaimRow>) change -> changed.run());
  }

  /** The title. */
  public StringProperty titleProperty() {
    return title;
  }

  /**
   * What is wrong with the title; empty if nothing. That a new event has none yet is said beside
   * Save, not here: nobody has done anything wrong.
   */
  public ReadOnlyStringProperty titleProblemProperty() {
    return titleProblem.getReadOnlyProperty();
  }

  /** How long the title is, once it comes near the limit; else empty. */
  public ReadOnlyStringProperty titleCountProperty() {
    return titleCount.getReadOnlyProperty();
  }

  /** A clock time may be meant by the clocks of where the event takes place. */
  private void peopleChanged() {
    time.setPlaces(participants.stream().flatMap(row -> row.place().stream()).toList());
    changed.run();
  }

  private void timeChanged() {
    links.timeChanged();
    changed.run();
  }

  /** Reads and shows times in another style from now on. */
  void tellTimesIn(TimeStyle style) {
    times.tellIn(style);
    time.tellTimesIn(style);
  }

  /** How the event lies to others. */
  public LinksViewModel links() {
    return links;
  }

  /** The time. */
  public TimeFieldViewModel time() {
    return time;
  }

  /** The lane. */
  public NameChoice<Lane> lane() {
    return lane;
  }

  /** What is wrong with the lane; empty if nothing. */
  public ReadOnlyStringProperty laneProblemProperty() {
    return laneProblem.getReadOnlyProperty();
  }

  /** How well established the event is. */
  public ObjectProperty<EventStatus> statusProperty() {
    return status;
  }

  /** How much the event matters. */
  public ObjectProperty<Importance> importanceProperty() {
    return importance;
  }

  /** The description. */
  public StringProperty descriptionProperty() {
    return description;
  }

  /** What is wrong with the description; empty if nothing. */
  public ReadOnlyStringProperty descriptionProblemProperty() {
    return descriptionProblem.getReadOnlyProperty();
  }

  /** The tags. */
  public TagsViewModel tags() {
    return tags;
  }

  /** {@code #rrggbb} in place of the lane's colour, or null. */
  public ObjectProperty<@Nullable String> colorProperty() {
    return color;
  }

  /** Who and what takes part. */
  public ObservableList<ParticipantRow> participants() {
    return participants;
  }

  /** What the sources say. */
  public ObservableList<ClaimRow> claims() {
    return claims;
  }

  /** Adds a blank line for a participant. */
  public void addParticipant() {
    participants.add(row(null));
  }

  /** Adds a blank entry for a claim. */
  public void addClaim() {
    claims.add(entry(null));
  }

  /** Fills the fields, all but the time. */
  void load(FormSubject subject) {
    EventRecords records = subject.records();
    Event event = records.event();
    titled = false;
    title.set(event.title());
    loadLane(event.lane());
    status.set(event.status());
    importance.set(event.importance());
    description.set(event.description());
    tags.load(event.tags());
    color.set(event.color());
    participants.setAll(records.participations().stream().map(this::row).toList());
    claims.setAll(records.claims().stream().map(this::entry).toList());
    links.load(records, subject.phrase(), subject.others());
    check();
  }

  private void loadLane(LaneId id) {
    List<Lane> lanes = session.snapshot().lanes();
    lane.textProperty().set("");
    lanes.stream().filter(known -> known.id().equals(id)).forEach(lane::choose);
    if (lane.isBlank() && lanes.isEmpty()) {
      lane.textProperty().set(texts.get("lane.first"));
    } else if (lane.isBlank()) {
      lane.choose(lanes.get(0));
    }
  }

  private ParticipantRow row(@Nullable Participation before) {
    return new ParticipantRow(
        texts, before, () -> session.snapshot().entities(), this::peopleChanged);
  }

  private ClaimRow entry(@Nullable Claim before) {
    return new ClaimRow(texts, before, () -> session.snapshot().sources(), changed);
  }

  /** The state of now as a value. */
  EventDraft draft() {
    return new EventDraft(
        title.get(),
        time.textProperty().get(),
        lane.value(),
        status.get(),
        importance.get(),
        description.get(),
        tags.value(),
        color.get(),
        participants.stream().map(ParticipantRow::value).filter(Objects::nonNull).toList(),
        claims.stream().map(ClaimRow::value).filter(Objects::nonNull).toList(),
        links.value());
  }

  /** The first thing that keeps the event from being saved, from the top of the form; or empty. */
  String problem() {
    Stream<String> problems =
        Stream.concat(
            Stream.of(
                title.get().isBlank() ? texts.get("title.missing") : titleProblem.get(),
                time.pickers().clockUnreadableProperty().get() ? texts.get("time.clock") : "",
                laneProblem.get(),
                descriptionProblem.get(),
                links.problem()),
            Stream.concat(
                participants.stream().map(row -> row.problemProperty().get()),
                claims.stream().map(row -> row.problemProperty().get())));
    return problems.filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  private void check() {
    List<Rules.Problem> problems = Rules.ofEvent(title.get().strip(), description.get());
    titled |= !title.get().isBlank();
    titleProblem.set(titled ? titleProblem(problems) : "");
    titleCount.set(
        title.get().length() < TITLE_COUNTED_FROM
            ? ""
            : texts.get("title.count", title.get().length(), Rules.MAX_TITLE_LENGTH));
    descriptionProblem.set(
        problems.contains(Rules.Problem.DESCRIPTION_TOO_LONG)
            ? texts.get(
                "description.long", description.get().length(), Rules.MAX_DESCRIPTION_LENGTH)
            : "");
    laneProblem.set(laneProblem());
    changed.run();
  }

  private String titleProblem(List<Rules.Problem> problems) {
    if (problems.contains(Rules.Problem.TITLE_MISSING)) {
      return texts.get("title.missing");
    }
    if (problems.contains(Rules.Problem.TITLE_TOO_LONG)) {
      return texts.get("title.long", title.get().strip().length(), Rules.MAX_TITLE_LENGTH);
    }
    boolean broken = problems.contains(Rules.Problem.TITLE_HAS_LINE_BREAK);
    return broken ? texts.get("title.lines") : "";
  }

  private String laneProblem() {
    if (lane.isBlank()) {
      return texts.get("lane.missing");
    }
    boolean tooLong = !Rules.ofName(lane.textProperty().get().strip()).isEmpty();
    return tooLong ? texts.get("name.too.long", Rules.MAX_TITLE_LENGTH) : "";
  }
}
