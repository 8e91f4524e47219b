package app.throughline.ui.palette;

/**
 * Something that the palette offers.
 *
 * @param title what it is called
 * @param path where it stands in the menus, or what kind of thing it is
 * @param keys the keys that do the same; empty if there are none
 * @param enabled whether it can be done now
 * @param action does it
 */
public record PaletteItem(
    String title, String path, String keys, boolean enabled, Runnable action) {

  /** What tells it from all others, from one opening of the palette to the next. */
  String id() {
    return path + "\n" + title;
  }
}
