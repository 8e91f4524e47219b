package app.throughline.ui.manage;

import app.throughline.model.CaseRecord;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.KindChange;
import app.throughline.model.Lane;
import app.throughline.model.RecordId;
import app.throughline.model.Reliability;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.model.SourceKind;
import app.throughline.model.Subject;
import app.throughline.model.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes the forms of the different kinds of things. */
final class Forms {
  private final RecordEdits edits;
  private final Supplier<CaseSnapshot> snapshot;
  private final BiConsumer<Item, String> rename;
  private final Texts texts = new Texts("manage");
  private final Texts words = new Texts("words");
  private final FieldChecks checks = new FieldChecks();

  /** Forms whose names are saved by {@code rename}, their other fields by {@code edits}. */
  Forms(RecordEdits edits, Supplier<CaseSnapshot> snapshot, BiConsumer<Item, String> rename) {
    this.edits = edits;
    this.snapshot = snapshot;
    this.rename = rename;
  }

  /** The form of a thing; it shows nothing before it is told to. */
  ItemForm of(Item item) {
    ItemForm form = new ItemForm(item);
    TextEntry name =
        new TextEntry(
            texts.get(item.subject() == Subject.SOURCE ? "field.title" : "field.name"),
            false,
            checks::name,
            typed -> rename.accept(item, typed));
    if (item.subject() == Subject.TAG) {
      name.show(item.name());
    }
    form.add(name, record -> name.show(nameOf(record)));
    switch (item.subject()) {
      case LANE -> lane(form);
      case SOURCE -> source(form);
      case PERSON, ORGANISATION, PLACE, OBJECT -> entity(form);
      case TAG -> {}
    }
    return form;
  }

  private static String nameOf(CaseRecord record) {
    if (record instanceof Lane lane) {
      return lane.name();
    }
    if (record instanceof Source source) {
      return source.title();
    }
    return record instanceof Entity entity ? entity.name() : "";
  }

  private void lane(ItemForm form) {
    String label = texts.get("field.color");
    ColorEntry color =
        new ColorEntry(label, hex -> change(form, label, Lane.class, lane -> lane.withColor(hex)));
    form.add(color, record -> color.show(((Lane) record).color()));
  }

  private void entity(ItemForm form) {
    String names = texts.get("field.aliases");
    NamesEntry aliases =
        new NamesEntry(
            names, all -> change(form, names, Entity.class, one -> one.withAliases(all)));
    form.add(aliases, record -> aliases.show(((Entity) record).aliases()));
    kind(form);
    if (form.item().subject() == Subject.PLACE) {
      text(
          form,
          "field.coordinates",
          checks::coordinates,
          (Entity place, String typed) -> place.withCoordinates(FieldChecks.parsed(typed)),
          place -> FieldChecks.text(place.coordinates()));
    }
    String noteLabel = texts.get("field.note");
    TextEntry note =
        new TextEntry(
            noteLabel,
            true,
            checks::none,
            typed -> change(form, noteLabel, Entity.class, one -> one.withNote(typed)));
    form.add(note, record -> note.show(((Entity) record).note()));
  }

  private void kind(ItemForm form) {
    Item item = form.item();
    EntityKind now = EntityKind.valueOf(item.subject().name());
    ChoiceEntry<EntityKind> kind =
        new ChoiceEntry<>(
            texts.get("field.kind"),
            () -> List.of(EntityKind.values()),
            option -> words.of("kind", option),
            now,
            picked ->
                edits.reclassify(new KindChange((EntityId) id(item), now, picked), item.name()));
    form.add(kind, record -> kind.show(((Entity) record).kind()));
  }

  private void source(ItemForm form) {
    Item item = form.item();
    choice(
        form,
        "field.kind",
        SourceKind.values(),
        option -> words.of("sourcekind", option),
        new Part<>(Source::kind, Source::withKind));
    for (SourceTexts text : SourceTexts.values()) {
      Function<String, String> check =
          switch (text) {
            case URL -> checks::url;
            case LANGUAGE -> checks::language;
            default -> checks::none;
          };
      text(form, "field." + text.name().toLowerCase(Locale.ROOT), check, text::in, text::of);
    }
    choice(
        form,
        "field.reliability",
        Reliability.values(),
        option -> texts.of("reliability", option),
        new Part<>(Source::reliability, Source::withReliability));
    String label = texts.get("field.repeats");
    SourceId own = (SourceId) id(item);
    ChoiceEntry<Optional<SourceId>> repeats =
        new ChoiceEntry<>(
            label,
            () -> repeatable(own),
            option -> option.map(this::title).orElse(texts.get("repeats.none")),
            Optional.empty(),
            picked ->
                change(
                    form, label, Source.class, source -> source.withRepeats(picked.orElse(null))));
    form.add(repeats, record -> repeats.show(Optional.ofNullable(((Source) record).repeats())));
  }

  /** The sources that do not come back to this one. */
  private List<Optional<SourceId>> repeatable(SourceId own) {
    Set<SourceId> circle = new HashSet<>(Set.of(own));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Source source : snapshot.get().sources()) {
        if (source.repeats() != null && circle.contains(source.repeats())) {
          grew |= circle.add(source.id());
        }
      }
    }
    List<Optional<SourceId>> options = new ArrayList<>();
    options.add(Optional.empty());
    snapshot.get().sources().stream()
        .map(Source::id)
        .filter(id -> !circle.contains(id))
        .forEach(id -> options.add(Optional.of(id)));
    return options;
  }

  private String title(SourceId id) {
    return snapshot.get().sources().stream()
        .filter(source -> source.id().equals(id))
        .map(Source::title)
        .findFirst()
        .orElse("");
  }

  /** What of a source is chosen. */
  private record Part<E>(Function<Source, E> get, Put<Source, E> put) {}

  private interface Put<R, V> {
    R in(R record, V value);
  }

  @SuppressWarnings("unchecked") // the form is of a record of this type
  private <R extends CaseRecord> void text(
      ItemForm form,
      String key,
      Function<String, String> check,
      Put<R, String> put,
      Function<R, String> get) {
    String label = texts.get(key);
    TextEntry entry =
        new TextEntry(
            label,
            false,
            check,
            typed -> changeAny(form, label, record -> put.in((R) record, typed)));
    if (key.equals("field.coordinates")) {
      entry.withExample(texts.get("hint.coordinates"));
    }
    form.add(entry, record -> entry.show(get.apply((R) record)));
  }

  private <E extends Enum<E>> void choice(
      ItemForm form, String key, E[] options, Function<E, String> word, Part<E> part) {
    String label = texts.get(key);
    ChoiceEntry<E> entry =
        new ChoiceEntry<>(
            label,
            () -> Arrays.asList(options),
            word,
            options[0],
            picked -> change(form, label, Source.class, source -> part.put().in(source, picked)));
    form.add(entry, record -> entry.show(part.get().apply((Source) record)));
  }

  private <R extends CaseRecord> void change(
      ItemForm form, String label, Class<R> type, Function<R, CaseRecord> change) {
    changeAny(form, label, record -> change.apply(type.cast(record)));
  }

  private void changeAny(ItemForm form, String label, Function<CaseRecord, CaseRecord> change) {
    edits.change(
        id(form.item()), form.item().name(), label.toLowerCase(Locale.ROOT), change::apply);
  }

  private static RecordId id(Item item) {
    return item.subject().id(item.key());
  }
}
