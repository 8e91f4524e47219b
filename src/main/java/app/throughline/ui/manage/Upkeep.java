package app.throughline.ui.manage;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.Event;
import app.throughline.model.Lane;
import app.throughline.model.Plan;
import app.throughline.model.RowStyle;
import app.throughline.model.Source;
import app.throughline.model.Subject;
import app.throughline.model.Substitution;
import app.throughline.model.Texts;
import app.throughline.session.CaseChange;
import app.throughline.ui.manage.Question.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Merges, deletes and renames things that others name; asks first where more changes. */
final class Upkeep {
  private static final int MAX_NAMES = 3;

  private final ManageContext context;
  private final BiConsumer<Subject, @Nullable String> onDone;
  private final Texts texts = new Texts("manage");
  private final EffectWords words = new EffectWords();
  private final ObjectProperty<@Nullable Question> question = new SimpleObjectProperty<>();

  /**
   * Nothing asked yet.
   *
   * @param onDone told the thing that is left when one was merged into it, or null
   */
  Upkeep(ManageContext context, BiConsumer<Subject, @Nullable String> onDone) {
    this.context = context;
    this.onDone = onDone;
  }

  /** What is asked now, or null. */
  ObjectProperty<@Nullable Question> question() {
    return question;
  }

  /** Deletes things; asks first if that changes anything else. */
  void delete(List<Item> items) {
    Subject subject = items.get(0).subject();
    CaseSnapshot now = context.snapshot().getValue();
    if (subject == Subject.LANE && items.size() >= now.lanes().size()) {
      question.set(Question.refusal(title("delete.title", items), texts.get("delete.lastLane")));
      return;
    }
    Substitution deleting = Substitution.deleting(subject, keys(items));
    context
        .session()
        .catalogue()
        .plan(deleting)
        .whenComplete(
            (plan, error) -> {
              if (error != null) {
                context.report().accept(error, "");
              } else if (isQuiet(plan)) {
                apply(deleting, title("edit.delete", items));
              } else {
                question.set(deletion(items, deleting, plan));
              }
            });
  }

  /** Whether nothing goes but the things and how their rows look. */
  private static boolean isQuiet(Plan plan) {
    Set<String> old = plan.substitution().old();
    return plan.substitution().subject() != Subject.TAG
        && plan.changes().stream()
            .allMatch(
                change ->
                    change.before() instanceof RowStyle
                        || old.contains(String.valueOf(change.id().value())));
  }

  private Question deletion(List<Item> items, Substitution deleting, Plan plan) {
    boolean homeless = plan.removed(Event.class) > 0;
    List<Option> options = new ArrayList<>();
    if (homeless) {
      for (Lane lane : context.snapshot().getValue().lanes()) {
        String key = String.valueOf(lane.id().value());
        if (!deleting.old().contains(key)) {
          options.add(new Option(key, lane.name()));
        }
      }
      options.add(new Option("", texts.get("delete.too")));
    }
    Question asked =
        new Question(
            title("delete.title", items),
            homeless ? texts.get("delete.moveTo") : "",
            options,
            texts.get("delete.verb"),
            option -> apply(to(deleting, option), title("edit.delete", items)));
    follow(
        asked,
        option -> to(deleting, option),
        (done, option) ->
            option == null || option.key().isEmpty()
                ? words.ofDeletion(done)
                : words.ofMerge(done, option.label(), names(items)));
    return asked;
  }

  private static Substitution to(Substitution deleting, @Nullable Option option) {
    return option == null || option.key().isEmpty()
        ? deleting
        : Substitution.merging(deleting.subject(), deleting.old(), option.key());
  }

  /** Asks which name of several things stays. */
  void merge(List<Item> items) {
    List<Option> options =
        items.stream()
            .sorted(Comparator.comparingInt(Item::events).reversed())
            .map(item -> new Option(item.key(), item.name()))
            .toList();
    Question asked =
        new Question(
            texts.get("merge.title", names(items)),
            texts.get("merge.stays"),
            options,
            texts.get("merge.verb"),
            option -> {
              if (option != null) {
                apply(merging(items, option.key()), label(items, option));
              }
            });
    follow(
        asked,
        option -> merging(items, option == null ? options.get(0).key() : option.key()),
        (plan, option) -> mergeWords(plan, items, option));
    question.set(asked);
  }

