import FormCatalog
import FormSource
import FormSyntax

/// Where the wordings of new forms go, and how they are written there: worked out once for all forms with the same
/// neighbours.
final class WordingPlaces {
  /// After which byte a section is written, and in which style.
  struct Place {
    let offset: Int
    let indent: Int
    let gap: String
    let style: WordingStyle
  }

  private static let path = ["fr", "authorization_request_forms"]

  private let sources: TemplateSources
  /// By the uids of the neighbours.
  private var known: [[String]: Place?] = [:]

  init(_ sources: TemplateSources) {
    self.sources = sources
  }

  /// The place behind the last of the sections that are written as most neighbours’ are; nil if most have no section, or
  /// none has one that takes over another.
  func place(_ neighbours: [Form], in outline: SourceOutline) -> Place? {
    let uids = neighbours.map(\.uid)
    if let place = known[uids] { return place }
    let place = found(uids, in: outline)
    known[uids] = .some(place)
    return place
  }

  private func found(_ uids: [String], in outline: SourceOutline) -> Place? {
    var silent = 0
    let sections = uids.compactMap { uid -> (entry: SyntaxEntry, style: WordingStyle)? in
      guard let entry = sources.entry(ProposedID.underscored(uid), at: Self.path, in: outline.file.id) else {
        silent += 1
        return nil
      }
      return WordingStyle(entry.value).map { (entry, $0) }
    }
    if silent * 2 > uids.count { return nil }
    let inOrder = sections.sorted { $0.entry.key.span < $1.entry.key.span }
    var counts: [WordingStyle: (count: Int, first: Int)] = [:]
    for (place, section) in inOrder.enumerated() { counts[section.style, default: (0, place)].count += 1 }
    // Of styles that are as frequent, the first one in the file.
    guard let style = counts.max(by: { ($0.value.count, $1.value.first) < ($1.value.count, $0.value.first) })?.key,
      let last = inOrder.last(where: { $0.style == style })?.entry
    else { return nil }
    return Place(
      offset: outline.end(of: last),
      indent: outline.indent(of: last.key.span),
      gap: outline.isBlankLine(before: last.key.span.start) ? "\n" : "",
      style: style
    )
  }
}

/// How a section of wordings takes over another one.
enum WordingStyle: Hashable {
  /// `name: *shared`
  case alias(String)
  /// `name:` and `<<: *shared` below it
  case merge(String)

  /// Nil for a section with texts of its own.
  init?(_ node: SyntaxNode) {
    switch node.content {
    case .alias(let name): self = .alias(name)
    case .mapping(let entries):
      guard entries.count == 1, entries[0].key.name == "<<", case .alias(let name) = entries[0].value.content else {
        return nil
      }
      self = .merge(name)
    case .scalar, .sequence: return nil
    }
  }

  var name: String {
    switch self {
    case .alias(let name), .merge(let name): name
    }
  }

  func text(_ margin: String, _ section: String) -> String {
    switch self {
    case .alias(let name): "\(margin)\(section): *\(name)"
    case .merge(let name): "\(margin)\(section):\n\(margin)  <<: *\(name)"
    }
  }
}
