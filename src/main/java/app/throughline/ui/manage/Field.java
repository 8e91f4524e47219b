package app.throughline.ui.manage;

/** One field of a thing's form. It saves itself, as one edit, when it is left. */
sealed interface Field permits TextEntry, ChoiceEntry, NamesEntry, ColorEntry {
  /** What stands above it. */
  String label();

  /** Whether it holds something that is not saved. */
  boolean isUnsaved();
}