  private String mergeWords(Plan plan, List<Item> items, @Nullable Option option) {
    String kept = option == null ? "" : option.label();
    List<Item> others =
        items.stream().filter(item -> option == null || !item.key().equals(option.key())).toList();
    String told = words.ofMerge(plan, kept, names(others));
    Subject subject = plan.substitution().subject();
    if (subject.entityKind() != null) {
      return told + " " + texts.get("merges.alias", names(others), others.size());
    }
    return losesText(plan) ? told + " " + texts.get("merges.text", kept) : told;
  }

  /** Whether a source goes whose full text is not the one that stays. */
  private static boolean losesText(Plan plan) {
    Set<String> texts =
        plan.changes().stream()
            .map(change -> change.before())
            .filter(Source.class::isInstance)
            .map(record -> ((Source) record).text())
            .filter(text -> !text.isBlank())
            .collect(Collectors.toSet());
    return texts.size() > 1;
  }

  private String label(List<Item> items, Option kept) {
    List<Item> others = items.stream().filter(item -> !item.key().equals(kept.key())).toList();
    return texts.get(
        "edit.merge", RecordEdits.shortened(names(others)), RecordEdits.shortened(kept.label()));
  }

  private static Substitution merging(List<Item> items, String kept) {
    Set<String> others = new HashSet<>(keys(items));
    others.remove(kept);
    return Substitution.merging(items.get(0).subject(), others, kept);
  }

  /** Renames a tag on all its events; if another tag is called so, asks whether to merge. */
  void renameTag(Item tag, String name) {
    Substitution renaming =
        Substitution.renaming(tag.name(), name, context.snapshot().getValue().tags());
    if (renaming.fresh()) {
      apply(
          renaming,
          texts.get("edit.rename", RecordEdits.shortened(tag.name()), RecordEdits.shortened(name)));
      return;
    }
    Option kept = new Option(name, name);
    Question asked =
        new Question(
            texts.get("merge.tag", name),
            "",
            List.of(),
            texts.get("merge.verb"),
            option -> apply(renaming, label(List.of(tag), kept)));
    follow(asked, option -> renaming, (plan, option) -> words.ofMerge(plan, name, quoted(tag)));
    question.set(asked);
  }

  private interface Sub {
    Substitution of(@Nullable Option option);
  }

  private interface Words {
    String of(Plan plan, @Nullable Option option);
  }

  /** Keeps the words of a question saying what its chosen option would change. */
  private void follow(Question asked, Sub substitution, Words told) {
    Runnable look =
        () -> {
          Option option = asked.chosen().get();
          context
              .session()
              .catalogue()
              .plan(substitution.of(option))
              .whenComplete(
                  (plan, error) -> {
                    if (error == null && Objects.equals(option, asked.chosen().get())) {
                      asked.words().set(told.of(plan, option));
                    }
                  });
        };
    asked.chosen().addListener((observable, was, is) -> look.run());
    look.run();
  }

  private void apply(Substitution substitution, String label) {
    CompletionStage<CaseChange> edit =
        context.session().catalogue().apply(substitution, label, context.author().get());
    edit.whenComplete(
        (change, error) -> {
          if (error == null) {
            question.set(null);
            context.arrangement().set(substitution.in(context.arrangement().get()));
            onDone.accept(substitution.subject(), substitution.instead());
          }
          context.report().accept(error, label);
        });
  }

  private String title(String key, List<Item> items) {
    return texts.get(key, RecordEdits.shortened(names(items)));
  }

  /** The names in quotation marks, of many only how many. */
  private String names(List<Item> items) {
    return items.size() > MAX_NAMES
        ? texts.get("names.many", items.size())
        : words.list(items.stream().map(this::quoted).toList());
  }

  private String quoted(Item item) {
    return texts.get("name.quoted", item.name());
  }

  private static Set<String> keys(List<Item> items) {
    return items.stream().map(Item::key).collect(Collectors.toSet());
  }
}
