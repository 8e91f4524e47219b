package app.throughline.ui.manage;

import app.throughline.model.CaseRecord;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.Lane;
import app.throughline.model.RecordId;
import app.throughline.model.Subject;
import app.throughline.model.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The things of one kind in a list, those chosen, and what can be done with them. */
public final class ManageViewModel {
  private final ManageContext context;
  private final Texts texts = new Texts("manage");
  private final RecordEdits edits;
  private final Upkeep upkeep;
  private final Forms forms;
  private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>(Subject.LANE);
  private final StringProperty search = new SimpleStringProperty("");
  private final Map<Subject, ReadOnlyStringWrapper> headings = new EnumMap<>(Subject.class);
  private final ObservableList<Item> shown = FXCollections.observableArrayList();
  private final ObjectProperty<List<String>> chosen = new SimpleObjectProperty<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable ItemForm> form = new ReadOnlyObjectWrapper<>();
  private final Map<String, ItemForm> unfinished = new HashMap<>();
  private Map<String, Integer> usage = Map.of();
  private List<Item> items = List.of();
  private @Nullable String neighbour;
  private boolean active;
  private boolean listing;

  /** The pane of a window; it shows nothing before {@link #setActive}. */
  public ManageViewModel(ManageContext context) {
    this.context = context;
    edits = new RecordEdits(context);
    upkeep = new Upkeep(context, this::done);
    forms = new Forms(edits, this::snapshot, this::rename);
    for (Subject kind : Subject.values()) {
      headings.put(kind, new ReadOnlyStringWrapper(""));
    }
    context.snapshot().addListener((observable, was, is) -> follow());
    subject.addListener((observable, was, is) -> turn());
    search.addListener((observable, was, is) -> filter());
    chosen.addListener((observable, was, is) -> showForm());
  }

  /** Says whether the pane is seen: only then the case is asked for counts. */
  public void setActive(boolean isActive) {
    active = isActive;
    follow();
  }

  /** The kind of things listed. */
  public ObjectProperty<Subject> subject() {
    return subject;
  }

  /** What is typed to find some of them. */
  StringProperty search() {
    return search;
  }

  /** What a kind is called, with how many there are. */
  ReadOnlyStringProperty heading(Subject kind) {
    return headings.getOrDefault(kind, new ReadOnlyStringWrapper("")).getReadOnlyProperty();
  }

  /** The things listed. */
  ObservableList<Item> shown() {
    return shown;
  }

  /** Whether the list is being filled anew, so that nothing it says of its selection counts. */
  boolean isListing() {
    return listing;
  }

  /** The keys of those chosen. */
  ObjectProperty<List<String>> chosen() {
    return chosen;
  }

  /** The form of the one chosen, null if there is not exactly one. */
  ReadOnlyObjectProperty<@Nullable ItemForm> form() {
    return form.getReadOnlyProperty();
  }

  /** What is asked before something is done, or null. */
  ObjectProperty<@Nullable Question> question() {
    return upkeep.question();
  }

  /** Whether the case cannot be changed. */
  boolean isReadOnly() {
    return snapshot().readOnly() != null;
  }

  /** What is wrong with a name for a new thing, or empty; one that is taken is only said so. */
  String wrongName(String name) {
    return new FieldChecks().name(name.strip());
  }

  /** Whether another thing of the kind is called so, itself or by one of its other names. */
  Optional<Item> twin(String name, String ownKey) {
    return items.stream()
        .filter(item -> !item.key().equals(ownKey) && item.isCalled(name))
        .findFirst();
  }

  /** Adds a thing; a tag goes on the selected events. */
  void add(String name) {
    String wanted = name.strip();
    if (isReadOnly() || !wrongName(wanted).isEmpty()) {
      return;
    }
    search.set("");
    if (subject.get() == Subject.TAG) {
      tagSelected(wanted);
    } else {
      RecordId id = edits.add(subject.get(), wanted);
      chosen.set(List.of(String.valueOf(id.value())));
    }
  }

  /** Whether nothing can be added because a tag needs an event to be on. */
  boolean lacksEvents() {
    return subject.get() == Subject.TAG && context.selection().get().isEmpty();
  }

  private void tagSelected(String tag) {
    Set<EventId> events = context.selection().get();
    UnaryOperator<CaseRecord> tagged =
        record -> {
          Event event = (Event) record;
          Set<String> tags = new LinkedHashSet<>(event.tags());
          tags.add(tag);
          return event.withTags(List.copyOf(tags));
        };
    edits.told(
        context
            .session()
            .catalogue()
            .updateAll(
                events,
                tagged,
                texts.get("edit.tag", RecordEdits.shortened(tag), events.size()),
                context.author().get())
            .thenApply(
                change -> {
                  chosen.set(List.of(tag));
                  return change;
                }));
  }

  /** Gives a thing another name; a name that breaks a rule changes nothing. */
  void rename(Item item, String typed) {
    String name = typed.strip();
    if (isReadOnly() || name.equals(item.name()) || !wrongName(name).isEmpty()) {
      return;
    }
    if (item.subject() == Subject.TAG) {
      upkeep.renameTag(item, name);
    } else {
      edits.rename(item.subject().id(item.key()), item.name(), name);
    }
  }

  /** Deletes those chosen. */
  void delete() {
    List<Item> going = chosenItems();
    if (!isReadOnly() && !going.isEmpty()) {
      neighbour = neighbour(going);
      upkeep.delete(going);
    }
  }

