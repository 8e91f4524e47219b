package app.throughline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LabelTextsTest {
  private final LabelTexts texts = new LabelTexts(Cases.MEASURE, Locale.ENGLISH);

  @Test
  void whatFitsIsLeftAlone() {
    assertThat(texts.fit("The stabbing", 200).text()).isEqualTo("The stabbing");
  }

  @Test
  void whatDoesNotFitIsShortenedToWhatFits() {
    LabelTexts.Fitted fitted = texts.fit("The attacker is killed", 60);
    assertThat(fitted.text()).isEqualTo("The atta…");
    assertThat(fitted.widthPx()).isLessThanOrEqualTo(60);
  }

  @Test
  void whatWouldBeTooShortIsDropped() {
    assertThat(texts.fit("The attacker is killed", 31)).isNull();
    assertThat(texts.fit("No", 31)).isNotNull();
  }

  @Test
  void charactersMadeOfSeveralAreNotCut() {
    String title = "Flags " + "\uD83C\uDDEB\uD83C\uDDF7".repeat(20) + " e\u0301".repeat(9);
    for (double room = 40; room < 400; room += 3) {
      LabelTexts.Fitted fitted = texts.fit(title, room);
      String kept = fitted.text().substring(0, fitted.text().length() - 1);
      assertThat(Character.isHighSurrogate(kept.charAt(kept.length() - 1))).isFalse();
      assertThat(title).startsWith(kept);
    }
  }

  @Test
  void neverWiderThanItsRoomNorBrokenInsideAsurrogatePair() {
    qt().forAll(
            strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 60),
            doubles().between(0, 500))
        .checkAssert(
            (title, room) -> {
              LabelTexts.Fitted fitted = texts.fit(title, room);
              if (fitted != null) {
                assertThat(fitted.widthPx()).isLessThanOrEqualTo(room);
                assertThat(fitted.widthPx())
                    .isEqualTo(Cases.MEASURE.widthPx(fitted.text(), TextStyle.LABEL));
              }
            });
  }

  @Test
  void aTitleOfTenThousandCharactersOnSeveralLinesIsOneShortLine() {
    LabelTexts.Fitted whole = texts.whole("line one\nline two ".repeat(600));
    assertThat(whole.text()).hasSizeLessThanOrEqualTo(401).doesNotContain("\n").endsWith("…");
  }

  @Test
  void aTitleIsMeasuredOnce() {
    AtomicInteger measured = new AtomicInteger();
    LabelTexts counting =
        new LabelTexts(
            (text, style) -> {
              measured.incrementAndGet();
              return Cases.MEASURE.widthPx(text, style);
            },
            Locale.ENGLISH);
    for (int i = 0; i < 50; i++) {
      counting.fit("The attacker is killed", 60);
      counting.fit("The attacker is killed", 600);
    }
    assertThat(measured.get()).isLessThan("The attacker is killed".length());
  }
}
