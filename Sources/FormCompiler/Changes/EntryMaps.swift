import FormCatalog
import FormSource
import FormSyntax

/// The entries of all files of a project.
struct EntryMaps {
  let all: [(file: SourceFile, map: EntryMap)]
  private let places: [SourceID: Int]
  /// The documents of each file, with aliases followed.
  private let values: [SourceID: [Value]]

  init(_ project: Project, _ verdict: Pipeline.Verdict) {
    let configuration = project.tree.files(.configuration).map { SyntaxParser.parse($0, embeddedRuby: nil) }
    all = (configuration + verdict.trees).map { tree in
      let file = project.tree[tree.text.source]
      return (file, EntryMap(tree, of: file))
    }
    places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.file.id, $0) })
    values = Dictionary(grouping: verdict.values) { $0.span.source }
  }

  func entry(of finding: Finding) -> (EntryMap.Entry, SourceFile)? {
    guard let place = places[finding.span.source] else { return nil }
    return all[place].map.entry(at: finding.span.start).map { ($0, all[place].file) }
  }

  /// What an entry says, with aliases followed; nil where it could not be read.
  func value(of entry: EntryMap.Entry) -> Value? {
    let found = (values[entry.span.source] ?? []).lazy.compactMap { Self.value(at: entry.name.path, in: $0) }.first
    return found.flatMap { $0.hasGap ? nil : $0 }
  }

  private static func value(at path: [String], in document: Value) -> Value? {
    // Eligibility rules are a list, and named after their definitions.
    if let rules = document.array {
      return rules.lazy.map(\.value).first { Cursor($0)["definition_id"]?.text?.value == path.last }
    }
    return path.reduce(document) { value, key in value?.hash?.item(key)?.value }
  }
}

extension Value {
  /// Whether two values say the same in whatever order their keys stand.
  func saysTheSameInAnyOrder(as other: Value) -> Bool {
    if self === other { return true }
    switch (content, other.content) {
    case (.hash(let left), .hash(let right)):
      return !hasGap && !other.hasGap && left.entries.count == right.entries.count
        && left.entries.allSatisfy { entry in
          right.item(entry.key.text).map { entry.value.saysTheSameInAnyOrder(as: $0.value) } ?? false
        }
    case (.array(let left), .array(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { $0.value.saysTheSameInAnyOrder(as: $1.value) }
    case (.null, _), (.bool, _), (.integer, _), (.bigInteger, _), (.float, _), (.string, _), (.symbol, _), (.hash, _),
      (.array, _):
      return saysTheSame(as: other)
    }
  }
}
