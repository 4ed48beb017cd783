package import FormSource
package import FormSyntax

/// What `datapass.yml` says; every part has a default, so that a project needs none.
package struct Configuration: Sendable {
  package private(set) var language: Language?
  package private(set) var environment: DeploymentEnvironment?
  /// For each limited flag the environments where it is on.
  package private(set) var featureFlags: [String: Set<DeploymentEnvironment>] = [:]
  /// Severities by rule; nil under a rule's name switches it off.
  package private(set) var severities: [String: Severity?] = [:]
  /// Places of sources, relative to the root, where they are not the layout's own.
  package private(set) var sources: [SourceRole: Located<String>] = [:]
  package private(set) var addresses: [String: String] = [:]
  package private(set) var overlay: String?

  package static let standard = Configuration()

  static let severityNames = Severity.allCases.map(\.rawValue) + ["off"]

  private init() {}

  /// Reads a configuration file.
  /// - Parameters:
  ///   - file: `datapass.yml`
  ///   - rules: the names of all rules, which `severities` may give.
  /// - Returns: the configuration, with defaults for what cannot be read, and what is wrong with the file.
  package static func read(_ file: SourceFile, rules: [String]) -> (Configuration, [Finding]) {
    let tree = SyntaxParser.parse(file, embeddedRuby: nil)
    var builder = ValueBuilder(ValueBuilder.Rules(refusesDates: true, knowsSecrets: false))
    let values = builder.build(tree)
    var collector = FindingCollector()
    (tree.findings + builder.finish()).forEach { collector.add($0) }
    guard let value = values.first, !value.isNull else { return (.standard, collector.findings) }
    var checker = ShapeChecker(collector: collector, subject: nil)
    let cursor = Cursor(value)
    checker.check(cursor, against: .record(ConfigurationShape.record))
    var configuration = Configuration()
    configuration.fill(cursor, rules, &checker.collector)
    return (configuration, checker.collector.findings)
  }

  private mutating func fill(_ cursor: Cursor, _ rules: [String], _ collector: inout FindingCollector) {
    language = cursor["language"]?.text.flatMap { Language(rawValue: $0.value) }
    environment = cursor["environment"]?.text.flatMap { DeploymentEnvironment(rawValue: $0.value) }
    for field in cursor["feature_flags"]?.fields ?? [] {
      let names = field.cursor.items.compactMap { $0.text?.value }
      featureFlags[field.key.value] = Set(names.compactMap(DeploymentEnvironment.init))
    }
    for field in cursor["severities"]?.fields ?? [] {
      guard rules.contains(field.key.value) else {
        collector.add(UnknownRule.finding(field.key, known: rules))
        continue
      }
      // `off` is a boolean for YAML.
      let name = field.cursor.value.bool == false ? "off" : field.cursor.text?.value
      guard let name, Self.severityNames.contains(name) else { continue }
      severities.updateValue(Severity(rawValue: name), forKey: field.key.value)
    }
    for role in SourceRole.allCases {
      guard let key = role.configurationKey, let path = cursor["sources"]?[key]?.text else { continue }
      guard OutsidePath.staysInside(path.value) else {
        collector.add(OutsidePath.finding(path))
        continue
      }
      sources[role] = path
    }
    for field in cursor["addresses"]?.fields ?? [] { addresses[field.key.value] = field.cursor.text?.value }
    if let place = cursor["overlay"]?.text {
      if OutsidePath.staysInside(place.value) {
        overlay = place.value
      } else {
        collector.add(OutsidePath.finding(place))
      }
    }
  }

  /// The layout with the places that the configuration names.
  package func layout(_ base: ProjectLayout) -> ProjectLayout {
    var layout = base
    if let overlay, overlay != "off", overlay != "builtin" { layout.places[.overlay] = [.folder(overlay)] }
    for (role, path) in sources {
      let isFile = path.value.hasSuffix(".yml") || path.value.hasSuffix(".yaml")
      layout.places[role] = [isFile ? .file(path.value) : .folder(path.value)]
    }
    return layout
  }

  /// Places that the configuration names and where nothing stands.
  package func missingSources(in tree: SourceTree) -> [Finding] {
    sources.filter { role, _ in tree.files(role).isEmpty }
      .map { MissingSource.finding($0.value) }
      .sorted { $0.span < $1.span }
  }

  /// What conditions in embedded Ruby are answered with.
  package func expansionContext(_ environment: DeploymentEnvironment) -> ExpansionContext {
    let disabled = featureFlags.filter { !$0.value.contains(environment) }.map(\.key)
    return ExpansionContext(environment: environment, disabledFlags: Set(disabled))
  }
}
