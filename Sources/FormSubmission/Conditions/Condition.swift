/// A condition on answers: the one language of `when`, `required_when`, rules and orientation.
///
/// On an absent or hidden field every comparison is false but ``Comparison/differs(_:)``, `isNotIn` and `present: false`.
public indirect enum Condition: Hashable, Sendable {
  case compare(field: String, Comparison)
  case all([Condition])
  case any([Condition])
  case not(Condition)

  public enum Comparison: Hashable, Sendable {
    case equals(Operand)
    case differs(Operand)
    case isIn([Operand])
    case isNotIn([Operand])
    case above(Operand)
    case below(Operand)
    case atLeast(Operand)
    case atMost(Operand)
    /// A list holds the item.
    case contains(String)
    case present(Bool)
  }

  /// What an answer is compared with.
  public enum Operand: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case flag(Bool)
  }

  /// The names that the condition asks about, in order, each once.
  public var fields: [String] {
    var result: [String] = []
    var seen: Set<String> = []
    collect(into: &result, &seen)
    return result
  }

  /// Adds the names that are not among them; `seen` holds them once there are too many to be compared one by one.
  private func collect(into names: inout [String], _ seen: inout Set<String>) {
    switch self {
    case .compare(let field, _):
      if names.count == 8, seen.isEmpty { seen = Set(names) }
      if names.count < 8 ? names.contains(field) : !seen.insert(field).inserted { return }
      names.append(field)
    case .all(let conditions), .any(let conditions):
      for condition in conditions { condition.collect(into: &names, &seen) }
    case .not(let condition): condition.collect(into: &names, &seen)
    }
  }
}

extension Condition {
  /// Whether the condition holds; `answer` gives the visible answer of a field, nil where it is absent or hidden.
  public func holds(_ answer: (String) -> FieldValue?) -> Bool {
    switch self {
    case .compare(let field, let comparison): comparison.holds(answer(field).flatMap { $0.isBlank ? nil : $0 })
    case .all(let conditions): conditions.allSatisfy { $0.holds(answer) }
    case .any(let conditions): conditions.contains { $0.holds(answer) }
    case .not(let condition): !condition.holds(answer)
    }
  }
}

extension Condition.Comparison {
  /// Whether it holds of an answer; nil where there is none.
  package func holds(_ value: FieldValue?) -> Bool {
    guard let value else {
      switch self {
      case .differs, .isNotIn, .present(false): return true
      case .equals, .isIn, .above, .below, .atLeast, .atMost, .contains, .present: return false
      }
    }
    switch self {
    case .equals(let operand): return operand.equals(value)
    case .differs(let operand): return !operand.equals(value)
    case .isIn(let operands): return operands.contains { $0.equals(value) }
    case .isNotIn(let operands): return !operands.contains { $0.equals(value) }
    case .above(let operand): return operand.order(of: value).map { $0 > 0 } ?? false
    case .below(let operand): return operand.order(of: value).map { $0 < 0 } ?? false
    case .atLeast(let operand): return operand.order(of: value).map { $0 >= 0 } ?? false
    case .atMost(let operand): return operand.order(of: value).map { $0 <= 0 } ?? false
    case .contains(let item):
      if case .list(let items) = value { return items.containsExactly(item) }
      return false
    case .present(let isPresent): return isPresent
    }
  }
}

extension Condition.Operand {
  /// The operand as an answer that is a text would say it.
  package var text: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .flag(let flag): String(flag)
    }
  }

  func equals(_ value: FieldValue) -> Bool {
    switch self {
    case .text(let text):
      if case .text(let other) = value { return text.isExactly(other) }
      return false
    case .integer(let number): return value.number == number
    case .flag(let flag): return value.isTicked == flag
    }
  }

  /// Below zero where the answer comes before the operand; nil where the two cannot be ordered.
  func order(of value: FieldValue) -> Int? {
    switch self {
    case .integer(let number): return value.number.map { $0 == number ? 0 : $0 < number ? -1 : 1 }
    case .text(let text):
      guard let date = CalendarDate(text), case .text(let other) = value, let answer = CalendarDate(other) else {
        return nil
      }
      return answer == date ? 0 : answer < date ? -1 : 1
    case .flag: return nil
    }
  }
}
