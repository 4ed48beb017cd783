import FormJSON
package import FormSource
package import FormSyntax

/// What may be set for a conversation: on the command line, and in the client’s `initializationOptions`, which prevail.
package struct SessionOptions: Hashable, Sendable {
  /// The language of messages; nil for that of the project.
  package var language: Language?
  /// The environment whose branches of conditions count; nil for that of the project.
  package var environment: DeploymentEnvironment?
  /// What comes before a rule’s identifier in the address of its page; nil where the rules have no pages.
  package var rulePages: String?
  /// Whether the client asks for diagnostics instead of being sent them.
  package var pullsDiagnostics = false

  package init(language: Language? = nil, environment: DeploymentEnvironment? = nil) {
    self.language = language
    self.environment = environment
  }

  /// The options with those of the client; what it leaves out, or writes otherwise than expected, stays as it is.
  func overridden(by node: JSONNode?) -> SessionOptions {
    var copy = self
    copy.language = node?["language"]?.string.flatMap(Language.init) ?? language
    copy.environment = node?["environment"]?.string.flatMap(DeploymentEnvironment.init) ?? environment
    copy.rulePages = node?["rulePages"]?.string ?? rulePages
    copy.pullsDiagnostics = node?["diagnostics"]?.string.map { $0 == "pull" } ?? pullsDiagnostics
    return copy
  }
}
