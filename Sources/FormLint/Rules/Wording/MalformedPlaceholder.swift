package import FormCatalog
package import FormSource

/// A % sign that makes the page fail.
package enum MalformedPlaceholder: TextRule {
  package static let rule = Rule(
    "malformed-placeholder",
    .correctness,
    .error,
    summary: Words(
      fr:
        "Dans un texte à variables, un signe % n’introduit ni variable %{…} ni %%, ou une variable est écrite autrement.",
      en:
        "In a text with variables, a % sign starts neither a variable %{…} nor %%, or a variable is written otherwise."
    ),
    reason: Words(
      fr:
        "Ruby (Kernel#format) refuse tout le texte, ou met un % à la place de la valeur\u{A0}: l’introduction échoue, le lien d’accès ne mène nulle part.",
      en:
        "Ruby (Kernel#format) rejects the whole text, or puts a % in place of the value: the introduction fails, the access link leads nowhere."
    ),
    examples: [
      .definition("access_link: https://exemple.gouv.fr/jetons/⟦%<external_provider_id>⟧⟨%{external_provider_id}⟩"),
      .form("introduction: Une aide de 50 ⟦%⟧⟨%%⟩ pour les familles"),
      .form("introduction: Le logiciel ⟦{form_name}⟧⟨%{form_name}⟩ des mairies"),
      .form("introduction: Le logiciel ⟦%form_name⟧⟨%{form_name}⟩ des mairies"),
      .form("introduction: Le logiciel ⟦%{form_name⟧⟨%{form_name}⟩ des mairies"),
    ]
  )

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard text.filling == .format else { return }
    let known = text.lastKey == "access_link" ? FormatString.ofAccessLinks : FormatString.ofIntroductions
    let mistyped = MistypedVariable.all(in: text.value, among: known)
    for variable in mistyped {
      let fix = { Fix(DidYouMean.title(variable.right), safe: true, [Fix.Edit($0, variable.right)]) }
      let label = DidYouMean.words(variable.right)
      collector.add(rule, in: text, at: variable.range, variable.message, label: label, fix: fix)
    }
    guard text.traits.contains(.percent) else { return }
    let bytes = Array(text.value.utf8)
    let unclosed = Set(FormatString(text.value).placeholders.filter(\.isUnclosed).map(\.range.lowerBound))
    let ends = Dictionary(mistyped.map { ($0.range.lowerBound, $0.range.upperBound) }, uniquingKeysWith: max)
    // Whether a } may follow; where there is none behind one variable, there is none behind the next.
    var mayEnd = true
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "%") else {
        index += 1
        continue
      }
      if let end = ends[index] {
        index = end
        continue
      }
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      let isOpen = next == UInt8(ascii: "{")
      let end = isOpen && mayEnd && !unclosed.contains(index) ? bytes[index...].firstIndex(of: UInt8(ascii: "}")) : nil
      if let end {
        index = end + 1
      } else if next == UInt8(ascii: "%") || next == UInt8(ascii: "\n") {
        index += 2
      } else {
        if isOpen { mayEnd = false }
        let range = self.range(at: index, in: bytes)
        report(range, String(decoding: bytes[range], as: UTF8.self), text, &collector)
        index = range.upperBound
      }
    }
  }

  /// The whole of `%<name>`, or the sign alone.
  private static func range(at index: Int, in bytes: [UInt8]) -> Range<Int> {
    guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "<"),
      let end = bytes[index...].prefix(80).firstIndex(of: UInt8(ascii: ">"))
    else { return index..<index + 1 }
    return index..<end + 1
  }

  private static func report(
    _ range: Range<Int>,
    _ part: String,
    _ text: CatalogText,
    _ collector: inout FindingCollector
  ) {
    let isNamed = part.utf8.count > 1
    let right = isNamed ? "%{\(part.dropFirst(2).dropLast())}" : "%%"
    // Ruby 3.1: format("x/%<a>", a: 1) gives "x/%"; most other characters after % raise.
    let message =
      isNamed
      ? Words(
        fr: "\(Quoted(part).french) ne donne pas la valeur, mais un simple %\u{A0}: le lien ou le texte est faux",
        en: "\(Quoted(part).english) gives just a % instead of the value: the link or the text is wrong"
      )
      : Words(
        fr: "\(Quoted(part).french) arrête la page\u{A0}: un texte à variables n’admet que %{nom} et %%",
        en: "\(Quoted(part).english) makes the page fail: a text with variables may only contain %{name} and %%"
      )
    collector.add(
      rule,
      in: text,
      at: range,
      message,
      label: DidYouMean.words(right),
      fix: { Fix(DidYouMean.title(right), safe: true, [Fix.Edit($0, right)]) }
    )
  }
}
