import FormSubmission

/// Conditions as a sentence would say them: « Durée de conservation » dépasse 36.
struct ConditionWords {
  /// What a question is called, and what its options are.
  let label: (String) -> String
  let option: (_ field: String, _ value: String) -> String

  func text(_ condition: Condition) -> String { text(condition, isInner: false) }

  private func text(_ condition: Condition, isInner: Bool) -> String {
    switch condition {
    case .compare(let field, let comparison): return "«\u{A0}\(label(field))\u{A0}» \(text(comparison, field))"
    case .all(let parts): return joined(parts, " et ", isInner)
    case .any(let parts):
      return parts.itemsOfOneField.map { text($0.0, holdsOneOf: $0.1) } ?? joined(parts, " ou ", isInner)
    case .not(.compare(let field, let comparison)):
      if let opposite = comparison.opposite { return text(.compare(field: field, opposite), isInner: isInner) }
      return "il n’est pas vrai que \(text(.compare(field: field, comparison), isInner: true))"
    case .not(let inner): return "il n’est pas vrai que \(text(inner, isInner: true))"
    }
  }

  private func text(_ field: String, holdsOneOf items: [String]) -> String {
    let names = items.map { "«\u{A0}\(option(field, $0))\u{A0}»" }
    let list = names.dropLast().joined(separator: ", ")
    return "«\u{A0}\(label(field))\u{A0}» comprend \(list) ou \(names[names.count - 1])"
  }

  private func joined(_ parts: [Condition], _ word: String, _ isInner: Bool) -> String {
    let texts = parts.map { text($0, isInner: true) }
    let sentence = texts.joined(separator: word)
    return isInner && texts.count > 1 ? "(\(sentence))" : sentence
  }

  private func text(_ comparison: Condition.Comparison, _ field: String) -> String {
    switch comparison {
    case .equals(.flag(let flag)): flag ? "est coché" : "n’est pas coché"
    case .differs(.flag(let flag)): flag ? "n’est pas coché" : "est coché"
    case .equals(let operand): "est \(value(operand, field))"
    case .differs(let operand): "n’est pas \(value(operand, field))"
    case .isIn(let operands): "est \(list(operands, field, " ou "))"
    case .isNotIn(let operands): "n’est ni \(list(operands, field, " ni "))"
    case .above(let operand): "dépasse \(value(operand, field))"
    case .below(let operand): "reste en dessous de \(value(operand, field))"
    case .atLeast(let operand): "vaut au moins \(value(operand, field))"
    case .atMost(let operand): "vaut au plus \(value(operand, field))"
    case .contains(let item): "comprend «\u{A0}\(option(field, item))\u{A0}»"
    case .present(let isPresent): isPresent ? "est rempli" : "n’est pas rempli"
    }
  }

  private func list(_ operands: [Condition.Operand], _ field: String, _ word: String) -> String {
    operands.map { value($0, field) }.joined(separator: word)
  }

  private func value(_ operand: Condition.Operand, _ field: String) -> String {
    switch operand {
    case .text(let text): "«\u{A0}\(option(field, text))\u{A0}»"
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "oui" : "non"
    }
  }
}

extension [Condition] {
  /// The items that a list has to hold one of, where that is all that is asked.
  fileprivate var itemsOfOneField: (String, [String])? {
    var name: String?
    var items: [String] = []
    for condition in self {
      guard case .compare(let field, .contains(let item)) = condition, field == name ?? field else { return nil }
      name = field
      items.append(item)
    }
    guard let name, items.count > 1 else { return nil }
    return (name, items)
  }
}

extension Condition.Comparison {
  /// What holds where this does not, for comparisons that have a plain contrary.
  fileprivate var opposite: Condition.Comparison? {
    switch self {
    case .equals(let operand): .differs(operand)
    case .differs(let operand): .equals(operand)
    case .isIn(let operands): .isNotIn(operands)
    case .isNotIn(let operands): .isIn(operands)
    case .present(let isPresent): .present(!isPresent)
    case .above, .below, .atLeast, .atMost, .contains: nil
    }
  }
}
