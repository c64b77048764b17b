package tw.proteacher.casework.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormSection;
import tw.proteacher.shared.NotFound;

/**
 * 編修表單: what may be done to the fields of a draft. A path is the key of a field, or of a field and
 * one of its columns: {@code growth.way}.
 */
public final class FormEditing {
  private static final String OWN_KEY = "own_";

  private FormEditing() {}

  /** A key that no field, column or section of the form has. */
  public static String freshKey(List<FormSection> sections) {
    List<String> taken =
        sections.stream()
            .flatMap(
                section ->
                    Stream.concat(
                        Stream.of(section.key()),
                        section.fields().stream()
                            .flatMap(
                                field -> Stream.concat(Stream.of(field), field.columns().stream()))
                            .map(FormField::key)))
            .toList();
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> OWN_KEY + i)
        .filter(key -> !taken.contains(key))
        .findFirst()
        .orElseThrow();
  }

  public static FormField find(List<FormSection> sections, String path) {
    int dot = path.indexOf('.');
    String key = dot < 0 ? path : path.substring(0, dot);
    FormField field =
        sections.stream()
            .flatMap(section -> section.fields().stream())
            .filter(one -> one.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new NotFound("field", path));
    return dot < 0
        ? field
        : field.columns().stream()
            .filter(one -> one.key().equals(path.substring(dot + 1)))
            .findFirst()
            .orElseThrow(() -> new NotFound("field", path));
  }

  /** Puts a new field at the end of a section. */
  public static List<FormSection> add(List<FormSection> sections, String section, FormField field) {
    if (sections.stream().noneMatch(one -> one.key().equals(section))) {
      throw new NotFound("section", section);
    }
    return sections.stream()
        .map(
            one ->
                one.key().equals(section)
                    ? with(one, Stream.concat(one.fields().stream(), Stream.of(field)).toList())
                    : one)
        .toList();
  }

  /** Puts a new column at the end of a table. */
  public static List<FormSection> addColumn(
      List<FormSection> sections, String table, FormField column) {
    FormField before = find(sections, table);
    List<FormField> columns = new ArrayList<>(before.columns());
    columns.add(column);
    return replace(sections, table, withColumns(before, columns));
  }

  public static List<FormSection> replace(
      List<FormSection> sections, String path, FormField changed) {
    return onList(
        sections,
        path,
        fields ->
            fields.stream()
                .map(field -> field.key().equals(changed.key()) ? changed : field)
                .toList());
  }

  public static List<FormSection> drop(List<FormSection> sections, String path) {
    String key = find(sections, path).key();
    return onList(
        sections,
        path,
        fields -> fields.stream().filter(field -> !field.key().equals(key)).toList());
  }

  /** One place up or down; at the edge of a section into the next one. */
  public static List<FormSection> move(List<FormSection> sections, String path, boolean up) {
    FormField field = find(sections, path);
    if (path.indexOf('.') >= 0) {
      return onList(sections, path, fields -> swapped(fields, field, up));
    }
    int at = sectionOf(sections, path);
    List<FormField> inside = sections.get(at).fields();
    boolean edge = inside.indexOf(field) == (up ? 0 : inside.size() - 1);
    int next = up ? at - 1 : at + 1;
    if (!edge) {
      return onList(sections, path, fields -> swapped(fields, field, up));
    }
    if (next < 0 || next >= sections.size()) {
      return sections;
    }
    List<FormSection> changed = new ArrayList<>(drop(sections, path));
    List<FormField> there = new ArrayList<>(changed.get(next).fields());
    there.add(up ? there.size() : 0, field);
    changed.set(next, with(changed.get(next), there));
    return List.copyOf(changed);
  }

  /** Gives a section another heading. */
  public static List<FormSection> head(
      List<FormSection> sections, String key, String title, String hint) {
    return sections.stream()
        .map(one -> one.key().equals(key) ? new FormSection(key, title, hint, one.fields()) : one)
        .toList();
  }

  /** Puts a new section at the end. */
  public static List<FormSection> addSection(
      List<FormSection> sections, String key, String title, String hint) {
    return Stream.concat(sections.stream(), Stream.of(new FormSection(key, title, hint, List.of())))
        .toList();
  }

  /** Takes a section away; its fields go with it. */
  public static List<FormSection> dropSection(List<FormSection> sections, String key) {
    return sections.stream().filter(one -> !one.key().equals(key)).toList();
  }

  private static List<FormField> swapped(List<FormField> fields, FormField field, boolean up) {
    int from = fields.indexOf(field);
    int to = up ? from - 1 : from + 1;
    if (to < 0 || to >= fields.size()) {
      return fields;
    }
    List<FormField> changed = new ArrayList<>(fields);
    changed.set(from, fields.get(to));
    changed.set(to, field);
    return changed;
  }

  private static List<FormSection> onList(
      List<FormSection> sections, String path, UnaryOperator<List<FormField>> change) {
    int dot = path.indexOf('.');
    if (dot >= 0) {
      FormField table = find(sections, path.substring(0, dot));
      return replace(sections, table.key(), withColumns(table, change.apply(table.columns())));
    }
    List<FormSection> changed = new ArrayList<>(sections);
    int at = sectionOf(sections, path);
    changed.set(at, with(sections.get(at), change.apply(sections.get(at).fields())));
    return List.copyOf(changed);
  }

  private static int sectionOf(List<FormSection> sections, String key) {
    return IntStream.range(0, sections.size())
        .filter(i -> sections.get(i).fields().stream().anyMatch(one -> one.key().equals(key)))
        .findFirst()
        .orElseThrow(() -> new NotFound("field", key));
  }

  private static FormSection with(FormSection section, List<FormField> fields) {
    return new FormSection(section.key(), section.title(), section.hint(), fields);
  }

  private static FormField withColumns(FormField table, List<FormField> columns) {
    return new FormField(
        table.key(),
        table.kind(),
        table.label(),
        table.hint(),
        table.required(),
        table.maxLength(),
        table.minimum(),
        table.choices(),
        columns,
        table.rows(),
        table.side());
  }
}
