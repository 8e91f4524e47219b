package app.throughline.model;

import java.util.List;

/**
 * What a thorough check of a case file found.
 *
 * @param checked what was looked at, in plain words, in the order of the check
 * @param findings what is wrong, in plain words; empty if nothing
 * @param lastHash the hash of the history's last row: noted elsewhere, it makes later tampering
 *     evident
 */
public record CheckReport(List<String> checked, List<String> findings, String lastHash) {
  /** Copies the lists. */
  public CheckReport {
    checked = List.copyOf(checked);
    findings = List.copyOf(findings);
  }

  /** Whether nothing is wrong. */
  public boolean ok() {
    return findings.isEmpty();
  }
}
