import FormCatalog
import FormSource

/// What becomes of an entry of a few keys, told by those alone that say something else.
struct KeyChanges {
  /// What a key says.
  struct Part {
    /// What the key is about, as a noun in the singular.
    let name: Words
    /// What it says, as one text.
    var text: String
    /// Where it is written; nil where that is not known.
    let span: ByteSpan?

    init(fr french: String, en english: String, _ text: String?, at span: ByteSpan? = nil) {
      name = Words(fr: french, en: english)
      self.text = text ?? ""
      self.span = span
    }

    init(fr french: String, en english: String, _ text: Located<String>?) {
      self.init(fr: french, en: english, text?.value, at: text?.span)
    }

    /// Whether both say the same, wherever that is written.
    fileprivate func says(_ other: Part) -> Bool { name == other.name && text == other.text }
  }

  private let before: [Part]?
  private let after: [Part]?

  /// - Parameters:
  ///   - before: the entry’s parts, in order, of which those without a text count as absent; nil where it is not there.
  ///   - after: the same on the other side.
  init(_ before: [Part]?, _ after: [Part]?) {
    self.before = before?.filter { !$0.text.isEmpty }
    self.after = after?.filter { !$0.text.isEmpty }
  }

  var isEmpty: Bool {
    switch (before, after) {
    case (let before?, let after?): before.elementsEqual(after) { $0.says($1) }
    case (nil, nil): true
    case (nil, _?), (_?, nil): false
    }
  }

  /// What becomes of it, to be put behind its name.
  var words: Words {
    guard let before else {
      return Words(fr: " apparaît\(Self.listed(after).french)", en: " appears\(Self.listed(after).english)")
    }
    guard let after else { return Words(fr: " disparaît", en: " disappears") }
    // The same parts in another order.
    guard let details = listed(before, after) else { return Words(fr: " change d’ordre", en: " changes its order") }
    return Words(fr: " change\(details.french)", en: " changes\(details.english)")
  }

  /// The changes of an entry that both sides have, behind a colon; empty where there are none to tell.
  var details: Words { listed(before ?? [], after ?? []) ?? Words(fr: "", en: "") }

  private func listed(_ before: [Part], _ after: [Part]) -> Words? {
    let parts = Pairing(before, after, by: \.name.french)
    var changes: [Words] = []
    for (old, new) in parts.kept where old.text != new.text {
      let texts = TextChange(old.text, new.text)
      changes.append(
        Words(
          fr: "\(new.name.french) passe de \(texts.before.french) à \(texts.after.french)",
          en: "\(new.name.english) goes from \(texts.before.english) to \(texts.after.english)"
        )
      )
    }
    for part in parts.added {
      let text = Quoted(part.text)
      changes.append(
        Words(
          fr: "\(part.name.french) apparaît\u{A0}: \(text.french)",
          en: "\(part.name.english) appears: \(text.english)"
        )
      )
    }
    changes += parts.removed.map {
      Words(fr: "\($0.name.french) disparaît", en: "\($0.name.english) disappears")
    }
    guard !changes.isEmpty else { return nil }
    return Words(
      fr: "\u{A0}: \(changes.map(\.french).joined(separator: "\u{A0}; "))",
      en: ": \(changes.map(\.english).joined(separator: "; "))"
    )
  }

  /// Where the first part that says something else is written, on both sides; nil where a side has none.
  var places: (before: ByteSpan?, after: ByteSpan?) {
    guard let before, let after else { return (nil, nil) }
    let parts = Pairing(before, after, by: \.name.french)
    if let (old, new) = parts.kept.first(where: { $0.before.text != $0.after.text }) { return (old.span, new.span) }
    return (parts.removed.first?.span, parts.added.first?.span)
  }

  private static func listed(_ parts: [Part]?) -> Words {
    guard let parts, !parts.isEmpty else { return Words(fr: "", en: "") }
    return Words(
      fr: "\u{A0}: " + parts.map { "\($0.name.french) \(Quoted($0.text).french)" }.joined(separator: ", "),
      en: ": " + parts.map { "\($0.name.english) \(Quoted($0.text).english)" }.joined(separator: ", ")
    )
  }
}
