package app.throughline.ui.form;

import static app.throughline.ui.form.FormCase.ASSAULT;
import static app.throughline.ui.form.FormCase.ATTACK;
import static app.throughline.ui.form.FormCase.STABBING;
import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.LinkKind;
import app.throughline.session.CaseSession;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links of an event in the form, without a window. */
class LinksViewModelTest {
  private static final long HOUR = Duration.ofHours(1).toMillis();

  @TempDir Path folder;
  private CaseSession session;
  private EventFormViewModel form;
  private LinksViewModel links;
  private final List<EventId> saved = new ArrayList<>();

  @BeforeEach
  void open() {
    session = FormCase.create(folder);
    form = new EventFormViewModel(session, "tester", Locale.ENGLISH);
    form.setOnSaved(saved::add);
    links = form.fields().links();
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void aRowBecomesALinkInTheSameEdit() {
    form.startNew(ATTACK);
    form.fields().titleProperty().set("A shout");
    LinkRow row = add(LinkKind.BEFORE, "stabbing", "2–3 h");
    assertThat(row.sentenceProperty().get())
        .isEqualTo("This event is 2 h to 3 h before \u201cThe stabbing\u201d.");
    assertThat(links.placedProperty().get()).contains("13 June 2016 17:30–18:31");
    save();
    assertThat(session.snapshot().undoLabel()).isEqualTo("Add \u201cA shout\u201d");
    EventLink link = only(saved.get(0));
    assertThat(link)
        .isEqualTo(
            new EventLink(
                link.id(), saved.get(0), STABBING, LinkKind.BEFORE, 2 * HOUR, 3 * HOUR, true));
    session.undo().toCompletableFuture().join();
    assertThat(session.snapshot().index().position(saved.get(0))).isNegative();
    assertThat(links(STABBING)).isEmpty();
  }

  @Test
  void linksAreEditedAndRemovedFromBothSides() {
    EventLink link = linked(ASSAULT, STABBING, LinkKind.AFTER);
    form.startEdit(STABBING);
    assertThat(form.dirtyProperty().get()).isFalse();
    LinkRow row = links.rows().get(0);
    assertThat(row.isIncoming()).isTrue();
    assertThat(row.sentenceProperty().get())
        .isEqualTo("\u201cThe RAID assault\u201d is after this event.");
    row.gap().textProperty().set("about 3 h");
    assertThat(form.dirtyProperty().get()).isTrue();
    row.gap().textProperty().set("");
    assertThat(form.dirtyProperty().get()).isFalse();
    row.gap().textProperty().set("about 3 h");
    save();
    EventLink soft = only(ASSAULT);
    assertThat(soft.id()).isEqualTo(link.id());
    assertThat(soft.from()).isEqualTo(ASSAULT);
    assertThat(soft.hard()).isFalse();
    assertThat(3 * HOUR).isBetween(soft.minGapMillis(), soft.maxGapMillis());

    form.startEdit(ASSAULT);
    assertThat(links.rows().get(0).isIncoming()).isFalse();
    assertThat(links.rows().get(0).gap().textProperty().get()).isEqualTo("about 3 h");
    links.rows().remove(0);
    save();
    assertThat(links(STABBING)).isEmpty();
    session.undo().toCompletableFuture().join();
    assertThat(only(STABBING)).isEqualTo(soft);
  }

  @Test
  void whatThePhraseStatesHasANoteAndNoRow() {
    form.startNew(ATTACK);
    form.fields().titleProperty().set("The post");
    form.fields().time().textProperty().set("18 hours before the stabbing");
    assertThat(links.notes()).singleElement().asString().startsWith("From the time field");
    save();
    EventId post = saved.get(0);
    EventLink fromPhrase = only(post);
    linked(post, ASSAULT, LinkKind.CAUSES);

    form.startEdit(post);
    assertThat(links.notes()).hasSize(1);
    assertThat(links.rows()).hasSize(1);
    assertThat(links.rows().get(0).kindProperty().get()).isEqualTo(LinkKind.CAUSES);
    assertThat(links.rows().get(0).isTemporal()).isFalse();
    links.rows().remove(0);
    save();
    assertThat(only(post)).isEqualTo(fromPhrase);

    form.startEdit(post);
    add(LinkKind.BEFORE, "stabbing", "");
    save();
    assertThat(only(post)).as("stated already").isEqualTo(fromPhrase);
    form.startEdit(post);
    form.fields().time().textProperty().set("2016-06-13");
    assertThat(links.notes()).isEmpty();
    save();
    assertThat(links(post)).isEmpty();
  }

  @Test
  void whatCannotBeReadKeepsTheFormFromBeingSaved() {
    form.startEdit(STABBING);
    LinkRow row = add(LinkKind.BEFORE, "", "");
    assertThat(form.dirtyProperty().get()).as("a blank row is passed over").isFalse();
    row.gap().textProperty().set("2 h");
    assertThat(form.whySaveDisabledProperty().get()).contains("Which event?");
    row.other().textProperty().set("the earthquake");
    assertThat(row.eventProblemProperty().get()).contains("earthquake");
    assertThat(form.canSaveProperty().get()).isFalse();
    row.other().textProperty().set("RAID");
    assertThat(form.canSaveProperty().get()).isTrue();
    row.gap().textProperty().set("2 apples");
    assertThat(form.canSaveProperty().get()).isFalse();
    assertThat(form.whySaveDisabledProperty().get()).contains("2 apples");
    row.kindProperty().set(LinkKind.CAUSES);
    assertThat(form.canSaveProperty().get()).as("a cause has no gap").isTrue();
  }

  @Test
  void aContradictionIsSaidBesideTheRowAndAllowed() {
    form.startEdit(ASSAULT);
    LinkRow good = add(LinkKind.AFTER, "stabbing", "");
    LinkRow bad = add(LinkKind.BEFORE, "stabbing", "");
    assertThat(good.contradictionProperty().get()).isEmpty();
    assertThat(bad.contradictionProperty().get()).contains("cannot be true together");
    assertThat(links.placedProperty().get()).contains("cannot all be true");
    links.rows().remove(bad);
    assertThat(links.placedProperty().get()).startsWith("By its links");
    add(LinkKind.BEFORE, "stabbing", "");
    assertThat(form.canSaveProperty().get()).isTrue();
    save();
    assertThat(links(ASSAULT)).hasSize(2);
  }

  @Test
  void suggestionsTellTheTimeAndLeaveTheEventItselfOut() {
    form.startEdit(STABBING);
    LinkRow row = add(LinkKind.AFTER, "", "");
    assertThat(row.other().suggestions(""))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.id()).isEqualTo(ASSAULT);
              assertThat(row.other().name(event)).contains("The RAID assault").contains("00:10");
            });
    assertThat(row.other().suggestions("raid")).hasSize(1);
    assertThat(row.other().suggestions("stabbing")).isEmpty();
  }

  @Test
  void aCopyHasTheLinksToo() {
    linked(ASSAULT, STABBING, LinkKind.AFTER);
    form.startDuplicate(ASSAULT);
    assertThat(links.rows()).hasSize(1);
    save();
    assertThat(only(saved.get(0)).to()).isEqualTo(STABBING);
    assertThat(links(STABBING)).hasSize(2);
  }

  private LinkRow add(LinkKind kind, String other, String gap) {
    links.add();
    LinkRow row = links.rows().get(links.rows().size() - 1);
    row.kindProperty().set(kind);
    row.other().textProperty().set(other);
    row.gap().textProperty().set(gap);
    return row;
  }

  private EventLink linked(EventId from, EventId to, LinkKind kind) {
    EventLink link = EventLink.of(session.ids().link(), from, to, kind);
    session
        .apply(new Edit("Link", "tester", List.of(Change.add(link))))
        .toCompletableFuture()
        .join();
    return link;
  }

  private void save() {
    assertThat(form.save().toCompletableFuture().join())
        .as(form.whySaveDisabledProperty().get())
        .isTrue();
  }

  private List<EventLink> links(EventId event) {
    return FormCase.details(session, event).records().links();
  }

  private EventLink only(EventId event) {
    assertThat(links(event)).hasSize(1);
    return links(event).get(0);
  }
}
