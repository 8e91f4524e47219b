package app.throughline.ui.field;

import java.util.ArrayList;
import java.util.List;

/** Tags as people type them: one after the other, between commas or semicolons. */
public final class TagText {
  private TagText() {}

  /** The tags in a text, none twice; one that is known keeps the spelling in which it is known. */
  public static List<String> parse(String text, List<String> known) {
    return with(List.of(), text, known);
  }

  /** Some tags and those of a text, none twice. */
  public static List<String> with(List<String> tags, String text, List<String> known) {
    List<String> all = new ArrayList<>(tags);
    for (String part : text.split("[,;]", -1)) {
      String tag = part.strip();
      if (!tag.isEmpty() && !has(all, tag)) {
        // So that "Police" does not come to stand beside "police".
        all.add(known.stream().filter(other -> Names.same(other, tag)).findFirst().orElse(tag));
      }
    }
    return all;
  }

  /** Whether a tag is among some, however it is spelt. */
  public static boolean has(List<String> tags, String tag) {
    return tags.stream().anyMatch(other -> Names.same(other, tag));
  }
}
