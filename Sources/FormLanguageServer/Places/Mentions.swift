import FormCatalog
import FormCompiler
import FormSource
import FormSyntax

/// All places of a project that name what it declares.
struct Mentions: Sendable {
  /// In the order of their places, each once.
  let all: [Mention]
  private let places: [Subject: [Int]]

  /// - Parameter readings: the project in one environment, then what other environments make of some of its files.
  init(_ readings: [Reading]) {
    var found: Set<Mention> = []
    for reading in readings {
      var walk = MentionWalk(reading.catalog)
      for role in SourceRole.allCases {
        for value in reading.roles[role]?.values ?? [] { walk.visit(document: value, role) }
      }
      found.formUnion(walk.found)
    }
    all = found.sorted { one, other in
      guard (one.span, one.text) == (other.span, other.text) else {
        return (one.span, one.text) < (other.span, other.text)
      }
      return "\(one.subject)" < "\(other.subject)"
    }
    places = Dictionary(grouping: all.indices, by: { [all] in all[$0].subject })
  }

  func of(_ subject: Subject) -> [Mention] { (places[subject] ?? []).map { all[$0] } }

  /// The entries of a file whose keys come last before a mention.
  func entries(around mention: Mention) -> (definition: String?, form: String?) {
    var found: (definition: String?, form: String?) = (nil, nil)
    for other in all where other.span.source == mention.span.source && other.span.start <= mention.span.start {
      guard other.isDeclaration else { continue }
      switch other.subject {
      case .definition(let id): found.definition = id
      case .form(let uid): found.form = uid
      case .vendor, .dataProvider, .block, .contact, .field, .rule, .option, .scope, .scopeGroup, .checkbox, .question,
        .outcome, .lifeEntry, .message, .template, .service:
        break
      }
    }
    return found
  }

  /// The ones at an offset of a file: its ends belong to a name.
  func at(_ offset: Int, in source: SourceID) -> [Mention] {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if (all[middle].span.source, all[middle].span.end) < (source, offset) { low = middle + 1 } else { high = middle }
    }
    return all[low...].prefix { $0.span.source == source && $0.span.start <= offset }.filter { offset <= $0.span.end }
  }
}

/// Collects the mentions of documents, through aliases.
private struct MentionWalk {
  private(set) var found: Set<Mention> = []
  private var finder: SubjectFinder
  private var seen: Set<Visit> = []

  /// What aliases repeat at places that mean the same is visited once.
  private struct Visit: Hashable {
    let value: ObjectIdentifier
    let context: Position.Context
    let text: Reference?
    let keys: Reference?
    let listsOptions: Bool
  }

  init(_ catalog: Catalog) {
    finder = SubjectFinder(catalog)
  }

  mutating func visit(document value: Value, _ role: SourceRole) {
    let keys = value.hash?.entries.map(\.key.written)
    guard let root = Position(rootOf: role, keys: keys) else { return }
    visit(value, root)
  }

  private mutating func visit(_ value: Value, _ place: Position) {
    switch value.content {
    case .array(let items):
      for item in items { visit(item.value, item.value.isList ? place.flattened : place.item) }
    case .hash(let hash):
      let visit = Visit(
        value: ObjectIdentifier(value),
        context: place.context,
        text: place.naming.text,
        keys: place.naming.keys,
        listsOptions: place.listsOptions
      )
      guard seen.insert(visit).inserted else { return }
      let place = place.within { hash.item($0)?.value.scalar?.text }
      for entry in hash.entries {
        let key = entry.key.written
        if let reference = place.reference(ofKey: key) { add(key, reference, place, isKey: true, at: entry.keySpan) }
        self.visit(entry.value, place.value(of: key))
      }
    case .null, .bool, .integer, .bigInteger, .float, .string, .symbol:
      guard let reference = place.naming.text, let scalar = value.scalar else { return }
      let span = scalar.span(of: 0..<scalar.text.utf8.count) ?? value.span
      add(scalar.text, reference, place, isKey: false, at: span)
    }
  }

  private mutating func add(
    _ name: String,
    _ reference: Reference,
    _ place: Position,
    isKey: Bool,
    at span: ByteSpan
  ) {
    guard !name.isEmpty else { return }
    for (subject, spelling) in finder.subjects(of: name, reference, at: place.context) {
      found.insert(
        Mention(
          subject: subject,
          span: span,
          text: name,
          spelling: spelling,
          isDeclaration: declares(subject, reference, place, isKey: isKey, at: span)
        )
      )
    }
  }

  private func declares(
    _ subject: Subject,
    _ reference: Reference,
    _ place: Position,
    isKey: Bool,
    at span: ByteSpan
  ) -> Bool {
    switch subject {
    case .scope(let declared): place.isScopeValue && span.start >= declared.start && span.end <= declared.end
    case .option: place.listsOptions && finder.isDeclaration(subject, reference, isKey: isKey, at: place.context)
    case .definition, .form, .vendor, .dataProvider, .block, .contact, .field, .rule, .scopeGroup, .checkbox, .question,
      .outcome, .lifeEntry, .message, .template, .service:
      finder.isDeclaration(subject, reference, isKey: isKey, at: place.context)
    }
  }
}
