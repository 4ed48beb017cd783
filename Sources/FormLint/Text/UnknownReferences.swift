import FormCatalog
import FormSource

/// Uses of names that are not declared. The uses of one name in one file are one mistake, most often made where the name
/// is declared: they are one finding, at the first use, and its fix replaces them all.
struct UnknownReferences {
  private struct Reference {
    let name: Located<String>
    let subject: String
    var others: [Located<String>] = []
  }

  private struct Key: Hashable {
    let name: String
    let source: SourceID
  }

  private var references: [Reference] = []
  private var places: [Key: Int] = [:]

  /// Adds a use by an entry. That of an alias, at the place of another use, is a use of the same text.
  mutating func add(_ name: Located<String>, subject: String) {
    let key = Key(name: name.value, source: name.span.source)
    if let place = places[key] {
      references[place].others.append(name)
    } else {
      places[key] = references.count
      references.append(Reference(name: name, subject: subject))
    }
  }

  /// What people call things, with their identifiers; not what several are called.
  static func titles(_ entries: [(name: String?, id: String)]) -> [String: String] {
    var several: Set<String> = []
    let named = entries.compactMap { name, id in name.map { ($0, id) } }
    let titles = Dictionary(named) { first, _ in
      several.insert(first)
      return first
    }
    return several.isEmpty ? titles : titles.filter { !several.contains($0.value) }
  }

  /// Adds the findings of a rule; `known` are the names that may have been meant, `titles` what people call some of them,
  /// `message` says what is wrong with one.
  func report(
    _ rule: Rule,
    among known: [String],
    titled titles: [String: String] = [:],
    _ collector: inout FindingCollector,
    _ message: (Located<String>) -> Words
  ) {
    for reference in references {
      let name = reference.name
      let nearest = titles[name.value] ?? collector.nearest(to: name.value, among: known)
      var places = [name.span]
      var seen: Set<ByteSpan> = [name.span]
      var notes: [Finding.Note] = []
      for other in reference.others {
        if let via = other.via {
          notes.append(AliasUse.note(via, subject: nil))
        }
        guard seen.insert(other.span).inserted else { continue }
        places.append(other.span)
        if other.via == nil { notes.append(Finding.Note(Words(fr: "et ici", en: "and here"), at: other.span)) }
      }
      let finding = Finding(
        rule,
        at: name.span,
        message(name),
        label: nearest.map { DidYouMean.words($0, for: name.value) },
        notes: notes,
        fix: nearest.map { near in
          Fix(DidYouMean.title(near), safe: false, places.map { Fix.Edit($0, near) })
        },
        subject: reference.subject
      )
      collector.add(finding, via: name.via)
    }
  }
}
