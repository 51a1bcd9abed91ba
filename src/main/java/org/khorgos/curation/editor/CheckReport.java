package org.khorgos.curation.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.curation.load.DryRun;
import org.khorgos.release.ChangeKind;
import org.khorgos.release.RecordDifference;

/**
 * The report on files without errors: their records, and what loading them would change.
 *
 * @param earlier name of the files they are compared with; empty if there are none
 */
record CheckReport(DryRun.Outcome outcome, Optional<String> earlier) {

  private static final int SHOWN = 40;

  String text() {
    var lines = new ArrayList<String>();
    int all = outcome.records().values().stream().mapToInt(Integer::intValue).sum();
    lines.add(
        "No faults. The files hold "
            + all
            + " records: "
            + outcome.records().entrySet().stream()
                .map(dataset -> dataset.getValue() + " " + dataset.getKey())
                .collect(Collectors.joining(", "))
            + ".");
    DryRun.SourceCounts sources = outcome.sources();
    lines.add(
        "They have %d readings. %d items of lists have sources of their own; %d lists have several sources as a whole, and no file says which states which item."
            .formatted(sources.readings(), sources.items(), sources.lists()));
    lines.addAll(doubts());
    lines.addAll(outcome.differences().map(this::changes).orElseGet(this::unknown));
    return String.join("\n", lines) + "\n";
  }

  /** Those of records that the edit adds or changes; of all, if nobody knows which these are. */
  private List<String> doubts() {
    Optional<Set<String>> edited =
        outcome
            .differences()
            .map(
                all ->
                    all.stream()
                        .map(difference -> difference.dataset() + "/" + difference.record())
                        .collect(Collectors.toSet()));
    List<String> found =
        outcome.doubts().stream()
            .filter(
                doubt ->
                    edited
                        .filter(known -> !known.contains(doubt.dataset() + "/" + doubt.record()))
                        .isEmpty())
            .map(doubt -> "  " + doubt.dataset() + "/" + doubt.record() + ": " + doubt.text())
            .toList();
    if (found.isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<String>();
    lines.add(
        "Look at these again; they may be right (%d in all records):"
            .formatted(outcome.doubts().size()));
    found.stream().limit(SHOWN).forEach(lines::add);
    if (found.size() > SHOWN) {
      lines.add("  and %d more".formatted(found.size() - SHOWN));
    }
    return lines;
  }

  private List<String> unknown() {
    return List.of(
        earlier
            .map(name -> "What changes against " + name + " is not told: it had faults.")
            .orElse("What changes is not told: this folder is no copy made by git."));
  }

  private List<String> changes(List<RecordDifference> differences) {
    String against = "Compared with " + earlier.orElse("before") + ": ";
    if (differences.isEmpty()) {
      return List.of(against + "nothing changes.");
    }
    var lines = new ArrayList<String>();
    lines.add(
        against
            + List.of(ChangeKind.values()).stream()
                .map(kind -> count(kind, differences))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "))
            + ":");
    differences.forEach(difference -> lines.addAll(new DifferenceText(difference).lines()));
    return lines;
  }

  private static String count(ChangeKind kind, List<RecordDifference> differences) {
    Collection<String> records =
        differences.stream()
            .filter(difference -> difference.kind() == kind)
            .map(difference -> difference.dataset() + "/" + difference.record())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return records.isEmpty()
        ? ""
        : records.size() + (records.size() == 1 ? " record " : " records ") + kind.code();
  }
}
