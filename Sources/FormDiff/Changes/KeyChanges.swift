import FormSource

/// What becomes of an entry of a few keys, told by those alone that say something else.
struct KeyChanges {
  /// A key, or what else names a part of the entry, with what it says as one text.
  typealias Part = (key: String, text: String)

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
    case (let before?, let after?): before.elementsEqual(after) { $0 == $1 }
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
    let parts = Pairing(before, after, by: \.key)
    var changes: [Words] = []
    for (old, new) in parts.kept where old.text != new.text {
      let texts = TextChange(old.text, new.text)
      changes.append(
        Words(
          fr: "\(new.key) passe de \(texts.before.french) à \(texts.after.french)",
          en: "\(new.key) goes from \(texts.before.english) to \(texts.after.english)"
        )
      )
    }
    for part in parts.added {
      let text = Quoted(part.text)
      changes.append(
        Words(
          fr: "\(part.key) apparaît\u{A0}: \(text.french)",
          en: "\(part.key) appears: \(text.english)"
        )
      )
    }
    changes += parts.removed.map { Words(fr: "\($0.key) disparaît", en: "\($0.key) disappears") }
    // The same parts in another order.
    guard !changes.isEmpty else { return Words(fr: " change d’ordre", en: " changes its order") }
    return Words(
      fr: " change\u{A0}: \(changes.map(\.french).joined(separator: "\u{A0}; "))",
      en: " changes: \(changes.map(\.english).joined(separator: "; "))"
    )
  }

  private static func listed(_ parts: [Part]?) -> Words {
    guard let parts, !parts.isEmpty else { return Words(fr: "", en: "") }
    return Words(
      fr: "\u{A0}: " + parts.map { "\($0.key) \(Quoted($0.text).french)" }.joined(separator: ", "),
      en: ": " + parts.map { "\($0.key) \(Quoted($0.text).english)" }.joined(separator: ", ")
    )
  }
}
