import FormSource
package import FormSubmission

/// Conditions as a sentence would say them: « Durée de conservation » dépasse 36.
package struct ConditionWords {
  /// What a question is called, and what its options are.
  let label: (String) -> String
  let option: (_ field: String, _ value: String) -> String

  package init(label: @escaping (String) -> String, option: @escaping (_ field: String, _ value: String) -> String) {
    self.label = label
    self.option = option
  }

  package func text(_ condition: Condition) -> String { phrase(Part(condition: condition, holds: true)).text }

  private struct Phrase {
    let text: String
    /// Whether it needs parentheses within another.
    var isCompound = false
  }

  /// A condition that has to hold, or not to.
  private struct Part {
    let condition: Condition
    let holds: Bool
  }

  private func phrase(_ part: Part) -> Phrase {
    switch part.condition {
    case .compare(let field, let comparison):
      return Phrase(
        text: "\(quoted(field)) \(ComparisonWords(option: option).text(comparison, field, holds: part.holds))"
      )
    case .not(let inner): return phrase(Part(condition: inner, holds: !part.holds))
    case .all: return joined(parts(of: part, areAllNeeded: part.holds), areAllNeeded: part.holds)
    case .any: return joined(parts(of: part, areAllNeeded: !part.holds), areAllNeeded: !part.holds)
    }
  }

  /// What is joined by one word: parts that are joined by the same word themselves are taken apart.
  private func parts(of part: Part, areAllNeeded: Bool) -> [Part] {
    switch part.condition {
    case .not(let inner): parts(of: Part(condition: inner, holds: !part.holds), areAllNeeded: areAllNeeded)
    case .all(let inner) where part.holds == areAllNeeded, .any(let inner) where part.holds != areAllNeeded:
      inner.flatMap { parts(of: Part(condition: $0, holds: part.holds), areAllNeeded: areAllNeeded) }
    case .compare, .all, .any: [part]
    }
  }

  private func joined(_ parts: [Part], areAllNeeded: Bool) -> Phrase {
    var phrases: [Phrase] = []
    var rest = parts[...]
    while let first = rest.first {
      let verb = sharedVerb(first, areAllNeeded: areAllNeeded)
      let alike = verb == nil ? rest.prefix(1) : rest.prefix { sharedVerb($0, areAllNeeded: areAllNeeded) == verb }
      phrases.append(
        verb.flatMap { alike.count > 1 ? phrase($0, Array(alike), areAllNeeded: areAllNeeded) : nil } ?? phrase(first)
      )
      rest = rest.dropFirst(alike.count)
    }
    if phrases.count == 1 { return phrases[0] }
    let texts = phrases.map { $0.isCompound ? "(\($0.text))" : $0.text }
    return Phrase(text: texts.joined(separator: areAllNeeded ? " et " : " ou "), isCompound: true)
  }

  // MARK: Comparisons that are said at once

  private enum SharedVerb: Equatable {
    case holdsItem(of: String)
    case lacksItem(of: String)
    case isAnswered
    case isNotAnswered
  }

  private func sharedVerb(_ part: Part, areAllNeeded: Bool) -> SharedVerb? {
    guard case .compare(let field, let comparison) = part.condition else { return nil }
    switch comparison {
    case .contains:
      if part.holds { return .holdsItem(of: field) }
      return areAllNeeded ? .lacksItem(of: field) : nil
    case .present(let isPresent): return isPresent == part.holds ? .isAnswered : .isNotAnswered
    case .equals, .differs, .isIn, .isNotIn, .above, .below, .atLeast, .atMost: return nil
    }
  }

  private func phrase(_ verb: SharedVerb, _ parts: [Part], areAllNeeded: Bool) -> Phrase {
    let word = areAllNeeded ? "et" : "ou"
    switch verb {
    case .holdsItem(let field): return Phrase(text: "\(quoted(field)) comprend \(items(parts).listed(word))")
    case .lacksItem(let field):
      return Phrase(text: "\(quoted(field)) ne comprend ni \(items(parts).joined(separator: " ni "))")
    case .isAnswered:
      return Phrase(
        text: "\(names(parts).listed(word)) \(areAllNeeded ? "sont remplis" : "est rempli")",
        isCompound: true
      )
    case .isNotAnswered where areAllNeeded:
      return Phrase(text: "ni \(names(parts).joined(separator: " ni ")) n’est rempli")
    case .isNotAnswered: return Phrase(text: "\(names(parts).listed(word)) n’est pas rempli", isCompound: true)
    }
  }

  private func names(_ parts: [Part]) -> [String] {
    parts.compactMap { part in
      if case .compare(let field, _) = part.condition { quoted(field) } else { nil }
    }
  }

  private func items(_ parts: [Part]) -> [String] {
    parts.compactMap { part in
      guard case .compare(let field, .contains(let item)) = part.condition else { return nil }
      return "«\u{A0}\(option(field, item))\u{A0}»"
    }
  }

  private func quoted(_ field: String) -> String { "«\u{A0}\(label(field))\u{A0}»" }
}
