package org.khorgos.record.project;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.file.Entry;
import org.khorgos.curation.file.ItemKey;
import org.khorgos.evidence.Quantity;
import org.khorgos.record.actor.Actor;
import org.khorgos.record.agreement.Agreement;

/** Reads a project from its entry. */
final class ProjectReader {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private ProjectReader() {}

  static void read(Entry entry, Project project) {
    project.kind = entry.code("kind", ProjectKind.class);
    project.status = entry.maybeCode("status", ProjectStatus.class);
    project.routeStart = entry.maybeText("route_start");
    project.routeEnd = entry.maybeText("route_end");
    project.length = measure(entry, "length");
    project.capacity = measure(entry, "capacity");
    project.capacityUnit = unit(entry, project.capacity);
    project.summary = entry.maybeText("summary");
    project.countries.addAll(entry.references("countries", Actor.class));
    project.agreements.addAll(entry.references("agreements", Agreement.class));
    readStages(entry, project);
    readOwners(entry, project);
  }

  private static void readStages(Entry entry, Project project) {
    Set<String> names = new HashSet<>();
    project.stages.addAll(
        entry.listed(
            "stages",
            ItemKey.of("name"),
            Stage::new,
            (item, stage) -> {
              stage.name = item.text("name");
              stage.status = item.maybeCode("status", ProjectStatus.class);
              stage.date = item.maybeDate("date");
              stage.length = measure(item, "length");
              stage.capacity = measure(item, "capacity");
              stage.capacityUnit = unit(item, stage.capacity);
              stage.routeStart = item.maybeText("route_start");
              stage.routeEnd = item.maybeText("route_end");
              stage.note = item.maybeText("note");
              if (!names.add(stage.name)) {
                item.error("name", "is the name of another stage too: " + stage.name);
              }
            }));
  }

  private static void readOwners(Entry entry, Project project) {
    Set<String> stages =
        project.stages.stream().map(stage -> stage.name).collect(Collectors.toSet());
    Set<String> known = new HashSet<>();
    project.owners.addAll(
        entry.listed(
            "owners",
            ItemKey.of("actor", "role", "stage"),
            Owner::new,
            (item, owner) -> {
              owner.actor = item.reference("actor", Actor.class);
              owner.role = item.code("role", OwnerRole.class);
              owner.share = share(item);
              owner.stage = item.maybeText("stage");
              owner.note = item.maybeText("note");
              if (owner.stage != null && !stages.contains(owner.stage)) {
                item.error("stage", "is no stage of the project: " + owner.stage);
              }
              if (owner.actor != null
                  && !known.add(owner.actor.id() + " " + owner.role + " " + owner.stage)) {
                item.error("actor", "stands twice with this role and stage: " + owner.actor.id());
              }
            }));
  }

  private static @Nullable Quantity measure(Entry entry, String key) {
    Quantity quantity = entry.maybeQuantity(key);
    if (quantity != null && quantity.value().signum() < 0) {
      entry.error(key, "must not be less than 0");
    }
    return quantity;
  }

  private static @Nullable CapacityUnit unit(Entry entry, @Nullable Quantity capacity) {
    CapacityUnit unit = entry.maybeCode("capacity_unit", CapacityUnit.class);
    if (unit == null && capacity != null) {
      entry.error("capacity", "and capacity_unit go together: give both or neither");
    }
    if (unit != null && capacity == null) {
      entry.error("capacity_unit", "and capacity go together: give both or neither");
    }
    return unit;
  }

  private static @Nullable BigDecimal share(Entry item) {
    BigDecimal share = item.maybeDecimal("share");
    if (share != null && (share.signum() < 0 || share.compareTo(WHOLE) > 0)) {
      item.error("share", "must be a percentage from 0 to 100");
    }
    return share;
  }
}
