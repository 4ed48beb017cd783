extension Condition {
  /// An operator of the condition language; the raw value is how it is written in a definition.
  ///
  /// This list is the only one: the reader, the checker of types, the compiled catalogue, the generated Swift and the
  /// tests that hold the page’s script and the documentation against it all derive from it.
  package enum Operator: String, CaseIterable, Hashable, Sendable {
    // The names of the cases are those of ``Comparison``.
    case equals = "is"
    case differs = "is_not"
    case isIn = "in"
    case isNotIn = "not_in"
    case above
    case below
    case atLeast = "at_least"
    case atMost = "at_most"
    case contains
    case present

    /// Whether it is written with a list of values.
    package var takesList: Bool {
      switch self {
      case .isIn, .isNotIn: true
      case .equals, .differs, .above, .below, .atLeast, .atMost, .contains, .present: false
      }
    }

    /// Whether its operands are answers: one that a question does not offer is then a mistake.
    package var namesAnswers: Bool {
      switch self {
      case .equals, .differs, .isIn, .isNotIn, .contains: true
      case .above, .below, .atLeast, .atMost, .present: false
      }
    }
  }
}

extension Condition.Comparison {
  package var `operator`: Condition.Operator {
    switch self {
    case .equals: .equals
    case .differs: .differs
    case .isIn: .isIn
    case .isNotIn: .isNotIn
    case .above: .above
    case .below: .below
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .contains: .contains
    case .present: .present
    }
  }

  /// What answers are compared with: one operand, or those of the list.
  package var operands: [Condition.Operand] {
    switch self {
    case .equals(let operand), .differs(let operand): [operand]
    case .above(let operand), .below(let operand), .atLeast(let operand), .atMost(let operand): [operand]
    case .isIn(let operands), .isNotIn(let operands): operands
    case .contains(let item): [.text(item)]
    case .present(let isPresent): [.flag(isPresent)]
    }
  }

  /// The comparison that an operator and its operands make; nil where the operator takes others.
  package init?(_ operator: Condition.Operator, _ operands: [Condition.Operand]) {
    guard let first = operands.first, operands.count == 1 || `operator`.takesList else { return nil }
    switch (`operator`, first) {
    case (.equals, _): self = .equals(first)
    case (.differs, _): self = .differs(first)
    case (.isIn, _): self = .isIn(operands)
    case (.isNotIn, _): self = .isNotIn(operands)
    case (.above, _): self = .above(first)
    case (.below, _): self = .below(first)
    case (.atLeast, _): self = .atLeast(first)
    case (.atMost, _): self = .atMost(first)
    case (.contains, .text(let text)): self = .contains(text)
    case (.contains, .integer(let number)): self = .contains(String(number))
    case (.present, .flag(let flag)): self = .present(flag)
    case (.contains, .flag), (.present, .text), (.present, .integer): return nil
    }
  }
}
