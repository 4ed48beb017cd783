/// How serious a finding is; reports use the raw value.
package enum Severity: String, CaseIterable, Hashable, Sendable {
  /// An applicant or an instructor is blocked or misled.
  case error
  /// Probably a mistake.
  case warning
  /// A matter of style, or something worth knowing.
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

/// The categories of rules; reports use the raw value.
package enum RuleCategory: String, CaseIterable, Hashable, Sendable {
  case correctness
  case reference
  case prefill
  case orientation
  case wording
  case security
  case style
}

/// A rule: its identity, and the words that describe it. Each rule has a file of its own, which also contains the
/// messages of its findings.
///
/// A rule’s identifier names the mistake and never changes, even when its words do.
package final class Rule: Sendable {
  package let id: String
  package let category: RuleCategory
  package let severity: Severity
  /// Whether nothing can be compiled from what it finds.
  package let isBlocking: Bool
  /// Whether what it underlines must not be repeated: reports show its first letter.
  package let isConfidential: Bool
  /// What the rule finds, in one sentence.
  package let summary: Words
  /// Why it matters to an applicant or an instructor.
  package let reason: Words
  /// Shown on the rule’s page and run as its tests; empty for what no file can show (an unreadable file).
  package var examples: [RuleExample] { makeExamples() }
  /// Made on demand: findings do not need them.
  private let makeExamples: @Sendable () -> [RuleExample]
  /// The version of the tool that introduced the rule.
  package let since: String

  package init(
    _ id: String,
    _ category: RuleCategory,
    _ severity: Severity,
    blocking isBlocking: Bool = false,
    confidential isConfidential: Bool = false,
    summary: Words,
    reason: Words,
    examples: @autoclosure @escaping @Sendable () -> [RuleExample] = [],
    since: String = "0.2.0"
  ) {
    self.id = id
    self.category = category
    self.severity = severity
    self.isBlocking = isBlocking
    self.isConfidential = isConfidential
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

/// A mistake and its correction, as a file of a project.
///
/// In `failing`, `⟦` and `⟧` enclose the text that the finding underlines, once for each expected finding. The files
/// are added to a small project without mistakes (`MemoryProject.base` of the tests) and replace its own.
package struct RuleExample: Sendable {
  package let path: String
  package let failing: String
  package let corrected: String
  /// Further files that both versions need, by path.
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

  /// Both versions in one text: what stands between `⟨` and `⟩` is in the corrected one only, instead of the marked text
  /// before it. A line of which a version has nothing is left out of it.
  package init(_ path: ExamplePath, _ text: String, context: [ExamplePath: String] = [:]) {
    let versions = ExampleVersions(text)
    self.init(path, failing: versions.failing, corrected: versions.corrected, context: context)
  }

  /// The files that an example may show.
  package enum ExamplePath: String, Sendable {
    case definitions = "config/authorization_definitions/exemple.yml"
    case forms = "config/authorization_request_forms/exemple.yml"
    case serviceProviders = "config/service_providers.yml"
    case dataProviders = "config/data_providers.yml"
    case eligibility = "db/data/eligibility_rules.yml"
    case wordings = "config/locales/authorization_request_forms.fr.yml"
    case labels = "config/locales/activerecord.fr.yml"
    case configuration = "datapass.yml"
    /// An orientation tree, in our own layout.
    case orientation = "definitions/eligibility/exemple.yml"
    case ownDefinitions = "definitions/authorization_definitions/exemple.yml"
    case ownServiceProviders = "definitions/service_providers.yml"
    case blocks = "definitions/blocks/exemple.yml"
    case ownForms = "definitions/authorization_request_forms/exemple.yml"
    case scenarios = "definitions/scenarios/exemple.yml"
    case life = "definitions/life/exemple.yml"
    case text = "definitions/life/texts/recu.txt"
  }
}
