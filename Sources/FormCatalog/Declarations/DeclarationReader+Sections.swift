import FormSource
import FormSyntax

/// Files with sections for environments, as Rails’ `config_for` reads them.
extension DeclarationReader {
  /// The entries of a file with sections for environments.
  struct ConfiguredEntries {
    /// Those of the environment.
    var read: [Cursor.Field] = []
    /// Those that the sections of other environments change or add.
    var elsewhere: [Cursor.Field] = []
  }

  /// The entries as Rails' `config_for` reads them; our own layout may omit the level of `shared:`.
  mutating func configuredEntries(_ trees: [SyntaxTree]) -> ConfiguredEntries {
    var entries = ConfiguredEntries()
    for document in documents(trees, .configuration) {
      if !document.value.isMapping {
        collector.add(WrongStructure.topLevel(document.span))
      } else if let sections = EnvironmentSections(document) {
        read(sections, of: document, into: &entries)
      } else if let key = document.fields.first?.key, document.fields.count == 1,
        let meant = Suggestion.nearest(to: key.value, among: [EnvironmentSections.shared])
      {
        collector.add(MissingKey.section(key, meant: meant))
        gap.isOpen = true
      } else {
        if document.value.hash?.hasLostKeys ?? false { gap.isOpen = true }
        entries.read += document.fields
      }
    }
    return entries
  }

  private mutating func read(
    _ sections: EnvironmentSections,
    of document: Cursor,
    into entries: inout ConfiguredEntries
  ) {
    for field in sections.unread {
      collector.add(UnknownKey.besideSections(field.key, environments: EnvironmentSections.environments))
      gap.names.insert(field.name)
      // Those that follow an entry without its indentation are within it.
      gap.names.formUnion(field.cursor.fields.map(\.name))
    }
    if let shared = sections.shared, !shared.value.isMapping {
      checkDocument(shared, .map(.unread), key: EnvironmentSections.shared)
    }
    for section in sections.sections where !section.cursor.value.isMapping && !section.cursor.value.isNull {
      checkDocument(section.cursor, .map(.unread), key: section.name)
    }
    for section in sections.sections where checksOtherSections && section.name != environment.rawValue {
      let names = Set(section.cursor.fields.map(\.name))
      entries.elsewhere += (sections.entries(in: section.name)?.fields ?? []).filter { names.contains($0.name) }
    }
    guard let read = sections.entries(in: environment.rawValue) else {
      if let key = document.fields.first?.key {
        collector.add(MissingKey.section(of: environment.rawValue, at: key.span))
      }
      gap.isOpen = true
      return
    }
    if read.value.hash?.hasLostKeys ?? true { gap.isOpen = true }
    entries.read += read.fields
  }

  /// Checks the entries, and returns those of the environment.
  mutating func checked(_ entries: ConfiguredEntries, _ record: Record) -> [Cursor.Field] {
    for entry in entries.elsewhere { _ = self.entry(entry, record) }
    return joined(entries.read, record).compactMap { self.entry($0, record) }
  }
}
