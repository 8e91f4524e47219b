package app.throughline.ui.manage;

import app.throughline.model.CaseRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The fields of one thing; they follow what the case holds of it. */
final class ItemForm {
  private final Item item;
  private final List<Field> fields = new ArrayList<>();
  private final List<Consumer<CaseRecord>> shows = new ArrayList<>();

  ItemForm(Item item) {
    this.item = item;
  }

  /** The thing as it was when the form was made. */
  Item item() {
    return item;
  }

  List<Field> fields() {
    return List.copyOf(fields);
  }

  /** Whether a field holds something that is not saved. */
  boolean isUnsaved() {
    return fields.stream().anyMatch(Field::isUnsaved);
  }

  /** Adds a field with what makes it show a record. */
  void add(Field field, Consumer<CaseRecord> show) {
    fields.add(field);
    shows.add(show);
  }

  /** Takes over what the case holds. */
  void show(CaseRecord record) {
    shows.forEach(show -> show.accept(record));
  }
}
