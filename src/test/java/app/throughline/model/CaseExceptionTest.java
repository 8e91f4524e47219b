package app.throughline.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.CaseException.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** What a person is told of the system's refusals. */
class CaseExceptionTest {
  private static CaseException of(IOException failure) {
    return CaseException.of("case.tlcase", failure);
  }

  @Test
  void fullDiskIsToldFromOtherProblems() {
    assertThat(of(new IOException("No space left on device")).kind()).isEqualTo(Kind.DISK_FULL);
    assertThat(of(new FileSystemException("x", null, "Disk quota exceeded")).kind())
        .isEqualTo(Kind.DISK_FULL);
    assertThat(of(new IOException("Input/output error")).kind()).isEqualTo(Kind.IO);
  }

  @Test
  void theReasonDoesNotRepeatTheName() {
    assertThat(of(new NoSuchFileException("case.tlcase")).arguments())
        .containsExactly("case.tlcase", "the folder does not exist");
    assertThat(of(new AccessDeniedException("case.tlcase")).arguments())
        .containsExactly("case.tlcase", "you have no right to do that there");
    assertThat(
            of(new FileSystemException("case.tlcase", null, "Read-only file system")).arguments())
        .containsExactly("case.tlcase", "Read-only file system");
  }
}
