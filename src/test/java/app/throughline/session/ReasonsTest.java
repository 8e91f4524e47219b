package app.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.chronology.ChronologyWords;
import app.throughline.chronology.Derivation;
import app.throughline.chronology.Derivation.KnownLimit;
import app.throughline.chronology.Problem;
import app.throughline.chronology.Problems;
import app.throughline.exchange.CaseJson;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventLink;
import app.throughline.model.LinkKind;
import app.throughline.model.Participation;
import app.throughline.model.Source;
import app.throughline.store.TestCases;
import app.throughline.time.TimeWords;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why the sample case's events lie where they do, and what is made to contradict in it. */
class ReasonsTest {
  private static final TimeWords WORDS = new TimeWords(Locale.UK, ZoneId.of("Europe/Paris"));
  private static final List<Event> ROWS = all(Event.class);
  private static final long ANY = Long.MAX_VALUE;

  @TempDir Path folder;
  private CaseSession session;

  @BeforeEach
  void open() {
    session =
        CaseSession.create(
            folder.resolve("case.tlcase"),
            CaseJson.sample(),
            "Ada",
            SessionThreads.sameThread(),
            TestCases.CLOCK);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | The last public post” is about 18 h before “The stabbing” (16 h to 20 h) | The stabbing”: sometime between 17:00 and 24:00 on 13 June 2016",
        "7 | A shout, as witnesses recall it” is during “The stabbing” | The stabbing”: sometime between 17:00 and 24:00 on 13 June 2016",
        "9 | Live video of 13 minutes” is during “The hostage standoff” | The stabbing”: sometime between 17:00 and 24:00 on 13 June 2016",
        "10 | Negotiations with the attacker fail” is before “The RAID assault | The RAID assault”: about midnight between 13 and 14 June 2016",
        "11 | Allegiance claimed while talking to officers” is during “Negotiations | The stabbing”: sometime between 17:00 and 24:00 on 13 June 2016",
        "13 | The attacker is killed” is during “The RAID assault | The RAID assault”: about midnight between 13 and 14 June 2016",
        "14 | found dead” is during “The RAID assault” or up to 1 h after it (our reading) | The RAID assault”: about midnight between 13 and 14 June 2016",
        "15 | found unharmed” is during “The RAID assault” or up to 1 h after it (our reading) | The RAID assault”: about midnight between 13 and 14 June 2016",
        "21 | an abject act of terrorism” is after “Emergency government meeting | Emergency government meeting”: sometime on 14 June 2016",
        "22 | terrorism” is before “The interior minister visits Les Mureaux” | Emergency government meeting”: sometime on 14 June 2016"
      })
  void aDerivedTimeIsExplainedByTheChainBehindIt(int row, String link, String stated) {
    Derivation derivation = result(session.explain(id(row)));
    ChronologyWords words = new ChronologyWords(WORDS, derivation.named());
    assertThat(derivation.placed().derived()).isTrue();
    assertThat(derivation.limits().stream().filter(KnownLimit::derived).map(words::chain))
        .anySatisfy(
            chain -> {
              assertThat(chain).anySatisfy(line -> assertThat(line).contains(link));
              assertThat(chain.get(chain.size() - 1)).contains(stated);
            });
  }

  @Test
  void theSampleContradictsItselfNowhere() {
    assertThat(result(session.problems()).found()).isEmpty();
    assertThat(session.snapshot().contradictions()).isZero();
  }

  @Test
  void anAssaultBeforeTheStabbingIsExplainedInThreeLines() {
    CaseChange change = result(add(12, 6, LinkKind.BEFORE, 0, ANY));
    assertThat(change.snapshot().contradictions()).isEqualTo(1);
    assertThat(change.changed()).contains(id(6), id(8), id(12)).doesNotContain(id(4), id(20));
    EventIndex index = change.snapshot().index();
    assertThat(index.is(index.position(id(12)), EventIndex.DISPUTED)).isTrue();
    Problems problems = result(session.problems());
    Problem problem = problems.found().get(0);
    assertThat(problems.found()).hasSize(1);
    assertThat(problem.events()).containsExactlyInAnyOrder(id(6), id(8), id(12));
    assertThat(new ChronologyWords(WORDS, problems.named()).of(problem))
        .containsExactly(
            "These three statements cannot all be true; they go round in a circle.",
            "As stated: “The RAID assault” is before “The stabbing”; “The hostage standoff” ends when"
                + " “The RAID assault” starts; “The hostage standoff” starts when “The stabbing” is"
                + " over.",
            "Of course: “The hostage standoff” does not end before it starts.");
    result(session.undo());
    assertThat(result(session.problems()).found()).isEmpty();
    index = session.snapshot().index();
    assertThat(index.is(index.position(id(12)), EventIndex.DISPUTED)).isFalse();
  }

  @Test
  void aContradictionSaysByHowMuchItMissesAndWhatToDoubt() {
    long day = Duration.ofDays(1).toMillis();
    result(add(12, 6, LinkKind.BEFORE, day, ANY));
    Problems problems = result(session.problems());
    assertThat(new ChronologyWords(WORDS, problems.named()).of(problems.found().get(0)))
        .containsExactly(
            "These three statements cannot all be true; they miss by 23 h 30 min.",
            "To be doubted first, as our reading: “The RAID assault”: about midnight between 13 and"
                + " 14 June 2016; “The stabbing”: sometime between 17:00 and 24:00 on 13 June 2016.",
            "As stated: “The RAID assault” is at least 1 d before “The stabbing”.");
  }

  @Test
  void aPartOutsideItsWholeIsAProblem() {
    result(add(5, 18, LinkKind.PART_OF, 0, ANY));
    assertThat(lines())
        .containsExactly(
            List.of(
                "“The last public post” is part of “Assailant identified as Larossi Abballa, 25”,"
                    + " but lies outside it by 16 h or more."));
  }

  @Test
  void nobodyTakesPartInWhatWasBeforeTheirBirthOrAfterTheirDeath() {
    Participation convicted =
        all(Participation.class).stream()
            .filter(part -> part.role().equals("convicted"))
            .findFirst()
            .orElseThrow();
    result(session.apply(edit(new Change(convicted, as(convicted, "Died")))));
    assertThat(result(session.problems()).found())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.AFTER_DEATH))
        .allSatisfy(problem -> assertThat(problem.record()).isEqualTo(convicted.entity()));
    assertThat(lines().get(0).get(0))
        .startsWith("Larossi Abballa takes part in “")
        .contains("but had died");
    result(session.undo());
    Participation killed =
        all(Participation.class).stream()
            .filter(part -> part.role().equals("killed"))
            .findFirst()
            .orElseThrow();
    result(session.apply(edit(new Change(killed, as(killed, "born")))));
    assertThat(result(session.problems()).found())
        .extracting(Problem::kind)
        .isNotEmpty()
        .containsOnly(Problem.Kind.BEFORE_BIRTH);
  }

  private static Participation as(Participation part, String role) {
    return new Participation(part.id(), part.event(), part.entity(), role);
  }

  @Test
  void aSourceIsNotOlderThanWhatItReports() {
    Source article =
        all(Source.class).stream()
            .filter(source -> source.title().equals("The article of 14 June 2016"))
            .findFirst()
            .orElseThrow();
    Source before = (Source) result(session.record(article.id()));
    Source old =
        new Source(
            before.id(),
            before.kind(),
            before.title(),
            before.author(),
            before.publisher(),
            "2016-06-10",
            before.accessed(),
            before.url(),
            before.language(),
            before.reliability(),
            before.repeats(),
            before.text());
    result(session.apply(edit(new Change(before, old))));
    assertThat(lines())
        .contains(
            List.of(
                "The article of 14 June 2016 speaks of “First press reports of the attack”, but came out 2 d 18 h or more"
                    + " before it."));
  }

  private List<List<String>> lines() {
    Problems problems = result(session.problems());
    ChronologyWords words = new ChronologyWords(WORDS, problems.named());
    return problems.found().stream().map(words::of).toList();
  }

  private CompletionStage<CaseChange> add(int from, int to, LinkKind kind, long min, long max) {
    EventLink link = new EventLink(session.ids().link(), id(from), id(to), kind, min, max, true);
    return session.apply(edit(Change.add(link)));
  }

  private static Edit edit(Change change) {
    return new Edit("Change", "Ada", List.of(change));
  }

  private static EventId id(int row) {
    return ROWS.get(row - 1).id();
  }

  private static <R> List<R> all(Class<R> type) {
    return CaseJson.sample().records().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static <T> T result(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }
}
