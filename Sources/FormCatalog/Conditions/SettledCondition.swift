package import FormSubmission

/// What is left of a condition once it is known what is true of the form itself.
package enum SettledCondition: Hashable, Sendable {
  case always
  case never
  /// It depends on answers.
  case open(Condition)

  /// - Parameters:
  ///   - condition: nil for none, which always holds.
  ///   - facts: what is true of the form, by the names that conditions use.
  ///   - isAsked: whether a name is that of a question that the form asks.
  package init(_ condition: Condition?, facts: [String: FieldValue], isAsked: (String) -> Bool) {
    self.init(condition) { field, comparison in
      isAsked(field) ? nil : Condition.compare(field: field, comparison).holds { facts[$0] }
    }
  }

  /// - Parameters:
  ///   - condition: nil for none, which always holds.
  ///   - known: whether a comparison holds; nil where that depends on answers.
  package init(_ condition: Condition?, known: (_ field: String, Condition.Comparison) -> Bool?) {
    guard let condition else {
      self = .always
      return
    }
    self = Self.settle(condition, known)
  }

  private static func settle(
    _ condition: Condition,
    _ known: (String, Condition.Comparison) -> Bool?
  ) -> SettledCondition {
    switch condition {
    case .compare(let field, let comparison):
      return known(field, comparison).map { $0 ? .always : .never } ?? .open(condition)
    case .not(let inner):
      switch settle(inner, known) {
      case .always: return .never
      case .never: return .always
      case .open(let rest): return .open(.not(rest))
      }
    case .all(let parts):
      let rest = parts.map { settle($0, known) }
      if rest.contains(.never) { return .never }
      return joined(rest, { .all($0) }, none: .always)
    case .any(let parts):
      let rest = parts.map { settle($0, known) }
      if rest.contains(.always) { return .always }
      return joined(rest, { .any($0) }, none: .never)
    }
  }

  private static func joined(
    _ parts: [SettledCondition],
    _ join: ([Condition]) -> Condition,
    none: SettledCondition
  ) -> SettledCondition {
    let open = parts.compactMap { part in if case .open(let condition) = part { condition } else { nil } }
    return open.isEmpty ? none : .open(open.count == 1 ? open[0] : join(open))
  }
}

extension FormSchema {
  /// What is left of a condition in this form: its facts are known, its questions are not answered yet.
  package func settled(_ condition: Condition?) -> SettledCondition {
    SettledCondition(condition, facts: facts) { self[$0] != nil }
  }
}
