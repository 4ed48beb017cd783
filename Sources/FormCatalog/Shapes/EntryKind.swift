import FormSource

/// What the entries of a folder declare, where they could be taken for those of another.
enum EntryKind: CaseIterable, Sendable {
  case definition
  case form
  case orientation
  case life
  case block
  case scenario

  /// Nil for records whose keys are those of another kind (overlays), or of no folder.
  init?(of record: Record) {
    guard let kind = Self.allCases.first(where: { $0.record === record }) else { return nil }
    self = kind
  }

  var record: Record {
    switch self {
    case .definition: DefinitionShape.record
    case .form: FormShape.record
    case .orientation: OrientationShape.record
    case .life: LifeShape.record
    case .block: BlockShape.declaration
    case .scenario: ScenarioShape.record
    }
  }

  var role: SourceRole {
    switch self {
    case .definition: .definitions
    case .form: .forms
    case .orientation: .eligibility
    case .life: .life
    case .block: .blocks
    case .scenario: .scenarios
    }
  }

  /// All of a folder, for messages: “the forms”.
  var all: Words {
    switch self {
    case .definition: Words(fr: "les définitions", en: "the definitions")
    case .form: Words(fr: "les formulaires", en: "the forms")
    case .orientation: Words(fr: "les orientations", en: "the orientations")
    case .life: Words(fr: "les vies de demandes", en: "the lives of requests")
    case .block: Words(fr: "les blocs", en: "the blocks")
    case .scenario: Words(fr: "les scénarios", en: "the scenarios")
    }
  }

  /// The folder of a layout in which such entries stand; nil where it has none.
  func folder(in layout: ProjectLayout) -> String? {
    guard case .folder(let path)? = layout.places[role]?.first else { return nil }
    return path
  }

  /// The kind of an entry that stands among those of another kind: it has no key of theirs, and several of its own. Of two
  /// with as many, the first counts.
  static func meant(_ entry: Cursor, among kind: EntryKind, in layout: ProjectLayout) -> EntryKind? {
    let names = entry.fields.map(\.name)
    var found: (kind: EntryKind, count: Int)?
    for other in allCases where other != kind && other.folder(in: layout) != nil {
      if names.contains(where: { kind.record.reads($0) && !other.record.reads($0) }) { continue }
      let count = names.count { other.record.reads($0) && !kind.record.reads($0) }
      if count > max(1, found?.count ?? 0) { found = (other, count) }
    }
    return found?.kind
  }
}

extension Record {
  fileprivate func reads(_ name: String) -> Bool { place(of: name).map { keys[$0].isRead } ?? false }
}
