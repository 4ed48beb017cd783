package import FormSource
import FormSyntax

/// An unknown key, which is never read.
package enum UnknownKey {
  package static let rule = Rule(
    "unknown-key",
    .correctness,
    .warning,
    summary: Words(
      fr: "Une clé est inconnue, et n’est donc jamais lue.",
      en: "A key is unknown, so it is never read."
    ),
    reason: Words(
      fr:
        "DataPass ignore sans avertissement les clés qu’il ne connaît pas\u{A0}: le réglage que l’auteur croit faire n’a aucun effet.",
      en: "DataPass silently ignores unknown keys: the setting that its author meant to make has no effect."
    ),
    examples: [
      .definition("⟦startable_by_aplicant⟧⟨startable_by_applicant⟩: false"),
      RuleExample(
        .dataProviders,
        failing: "shared:\n  dinum: {name: DINUM}\n⟦autre⟧: {name: Autre}",
        corrected: "shared:\n  dinum: {name: DINUM}\n  autre: {name: Autre}"
      ),
      .definition(
        failing: "checkboxes: {charte: {label: J’ai lu, ⟦et j’accepte⟧}}",
        corrected: "checkboxes: {charte: {label: \"J’ai lu, et j’accepte\"}}"
      ),
      RuleExample(
        .dataProviders,
        "shared:\n  dinum: {name: DINUM}\n⟦prodution⟧⟨production⟩:\n  dinum: {link: https://numerique.gouv.fr}"
      ),
    ]
  )

  /// About what commas between braces made of a text without quotes: the keys that are its rest, after the one whose
  /// value it is.
  static func restOfText(_ rest: ArraySlice<Cursor.Field>, after first: Cursor.Field, subject: String?) -> Finding {
    let names = rest.map(\.name)
    let span = ByteSpan(
      first.nameSpan.source,
      rest.first?.nameSpan.start ?? first.nameSpan.start,
      rest.last?.nameSpan.end ?? first.nameSpan.end
    )
    let key = Quoted(first.name)
    let text = ([first.cursor.text?.value ?? ""] + names).joined(separator: ", ")
    let isNumber = first.cursor.value.integer != nil
    let label: Words? =
      if isNumber {
        Words(fr: "écrivez un nombre entier, sans virgule", en: "write a whole number, without a comma")
      } else if text.utf8.count < 90, !text.contains("\"") {
        Words(fr: "écrivez \(first.name): \"\(text)\"", en: "write \(first.name): \"\(text)\"")
      } else {
        Words(fr: "mettez tout le texte entre guillemets", en: "put the whole text in quotes")
      }
    return Finding(
      rule,
      at: span,
      Words(
        fr: "entre accolades, une virgule finit \(isNumber ? "le nombre" : "le texte")\u{A0}: "
          + "ceci n’est pas lu dans \(key.french)",
        en: "in braces, a comma ends the \(isNumber ? "number" : "text"): this is not read as part of \(key.english)"
      ),
      label: label,
      subject: subject
    )
  }

  /// About what stands next to the sections of a file that has them: `shared:` and those of environments, which may have
  /// been meant.
  static func besideSections(_ key: Located<String>, environments: [String]) -> Finding {
    let meant = Suggestion.nearest(to: key.value, among: environments)
    return Finding(
      rule,
      at: key.span,
      Words(
        fr: "\(Quoted(key.value).french) n’est pas lu\u{A0}: dans ce fichier, les entrées sont sous shared:",
        en: "\(Quoted(key.value).english) is not read: in this file, entries are below shared:"
      ),
      label: meant.map { DidYouMean.words($0, for: key.value) }
        ?? Words(fr: "mettez-le sous shared:, en retrait", en: "move it below shared:, indented"),
      fix: meant.map { Fix(DidYouMean.title($0), safe: false, [Fix.Edit(key.span, $0)]) }
    )
  }

  /// The finding about a key, with the one that was probably meant: `absent` is that among those which are not there.
  static func finding(_ key: Located<String>, in record: Record, nearest absent: String?, subject: String?) -> Finding {
    let glued = glued(key.value, in: record)
    let nearest =
      glued == nil
      ? absent ?? Suggestion.nearest(to: key.value, among: record.keys.lazy.filter(\.isRead).map(\.name)) : nil
    return Finding(
      rule,
      at: key.span,
      Words(
        fr: "\(Quoted(key.value).french) n’est pas une clé que l’on lit dans \(record.title.french)",
        en: "\(Quoted(key.value).english) is not a key of \(record.title.english)"
      ),
      label: record.advice[key.value] ?? glued
        ?? nearest.map { DidYouMean.words($0, for: key.value) } ?? sentence(key.value) ?? keys(of: record),
      fix: nearest.map { Fix(DidYouMean.title($0), safe: false, [Fix.Edit(key.span, $0)]) }
        ?? (glued == nil ? nil : spaceAfterColon(key)),
      subject: subject
    )
  }

  /// Nil where the name is not written as it is read.
  private static func spaceAfterColon(_ key: Located<String>) -> Fix? {
    let name = key.value.utf8
    guard key.span.end - key.span.start == name.count,
      let colon = name.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let place = key.span.start + name.distance(from: name.startIndex, to: colon) + 1
    return Fix(
      Words(fr: "Ajouter l’espace", en: "Add the space"),
      safe: false,
      [Fix.Edit(ByteSpan(key.span.source, place, place), " ")]
    )
  }

  /// Between braces, `label:Adresse` is one name: the space after the colon is missing.
  private static func glued(_ name: String, in record: Record) -> Words? {
    guard let colon = name.firstIndex(of: ":"), record.place(of: String(name[..<colon])) != nil else { return nil }
    let (key, value) = (name[..<colon], Quoted.shortened(String(name[name.index(after: colon)...])))
    return Words(
      fr: "il manque une espace après le deux-points\u{A0}: écrivez \(key): \(value)",
      en: "a space is missing after the colon: write \(key): \(value)"
    )
  }

  /// The keys to choose from, unless there are many.
  private static func keys(of record: Record) -> Words? {
    let names = record.keys.filter(\.isRead).map(\.name)
    guard names.count <= 8 else { return nil }
    let list = names.joined(separator: ", ")
    return Words(fr: "on lit ici\u{A0}: \(list)", en: "read here: \(list)")
  }

  /// A name with spaces is no key: most often, a line of the text above.
  private static func sentence(_ name: String) -> Words? {
    guard name.utf8.contains(UInt8(ascii: " ")) else { return nil }
    return Words(
      fr: "si c’est la suite du texte qui précède, mettez la ligne davantage en retrait",
      en: "if it continues the text before, indent the line more"
    )
  }
}
