package app.throughline.ui.era;

import app.throughline.model.CaseInfo;
import app.throughline.model.Era;
import app.throughline.model.EraId;
import app.throughline.model.LanePalette;
import app.throughline.session.CaseSession;
import app.throughline.time.DisplayZone;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The pane of periods and markers: a draft of one, and the list of all. */
public final class EraViewModel implements AutoCloseable {
  private static final EraId NEW = new EraId(0);

  private final EraActions actions;
  private final CaseSession session;
  private EraPhrase phrases;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final StringProperty time = new SimpleStringProperty(this, "time", "");
  private final StringProperty name = new SimpleStringProperty(this, "name", "");
  private final ObjectProperty<String> color =
      new SimpleObjectProperty<>(this, "color", LanePalette.hex(0));
  private final ReadOnlyObjectWrapper<@Nullable Era> edited = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper understood = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper canSave = new ReadOnlyBooleanWrapper();
  private final ObservableList<Era> eras = FXCollections.observableArrayList();
  private final Runnable unsubscribe;

  /** The pane of a case. */
  public EraViewModel(CaseSession session, EraActions actions, Locale locale) {
    this.session = session;
    this.actions = actions;
    phrases = phrases(TimeStyle.of(locale));
    time.addListener((property, old, now) -> read());
    name.addListener((property, old, now) -> read());
    eras.setAll(actions.all());
    unsubscribe = session.onChange(change -> follow());
    read();
  }

  /** Reads and shows times in another style from now on. */
  public void tellTimesIn(TimeStyle style) {
    phrases = phrases(style);
    read();
  }

  /** What is typed here is of the case's zone, and so is what is read back. */
  private EraPhrase phrases(TimeStyle wanted) {
    TimeStyle style = wanted.in(DisplayZone.CASE);
    CaseInfo info = session.snapshot().info();
    TimeContext context = new TimeContext(info.zone(), info.referenceDate(), style.locale());
    return new EraPhrase(new TimeReader(context), new TimeWords(style, info.zone()), info.zone());
  }

  /** Whether the pane is shown. */
  public ReadOnlyBooleanProperty openProperty() {
    return open;
  }

  /** The time as typed. */
  public StringProperty timeProperty() {
    return time;
  }

  /** The name as typed. */
  public StringProperty nameProperty() {
    return name;
  }

  /** The colour, {@code #rrggbb}. */
  public ObjectProperty<String> colorProperty() {
    return color;
  }

  /** The period or marker that is being changed; null while a new one is made. */
  public ReadOnlyObjectProperty<@Nullable Era> editedProperty() {
    return edited.getReadOnlyProperty();
  }

  /** What was understood of the time; empty if nothing. */
  public ReadOnlyStringProperty understoodProperty() {
    return understood.getReadOnlyProperty();
  }

  /** What is wrong with the time; empty if nothing. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether there is a time and a name. */
  public ReadOnlyBooleanProperty canSaveProperty() {
    return canSave.getReadOnlyProperty();
  }

  /** The periods and markers of the case, by their start. */
  public ObservableList<Era> eras() {
    return eras;
  }

  /** Opens the pane for a new period, or a marker if both limits are one instant. */
  public void startNew(long startMillis, long endMillis) {
    if (actions.isEditable()) {
      edited.set(null);
      name.set("");
      color.set(LanePalette.hex(eras.size()));
      time.set(phrases.write(startMillis, endMillis));
      open.set(true);
    }
  }

  /** Opens the pane on a period or marker. */
  public void startEdit(Era era) {
    if (actions.isEditable()) {
      edited.set(era);
      name.set(era.name());
      color.set(era.color());
      time.set(phrases.write(era.startMillis(), era.endMillis()));
      open.set(true);
    }
  }

  /** Adds or changes it, and closes the pane; does nothing while something is missing. */
  public void save() {
    if (!canSave.get()) {
      return;
    }
    Era before = edited.get();
    EraPhrase.Limits limits = limits(before);
    Era after =
        new Era(
            before == null ? NEW : before.id(),
            name.get().strip(),
            limits.startMillis(),
            limits.endMillis(),
            color.get());
    cancel();
    if (before == null) {
      actions.add(after);
    } else {
      actions.change(before, after);
    }
  }

  /** A time that was not touched stays as it is, to the millisecond. */
  private EraPhrase.Limits limits(@Nullable Era before) {
    boolean untouched =
        before != null
            && phrases.write(before.startMillis(), before.endMillis()).equals(time.get());
    return untouched && before != null
        ? new EraPhrase.Limits(before.startMillis(), before.endMillis(), "")
        : phrases.read(time.get());
  }

  /** Deletes one of the list. */
  public void delete(Era era) {
    actions.delete(era);
  }

  /** Closes the pane; what was typed is dropped. */
  public void cancel() {
    open.set(false);
    edited.set(null);
  }

  /** A period's or marker's time, as it can be typed. */
  String when(Era era) {
    return phrases.write(era.startMillis(), era.endMillis());
  }

  /** A period's or marker's time in words. */
  String told(Era era) {
    return phrases.told(new EraPhrase.Limits(era.startMillis(), era.endMillis(), ""));
  }

  /** Stops following the case. */
  @Override
  public void close() {
    unsubscribe.run();
  }

  private void read() {
    EraPhrase.Limits limits = limits(edited.get());
    boolean blank = time.get().isBlank();
    problem.set(blank ? "" : limits.problem());
    understood.set(limits.problem().isEmpty() ? phrases.told(limits) : "");
    canSave.set(limits.problem().isEmpty() && !name.get().isBlank());
  }

  /** What is being changed may have been changed or deleted by an undo. */
  private void follow() {
    eras.setAll(actions.all());
    Era known = edited.get();
    if (known != null) {
      Era now = eras.stream().filter(era -> era.id().equals(known.id())).findFirst().orElse(null);
      if (now == null) {
        cancel();
      } else if (!Objects.equals(now, known)) {
        startEdit(now);
      }
    }
  }
}
