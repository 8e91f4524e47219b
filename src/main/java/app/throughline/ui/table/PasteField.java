package app.throughline.ui.table;

import app.throughline.model.Texts;
import app.throughline.ui.field.Names;
import java.util.Arrays;

/** What a pasted column can be. */
public enum PasteField {
  IGNORE,
  TITLE,
  TIME,
  START,
  END,
  LANE,
  STATUS,
  IMPORTANCE,
  TAGS,
  PEOPLE,
  ORGANISATIONS,
  PLACES,
  DESCRIPTION;

  /** What a heading in English or French means; {@link #IGNORE} if it is none that is known. */
  static PasteField ofHeading(String heading) {
    String wanted = Names.fold(heading);
    Texts texts = new Texts("paste");
    for (PasteField field : values()) {
      boolean called =
          field != IGNORE
              && Arrays.stream(texts.of("heading", field).split(","))
                  .anyMatch(word -> Names.fold(word).equals(wanted));
      if (called) {
        return field;
      }
    }
    return IGNORE;
  }
}