  /** The one listed after the first that goes, else the last that stays; null for none. */
  private @Nullable String neighbour(List<Item> going) {
    int from = Math.max(0, shown.indexOf(going.get(0)));
    List<Item> staying = shown.stream().filter(item -> !going.contains(item)).toList();
    int before = (int) shown.stream().limit(from).filter(staying::contains).count();
    return staying.isEmpty() ? null : staying.get(Math.min(before, staying.size() - 1)).key();
  }

  /** Asks how to make one of those chosen. */
  void merge() {
    if (!isReadOnly() && chosenItems().size() > 1) {
      upkeep.merge(chosenItems());
    }
  }

  /** Asks how to make one of two that are called the same. */
  void mergeWith(Item one, Item other) {
    if (!isReadOnly()) {
      upkeep.merge(List.of(one, other));
    }
  }

  /** Moves the chosen lane up or down. */
  void move(int by) {
    List<Item> moving = chosenItems();
    if (moving.size() == 1 && search.get().isBlank()) {
      moveTo(moving.get(0), items.indexOf(moving.get(0)) + by);
    }
  }

  /** Moves a lane to a place. */
  void moveTo(Item lane, int place) {
    int from = items.indexOf(lane);
    if (lane.subject() != Subject.LANE || isReadOnly() || from < 0) {
      return;
    }
    List<Lane> lanes = new ArrayList<>(snapshot().lanes());
    Lane moved = lanes.remove(from);
    lanes.add(Math.max(0, Math.min(place, lanes.size())), moved);
    edits.order(lanes, lane.name());
  }

  /** Shows only the events that have one of those chosen. */
  void showEvents() {
    if (!chosenItems().isEmpty() && subject.get() != Subject.OBJECT) {
      OnlyFilter only = new OnlyFilter(subject.get(), Set.copyOf(chosen.get()));
      context
          .arrangement()
          .set(context.arrangement().get().withFilter(only.filter(snapshot().lanes())));
    }
  }

  /** Selects the events that have one of those chosen. */
  void selectEvents() {
    Collection<String> keys = chosen.get();
    context
        .session()
        .catalogue()
        .events(subject.get(), keys)
        .whenComplete(
            (events, error) -> {
              if (error == null) {
                context.reveal().accept(events);
              } else {
                context.report().accept(error, "");
              }
            });
  }

  List<Item> chosenItems() {
    return items.stream().filter(item -> chosen.get().contains(item.key())).toList();
  }

  private CaseSnapshot snapshot() {
    return context.snapshot().getValue();
  }

  private void turn() {
    search.set("");
    usage = Map.of();
    upkeep.question().set(null);
    chosen.set(List.of());
    follow();
  }

  /** Takes over the state of the case; the counts come later. */
  private void follow() {
    if (!active) {
      return;
    }
    CaseSnapshot now = snapshot();
    headings.forEach((kind, heading) -> heading.set(texts.get("kinds." + kind, count(now, kind))));
    list();
    Subject asked = subject.get();
    context
        .session()
        .catalogue()
        .usage(asked)
        .whenComplete(
            (counts, error) -> {
              if (error == null && asked == subject.get()) {
                usage = counts;
                list();
              }
            });
  }

  private static int count(CaseSnapshot now, Subject kind) {
    return switch (kind) {
      case LANE -> now.lanes().size();
      case TAG -> now.tags().size();
      case SOURCE -> now.sources().size();
      case PERSON, ORGANISATION, PLACE, OBJECT ->
          (int) now.entities().stream().filter(one -> one.kind() == kind.entityKind()).count();
    };
  }

  private void list() {
    items = Item.all(snapshot(), subject.get(), usage);
    filter();
    showForm();
  }

  private void filter() {
    String typed = search.get();
    List<Item> matching =
        typed.isBlank() ? items : items.stream().filter(item -> item.matches(typed)).toList();
    if (!shown.equals(matching)) {
      listing = true;
      shown.setAll(matching);
      listing = false;
    }
  }

  private void showForm() {
    List<Item> now = chosenItems();
    Item item = now.size() == 1 ? now.get(0) : null;
    ItemForm old = form.get();
    if (old != null && (item == null || !isOf(old, item))) {
      if (old.isUnsaved()) {
        unfinished.put(formKey(old.item()), old);
      }
      form.set(null);
    }
    if (item != null) {
      ItemForm fitting = form.get();
      if (fitting == null) {
        ItemForm kept = unfinished.remove(formKey(item));
        fitting = kept == null ? forms.of(item) : kept;
      }
      record(item).ifPresent(fitting::show);
      form.set(fitting);
    }
  }

  private static boolean isOf(ItemForm form, Item item) {
    return formKey(form.item()).equals(formKey(item));
  }

  private static String formKey(Item item) {
    return item.subject().rowKey(item.key());
  }

  private Optional<CaseRecord> record(Item item) {
    if (item.subject() == Subject.TAG) {
      return Optional.empty();
    }
    RecordId id = item.subject().id(item.key());
    Stream<CaseRecord> records =
        switch (item.subject()) {
          case LANE -> snapshot().lanes().stream().map(CaseRecord.class::cast);
          case SOURCE -> snapshot().sources().stream().map(CaseRecord.class::cast);
          default -> snapshot().entities().stream().map(CaseRecord.class::cast);
        };
    return records.filter(record -> record.id().equals(id)).findFirst();
  }

  /** After a merge the one that stays is chosen, after a deletion its neighbour. */
  private void done(Subject kind, @Nullable String left) {
    String next = left == null ? neighbour : left;
    neighbour = null;
    if (kind == subject.get() && next != null) {
      chosen.set(List.of(next));
    }
  }
}
