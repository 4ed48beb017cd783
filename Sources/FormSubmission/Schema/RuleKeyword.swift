extension RuleSchema {
  /// What a rule asks, without the names of which it asks it; the raw value is how the compiled catalogue and the page’s
  /// script name it.
  ///
  /// This list is the only one: the keys of the language, the reader, the compiled catalogue, the generated Swift, the
  /// messages and the tests that hold the page’s script and the documentation against it all derive from it.
  package enum Keyword: String, CaseIterable, Hashable, Sendable {
    // The names of the cases are those of ``Kind``.
    case atLeastOneOf = "at_least_one_of"
    case distinct
    case after
    case scopesAtLeastOneOf = "scopes_at_least_one_of"
    case scopesAllOf = "scopes_all_of"
    case alone
    case incompatible
    case requires
    case allOrNone = "all_or_none"

    package static let ofFields = allCases.filter { !$0.isAboutScopes }
    package static let ofScopes = allCases.filter(\.isAboutScopes)

    package var isAboutScopes: Bool {
      switch self {
      case .atLeastOneOf, .distinct, .after: false
      case .scopesAtLeastOneOf, .scopesAllOf, .alone, .incompatible, .requires, .allOrNone: true
      }
    }

    /// How a definition writes it, among its rules or among its rules of scopes.
    package var key: String {
      switch self {
      case .scopesAtLeastOneOf: "at_least_one_of"
      case .scopesAllOf: "all_of"
      case .atLeastOneOf, .distinct, .after, .alone, .incompatible, .requires, .allOrNone: rawValue
      }
    }

    /// What a keyword is written with.
    package enum Operands {
      /// A list of names.
      case names
      /// A list of names, or a group that has them.
      case namesOrGroup
      /// A list of two names, each with its own part.
      case pair
      /// One name.
      case name
      /// Two lists of names.
      case lists
      /// One name, and the list of others that go with it.
      case mapping
    }

    package var operands: Operands {
      switch self {
      case .atLeastOneOf, .distinct, .scopesAtLeastOneOf: .names
      case .scopesAllOf, .allOrNone: .namesOrGroup
      case .after: .pair
      case .alone: .name
      case .incompatible: .lists
      case .requires: .mapping
      }
    }
  }

  package var keyword: Keyword { kind.keyword }

  /// Whether the rule is about scopes, and so asks nothing where none are.
  package var isAboutScopes: Bool { keyword.isAboutScopes }
}

extension RuleSchema.Kind {
  package var keyword: RuleSchema.Keyword {
    switch self {
    case .atLeastOneOf: .atLeastOneOf
    case .distinct: .distinct
    case .after: .after
    case .scopesAtLeastOneOf: .scopesAtLeastOneOf
    case .scopesAllOf: .scopesAllOf
    case .alone: .alone
    case .incompatible: .incompatible
    case .requires: .requires
    case .allOrNone: .allOrNone
    }
  }

  /// The names of fields or scopes that the rule is about, in the order in which they are written.
  package var names: [String] {
    switch self {
    case .atLeastOneOf(let names), .distinct(let names): names
    case .scopesAtLeastOneOf(let names), .scopesAllOf(let names), .allOrNone(let names): names
    case .after(let later, let earlier): [later, earlier]
    case .alone(let name): [name]
    case .incompatible(let left, let right): left + right
    case .requires(let name, let others): [name] + others
    }
  }

  /// What a keyword asks of names; `others` are those that have another part in it. Nil where the keyword needs a name
  /// that is not there.
  package init?(_ keyword: RuleSchema.Keyword, _ names: [String], _ others: [String] = []) {
    switch keyword {
    case .atLeastOneOf: self = .atLeastOneOf(names)
    case .distinct: self = .distinct(names)
    case .scopesAtLeastOneOf: self = .scopesAtLeastOneOf(names)
    case .scopesAllOf: self = .scopesAllOf(names)
    case .allOrNone: self = .allOrNone(names)
    case .incompatible: self = .incompatible(names, others)
    case .after:
      guard let later = names.first, let earlier = others.first else { return nil }
      self = .after(later, earlier)
    case .alone:
      guard let name = names.first else { return nil }
      self = .alone(name)
    case .requires:
      guard let name = names.first else { return nil }
      self = .requires(name, others)
    }
  }
}
