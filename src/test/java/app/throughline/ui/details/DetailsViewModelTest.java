package app.throughline.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.chronology.Sentence;
import app.throughline.model.Change;
import app.throughline.model.Claim;
import app.throughline.model.ClaimId;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventRecords;
import app.throughline.model.Stance;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeWords;
import app.throughline.ui.details.EventPage.ClaimCard;
import app.throughline.ui.details.Page.Reference;
import app.throughline.ui.details.PlainPage.Fact;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailsViewModelTest {
  @TempDir Path folder;

  private final List<String> asked = new ArrayList<>();
  private CaseSession session;
  private DetailsViewModel pane;

  @BeforeEach
  void open() {
    session = DetailsCase.create(folder);
    pane =
        new DetailsViewModel(
            session,
            DetailsCase.words(),
            new DetailsActions(
                id -> asked.add("select " + id.value()),
                id -> asked.add("edit " + id.value()),
                id -> asked.add("duplicate " + id.value()),
                id -> asked.add("delete " + id.value()),
                url -> asked.add("browse " + url)));
  }

  @AfterEach
  void close() {
    pane.close();
    session.close();
  }

  @Test
  void showsTheCaseWhenNothingIsSelected() {
    PlainPage page = plain();
    assertThat(page.title()).isEqualTo("A siege");
    assertThat(page.subtitle()).isEqualTo("5 events · 1 undated");
    assertThat(page.text()).isEqualTo("What it is about.");
    assertThat(page.facts()).contains(new Fact("Lanes", "1"), new Fact("Sources", "2"));
    assertThat(page.hint()).contains("Select an event");
  }

  @Test
  void writesOutAllThatHangsOnAnEvent() {
    pane.show(DetailsCase.STANDOFF);
    EventPage page = event();
    assertThat(page.title()).isEqualTo("The standoff");
    assertThat(page.badges().statusWord()).isEqualTo("confirmed");
    assertThat(page.badges().lane()).isEqualTo("Standoff");
    assertThat(page.badges().importance()).isEqualTo("key event");
    assertThat(page.description()).contains("Nobody leaves it.");
    assertThat(page.participants())
        .containsExactly(
            new Reference(DetailsCase.ATTACKER, "The attacker", "attacker"),
            new Reference(DetailsCase.TOWN, "The town", "place"));
    assertThat(page.sources())
        .extracting(EventPage.SourceItem::name)
        .containsExactly("Police sources", "The article");
    assertThat(page.sources().get(1).origin())
        .isEqualTo("article · News desk · Example News · 14 June 2016");
    assertThat(page.links())
        .containsExactly(
            new Reference(DetailsCase.STABBING, "The stabbing", "after"),
            new Reference(DetailsCase.VIDEO, DetailsCase.RTL_TITLE, "contains"));
    assertThat(page.tags()).containsExactly("hostage", "police");
    assertThat(page.attachments()).containsExactly("street.png (123 kB)");
    assertThat(page.history().get(0).label()).isEqualTo("Attach a map");
    assertThat(page.history().get(0).origin()).isEqualTo("Anna · 6 May 2024 09:08");
  }

  @Test
  void keepsWhatTheSourcesSayApartAndMarksTheConflict() {
    pane.show(DetailsCase.STANDOFF);
    assertThat(event().conflict()).isEqualTo("≠ 1 differs");
    assertThat(event().claims())
        .as("a bare citation is no card")
        .extracting(ClaimCard::statement)
        .containsExactly("He went in.", "Calls her the wife.");
    ClaimCard supporting = event().claims().get(0);
    assertThat(supporting.grade()).isEqualTo("B · 2");
    assertThat(supporting.gradeMeaning()).isEqualTo("usually reliable source · probably true");
    assertThat(supporting.stanceWord()).isEqualTo("supports");
    assertThat(supporting.remarks()).containsExactly("first-hand account");
    ClaimCard opposed = event().claims().get(1);
    assertThat(opposed.stance()).isEqualTo(Stance.CONTRADICTS);
    assertThat(opposed.remarks())
        .hasSize(4)
        .contains("quotes The attacker", "at The town", "Note: Corrected later.");
    assertThat(opposed.remarks().get(1)).startsWith("puts it: “about noon”");
  }

  @Test
  void saysByWhichEventARelativeTimeIsPlaced() {
    pane.show(DetailsCase.STANDOFF);
    EventPage.Time time = event().time();
    assertThat(time.words()).isEqualTo("after the stabbing");
    assertThat(time.numbers()).isEmpty();
    assertThat(time.worked())
        .startsWith("By other events: ")
        .contains("13 June 2016", "13:00", "15:00");
    assertThat(time.derived()).hasSize(1);
    assertThat(time.derived().get(0).words()).contains("Not before", "13:00", "\nStarts before");
    assertThat(time.derived().get(0).chain())
        .extracting(Sentence::text)
        .containsExactly(
            "“The standoff” is 1 h to 2 h after “The stabbing”",
            "“The stabbing”: sometime between 12:00 and 13:00 on 13 June 2016");
    assertThat(time.derived().get(0).chain().get(0).parts())
        .extracting(Sentence.Part::event)
        .contains(DetailsCase.STANDOFF, DetailsCase.STABBING);
    assertThat(time.contradictions()).isEmpty();
  }

  @Test
  void saysThatLinksContradictTheStatedTime() {
    pane.show(DetailsCase.CONTRADICTORY);
    assertThat(event().time().contradictions()).hasSize(1);
    EventPage.Contradicted told = event().time().contradictions().get(0);
    assertThat(told.headline()).startsWith("These three statements cannot all be true; they miss");
    assertThat(told.statements())
        .extracting(Sentence::text)
        .anyMatch(line -> line.equals("“Too early” is after “The stabbing”"));
  }

  @Test
  void leavesEmptyPartsOut() {
    pane.show(DetailsCase.UNDATED);
    EventPage page = event();
    assertThat(page.time().sentence()).isEqualTo("No time is known.");
    assertThat(page.time().numbers()).isEmpty();
    assertThat(page.description()).isEmpty();
    assertThat(page.participants()).isEmpty();
    assertThat(page.claims()).isEmpty();
    assertThat(page.sources()).isEmpty();
    assertThat(page.links()).isEmpty();
    assertThat(page.badges().importance()).isEmpty();
  }

  @Test
  void readsAgainWhatAnEditTouches() {
    pane.show(DetailsCase.STANDOFF);
    Page before = pane.pageProperty().get();
    Event other = DetailsCase.event(session, DetailsCase.UNDATED);
    apply("Elsewhere", new Change(other, other.withText("Renamed", "")));
    assertThat(pane.pageProperty().get()).as("untouched, so left alone").isSameAs(before);

    Event own = DetailsCase.event(session, DetailsCase.STANDOFF);
    apply("Retell", new Change(own, own.withText("The long standoff", "Told anew.")));
    assertThat(event().title()).isEqualTo("The long standoff");
    assertThat(event().history().get(0).label()).isEqualTo("Retell");

    apply(
        "Cite",
        Change.add(
            Claim.of(
                new ClaimId(90),
                DetailsCase.STANDOFF,
                DetailsCase.POLICE,
                Stance.NEUTRAL,
                "A third account.")));
    assertThat(event().claims()).hasSize(3);

    session.undo().toCompletableFuture().join();
    assertThat(event().claims()).hasSize(2);
    assertThat(event().history().get(0).label()).isEqualTo("Undone: Cite");
  }

  @Test
  void fallsBackToTheCaseWhenTheEventIsDeleted() {
    pane.show(DetailsCase.UNDATED);
    EventRecords gone = session.details(DetailsCase.UNDATED).toCompletableFuture().join().records();
    apply("Delete", gone.removals().toArray(Change[]::new));
    assertThat(plain().title()).isEqualTo("A siege");
    session.undo().toCompletableFuture().join();
    assertThat(event().title()).isEqualTo("Some time");
  }

  @Test
  void sumsUpSeveralEvents() {
    pane.show(List.of(DetailsCase.UNDATED, DetailsCase.STABBING, DetailsCase.STANDOFF));
    PlainPage page = plain();
    assertThat(page.title()).isEqualTo("3 events selected");
    assertThat(page.list())
        .extracting(Reference::name)
        .containsExactly("The stabbing", "The standoff", "Some time");
    assertThat(page.facts()).contains(new Fact("Status", "2 confirmed · 1 opinion"));
    assertThat(page.facts().get(0).value()).contains("13 June 2016", "12:00", "15:00");
  }

  @Test
  void opensAnEntityAndASourceAndGoesBack() {
    pane.show(DetailsCase.STANDOFF);
    pane.follow(DetailsCase.ATTACKER);
    PlainPage entity = plain();
    assertThat(entity.title()).isEqualTo("The attacker");
    assertThat(entity.subtitle()).isEqualTo("person");
    assertThat(entity.facts()).containsExactly(new Fact("Also known as", "L. A."));
    assertThat(entity.text()).isEqualTo("Known before.");
    assertThat(entity.list())
        .containsExactly(
            new Reference(DetailsCase.STABBING, "The stabbing", "suspect"),
            new Reference(DetailsCase.STANDOFF, "The standoff", "attacker"));

    pane.follow(DetailsCase.ARTICLE);
    PlainPage source = plain();
    assertThat(source.facts())
        .contains(
            new Fact("Author", "News desk"),
            new Fact("Repeats", "Police sources"),
            new Fact("Reliability", "C, fairly reliable source"),
            new Fact("Address", DetailsCase.ADDRESS));
    assertThat(source.list())
        .containsExactly(new Reference(DetailsCase.STANDOFF, "The standoff", ""));

    assertThat(pane.canGoBackProperty().get()).isTrue();
    pane.back();
    assertThat(plain().title()).isEqualTo("The attacker");
    pane.back();
    assertThat(event().title()).isEqualTo("The standoff");
    assertThat(pane.canGoBackProperty().get()).isFalse();
  }

  @Test
  void asksTheWindowForWhatItCannotDoItself() {
    pane.edit();
    assertThat(asked).as("nothing is selected").isEmpty();
    pane.show(DetailsCase.STANDOFF);
    pane.edit();
    pane.duplicate();
    pane.delete();
    pane.follow(DetailsCase.STABBING);
    pane.browse(DetailsCase.ADDRESS);
    pane.browse("file:///etc/hosts");
    assertThat(asked)
        .containsExactly(
            "edit 10", "duplicate 10", "delete 10", "select 11", "browse " + DetailsCase.ADDRESS);
  }

  @Test
  void showsAShortHistoryUntilAskedForAll() {
    for (int i = 0; i < 4; i++) {
      Event now = DetailsCase.event(session, DetailsCase.STANDOFF);
      apply("Edit " + i, new Change(now, now.withText("Title " + i, "")));
    }
    pane.show(DetailsCase.STANDOFF);
    assertThat(pane.shownHistory(event()))
        .extracting(EventPage.HistoryLine::label)
        .containsExactly("Edit 3", "Edit 2", "Edit 1");
    pane.toggleHistory();
    assertThat(pane.shownHistory(event())).hasSizeGreaterThan(4);
    pane.show(DetailsCase.UNDATED);
    assertThat(pane.wholeHistoryProperty().get()).isFalse();
  }

  @Test
  void tellsTimesInTheZoneAskedFor() {
    pane.show(DetailsCase.STANDOFF);
    pane.tellTimesIn(new TimeWords(Locale.ENGLISH, ZoneId.of("America/New_York")));
    assertThat(event().time().worked()).contains("07:00", "09:00");
  }

  @Test
  void followsNothingOnceClosed() {
    pane.show(DetailsCase.UNDATED);
    pane.close();
    Event event = DetailsCase.event(session, DetailsCase.UNDATED);
    apply("Rename", new Change(event, event.withText("Renamed", "")));
    assertThat(event().title()).isEqualTo("Some time");
  }

  @Test
  void forgetsNothingOfAnEventThatIsNotThere() {
    pane.show(new EventId(999));
    assertThat(plain().title()).isEqualTo("A siege");
  }

  private void apply(String label, Change... changes) {
    DetailsCase.apply(session, label, changes);
  }

  private EventPage event() {
    assertThat(pane.pageProperty().get()).isInstanceOf(EventPage.class);
    return (EventPage) pane.pageProperty().get();
  }

  private PlainPage plain() {
    assertThat(pane.pageProperty().get()).isInstanceOf(PlainPage.class);
    return (PlainPage) pane.pageProperty().get();
  }
}
