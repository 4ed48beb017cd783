import FormSource

/// Two texts, as a message shows them: whole where they are short, else around the first difference.
struct TextChange {
  let before: Quoted
  let after: Quoted
  /// Code points that are shown of a text.
  private static let limit = 60
  /// Code points shown before the first difference.
  private static let lead = 20

  init(_ before: String, _ after: String) {
    // Line breaks and blanks around a text say little, unless they are all that changes.
    let lines = (Self.line(before), Self.line(after))
    let (before, after) = lines.0 == lines.1 ? (before, after) : lines
    let (old, new) = (before.unicodeScalars, after.unicodeScalars)
    if old.count <= Self.limit, new.count <= Self.limit {
      self.before = Quoted(before)
      self.after = Quoted(after)
      return
    }
    let same = zip(old, new).prefix { $0 == $1 }.count
    self.before = Quoted(Self.part(old, from: same))
    self.after = Quoted(Self.part(new, from: same))
  }

  /// « devient … », to be put behind what changes.
  var words: Words {
    Words(fr: "\(before.french) devient \(after.french)", en: "\(before.english) becomes \(after.english)")
  }

  /// What becomes of a text that may be there or not, to be put behind its name.
  static func words(_ before: String?, _ after: String?) -> Words {
    switch (before, after) {
    case (let before?, let after?):
      let change = TextChange(before, after).words
      return Words(fr: "\u{A0}: \(change.french)", en: ": \(change.english)")
    case (_?, nil): return Words(fr: " disparaît", en: " disappears")
    case (nil, let after):
      let new = Quoted(after ?? "")
      return Words(fr: " apparaît\u{A0}: \(new.french)", en: " appears: \(new.english)")
    }
  }

  private static func line(_ text: String) -> String {
    text.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }.joined(separator: " ")
  }

  private static func part(_ text: String.UnicodeScalarView, from place: Int) -> String {
    let start = place > limit / 2 ? place - lead : 0
    return (start > 0 ? "…" : "") + String(text.dropFirst(start))
  }
}
