import FormCatalog
import FormSource
import FormSubmission

/// Which requests two versions of a rule accept and refuse, by trying the validator on requests that stand for all
/// others.
///
/// Names that both versions use alike are interchangeable, so that two of them stand for any number: none, some or all of
/// them may have an answer.
struct RuleOutcomes {
  /// A request that only the rule as it was accepts; nil where there is none.
  private(set) var refused: [String: FieldValue]?
  /// A request that only the rule as it is accepts.
  private(set) var admitted: [String: FieldValue]?
  /// Whether all were tried.
  let isKnown: Bool

  /// - Parameters:
  ///   - old: what the rule asked for.
  ///   - new: what it asks for.
  ///   - scopes: the values of all scopes.
  init(_ old: RuleSchema.Kind, _ new: RuleSchema.Kind, scopes: [String]) {
    let requests = Self.requests(old, new, scopes)
    isKnown = requests != nil
    let (before, after) = (Self.form(old), Self.form(new))
    for request in requests ?? [] {
      let submission = Submission(answers: request)
      switch (Self.accepts(before, submission), Self.accepts(after, submission)) {
      case (true, false): refused = refused ?? request
      case (false, true): admitted = admitted ?? request
      case (true, true), (false, false): break
      }
      if refused != nil, admitted != nil { return }
    }
  }

  /// More names than these are too many to try all their combinations.
  private static let most = 10

  /// The smallest first; nil for too many.
  private static func requests(
    _ old: RuleSchema.Kind,
    _ new: RuleSchema.Kind,
    _ scopes: [String]
  ) -> [[String: FieldValue]]? {
    if old.keyword.isAboutScopes != new.keyword.isAboutScopes { return nil }
    if old.keyword == .after || new.keyword == .after { return old.keyword == new.keyword ? days(old, new) : nil }
    var names = representatives(of: old.operands + new.operands)
    // A rule may be about the company of any other scope.
    if old.keyword.isAboutScopes {
      let known = Set(old.names + new.names)
      if let other = scopes.first(where: { !known.contains($0) }) { names.append(other) }
    }
    guard names.count <= most else { return nil }
    let subsets = (0..<(1 << names.count)).sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
    return subsets.map { bits in
      let chosen = names.indices.filter { bits & (1 << $0) != 0 }.map { names[$0] }
      guard old.keyword.isAboutScopes else {
        return Dictionary(chosen.map { ($0, .text("a")) }, uniquingKeysWith: { first, _ in first })
      }
      return chosen.isEmpty ? [:] : ["scopes": .list(chosen)]
    }
  }

  /// Two names of each kind of use, in the order in which they are met.
  private static func representatives(of lists: [[String]]) -> [String] {
    var uses: [String: Set<Int>] = [:]
    for (place, list) in lists.enumerated() { for name in list { uses[name, default: []].insert(place) } }
    var seen: Set<String> = []
    var counts: [Set<Int>: Int] = [:]
    return lists.joined().filter { name in
      guard seen.insert(name).inserted, let use = uses[name] else { return false }
      counts[use, default: 0] += 1
      return counts[use, default: 0] <= 2
    }
  }

  /// All orders of the days, and no answer.
  private static func days(_ old: RuleSchema.Kind, _ new: RuleSchema.Kind) -> [[String: FieldValue]] {
    var names: [String] = []
    for name in old.names + new.names where !names.contains(name) { names.append(name) }
    let days: [FieldValue?] = [nil] + (1...names.count).map { .text("2026-01-0\($0)") }
    return names.reduce(into: [[:]]) { requests, name in
      requests = requests.flatMap { request in
        days.map { day in
          var copy = request
          copy[name] = day
          return copy
        }
      }
    }
  }

  private static func form(_ kind: RuleSchema.Kind) -> FormSchema {
    let answer: FieldSchema.Kind = kind.keyword == .after ? .date : .text
    let names = kind.keyword.isAboutScopes ? ["scopes"] : kind.names
    let fields = names.map { name in
      FieldSchema(
        name: name,
        block: "",
        kind: kind.keyword.isAboutScopes ? .scopes : answer,
        label: name,
        requirement: .never
      )
    }
    return FormSchema(id: "", fields: fields, rules: [RuleSchema(id: "", kind: kind)])
  }

  private static func accepts(_ form: FormSchema, _ submission: Submission) -> Bool {
    Examination(submission, form).violations(of: form.rules[0]).isEmpty
  }
}

extension RuleSchema.Kind {
  /// The names by the part that they have in it.
  fileprivate var operands: [[String]] {
    switch self {
    case .atLeastOneOf(let names), .distinct(let names), .scopesAtLeastOneOf(let names), .scopesAllOf(let names),
      .allOrNone(let names):
      [names]
    case .alone(let name): [[name]]
    case .incompatible(let left, let right): [left, right]
    case .requires(let name, let others): [[name], others]
    case .after(let later, let earlier): [[later], [earlier]]
    }
  }
}
