/// How much a finding matters; the raw value stands in reports.
package enum Severity: String, CaseIterable, Hashable, Sendable {
  /// Someone is stopped or misled.
  case error
  /// Suspicious.
  case warning
  /// Style, or something to know.
  case info
}

extension Severity: Comparable {
  private var weight: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool {
    left.weight < right.weight
  }
}

/// The families of rules.
package enum RuleCategory: String, CaseIterable, Hashable, Sendable {
  case correctness
  case reference
  case prefill
  case orientation
  case wording
  case security
  case style
}

/// What a rule finds, in words for its page. Each rule stands in a file of its own, with the sentences of its findings.
///
/// A rule's identifier names the mistake and never changes, whatever becomes of its words.
package final class Rule: Sendable {
  package let id: String
  package let category: RuleCategory
  package let severity: Severity
  /// Whether a finding leaves no value to compile.
  package let isBlocking: Bool
  /// What the rule finds, in one sentence.
  package let summary: Words
  /// Why it matters to an applicant or an instructor.
  package let reason: Words
  /// Shown on the rule's page and run as its tests; none for what no file can show (an unreadable file).
  package var examples: [RuleExample] { makeExamples() }
  /// No finding needs them.
  private let makeExamples: @Sendable () -> [RuleExample]
  /// The version of the tool that brought the rule.
  package let since: String

  package init(
    _ id: String,
    _ category: RuleCategory,
    _ severity: Severity,
    blocking isBlocking: Bool = false,
    summary: Words,
    reason: Words,
    examples: @autoclosure @escaping @Sendable () -> [RuleExample] = [],
    since: String = "0.1.0"
  ) {
    self.id = id
    self.category = category
    self.severity = severity
    self.isBlocking = isBlocking
    self.summary = summary
    self.reason = reason
    makeExamples = examples
    self.since = since
  }
}

extension Rule: Hashable {
  package static func == (left: Rule, right: Rule) -> Bool {
    left.id == right.id
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}

/// A mistake and its correction, as files of a project.
///
/// In `failing`, `⟦` and `⟧` stand around the text that the finding underlines (twice where two findings are expected).
/// The files are laid over a small project that is right (`RuleExample.base` of the tests).
package struct RuleExample: Sendable {
  package let path: String
  package let failing: String
  package let corrected: String
  /// Other files that both are laid over, by path.
  package let context: [String: String]

  package init(
    _ path: ExamplePath,
    failing: String,
    corrected: String,
    context: [ExamplePath: String] = [:]
  ) {
    self.path = path.rawValue
    self.failing = failing
    self.corrected = corrected
    self.context = Dictionary(uniqueKeysWithValues: context.map { ($0.key.rawValue, $0.value) })
  }

  /// The files of a checkout that an example may show.
  package enum ExamplePath: String, Sendable {
    case definitions = "config/authorization_definitions/exemple.yml"
    case forms = "config/authorization_request_forms/exemple.yml"
    case serviceProviders = "config/service_providers.yml"
    case dataProviders = "config/data_providers.yml"
    case eligibility = "db/data/eligibility_rules.yml"
    case wordings = "config/locales/authorization_request_forms.fr.yml"
    case configuration = "datapass.yml"
    /// A tree of our own layout.
    case orientation = "definitions/eligibility/exemple.yml"
    case ownForms = "definitions/authorization_request_forms/exemple.yml"
  }
}
