import FormCatalog
package import FormSource
package import FormTemplates

/// Says what changes in a key of a form: of lists what is added and removed, of texts the part in which they differ.
package enum ChangeWords {
  package static func words(_ change: FormChange) -> Words {
    let key = change.key
    if let vault = change.vaultKey {
      return Words(
        fr: "\(key)\u{A0}: valeur du coffre \(vault), à y déposer",
        en: "\(key): vault value \(vault), to add there"
      )
    }
    guard let after = change.after else { return Words(fr: "\(key)\u{A0}: retiré", en: "\(key): removed") }
    guard let before = change.before else {
      let new = Quoted(text(after))
      return Words(fr: "\(key)\u{A0}: \(new.french)", en: "\(key): \(new.english)")
    }
    if case .list(let old) = before, case .list(let new) = after { return words(key, from: old, to: new) }
    let (old, new) = parts(text(before), text(after))
    return Words(
      fr: "\(key)\u{A0}: \(old.french) devient \(new.french)",
      en: "\(key): \(old.english) becomes \(new.english)"
    )
  }

  private static func words(_ key: String, from old: [PlainValue], to new: [PlainValue]) -> Words {
    let (old, new) = (old.map(text), new.map(text))
    let added = new.filter { !old.contains($0) }
    let removed = old.filter { !new.contains($0) }
    if added.isEmpty, removed.isEmpty {
      return Words(fr: "\(key)\u{A0}: dans un autre ordre", en: "\(key): in another order")
    }
    let (more, less) = (QuotedList(added), QuotedList(removed))
    let french = [
      added.isEmpty ? nil : "\(more.french) en plus", removed.isEmpty ? nil : "\(less.french) en moins",
    ]
    let english = [
      added.isEmpty ? nil : "\(more.english) added", removed.isEmpty ? nil : "\(less.english) removed",
    ]
    return Words(
      fr: "\(key)\u{A0}: \(french.compactMap(\.self).joined(separator: ", "))",
      en: "\(key): \(english.compactMap(\.self).joined(separator: ", "))"
    )
  }

  /// Two texts as they are shown: of long ones that begin alike, from a little before they differ.
  private static func parts(_ old: String, _ new: String) -> (Quoted, Quoted) {
    let common = zip(old, new).prefix { $0 == $1 }.count
    guard common > 40 else { return (Quoted(old), Quoted(new)) }
    let start = common - 20
    return (Quoted("…\(old.dropFirst(start))"), Quoted("…\(new.dropFirst(start))"))
  }

  private static func text(_ value: PlainValue) -> String {
    switch value {
    case .text(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .list(let items): items.map(text).joined(separator: ", ")
    // A block of a list of steps.
    case .map(let members) where members.map(\.key) == ["name"]: text(members[0].value)
    case .map(let members): members.map { "\($0.key): \(text($0.value))" }.joined(separator: "; ")
    case .null, .bigInteger, .float: ""
    }
  }
}
