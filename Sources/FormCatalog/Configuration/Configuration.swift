package import FormSource
package import FormSyntax

/// The contents of `datapass.yml`; every part has a default, so that a project needs no such file.
package struct Configuration: Sendable {
  package private(set) var language: Language?
  package private(set) var environment: DeploymentEnvironment?
  /// For each limited flag, the environments where it is on.
  package private(set) var featureFlags: [String: Set<DeploymentEnvironment>] = [:]
  /// The names of these flags, with their places.
  package private(set) var featureFlagNames: [Located<String>] = []
  /// Severities by rule; nil switches the rule off.
  package private(set) var severities: [String: Severity?] = [:]
  /// The places of sources, relative to the root, that differ from the layout's.
  package private(set) var sources: [SourceRole: Located<String>] = [:]
  package private(set) var addresses = PublicAddresses()
  /// `off`, `builtin`, or the folder of the project’s own overlay, relative to the root.
  package private(set) var overlay: Located<String>?
  /// The findings to ignore in some files, in the order of `datapass.yml`.
  package private(set) var ignored: [IgnoredFindings] = []
  /// The file of already known findings, relative to the root.
  package private(set) var baseline: String?

  package static let standard = Configuration()

  static let severityNames = Severity.allCases.map(\.rawValue) + ["off"]

  private init() {}

  /// Reads a configuration file.
  /// - Parameters:
  ///   - file: `datapass.yml`
  ///   - rules: all rules, which `severities` and `ignore` may name.
  /// - Returns: the configuration, with defaults for what cannot be read, and the findings about the file.
  package static func read(_ file: SourceFile, rules: [Rule]) -> (Configuration, [Finding]) {
    let tree = SyntaxParser.parse(file, embeddedRuby: nil)
    var builder = ValueBuilder(ValueBuilder.Rules(.yaml, knowsSecrets: false))
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

  private mutating func fill(_ cursor: Cursor, _ rules: [Rule], _ collector: inout FindingCollector) {
    language = cursor["language"]?.text.flatMap { Language(rawValue: $0.value) }
    environment = cursor["environment"]?.text.flatMap { DeploymentEnvironment(rawValue: $0.value) }
    for field in cursor["feature_flags"]?.fields ?? [] {
      let names = field.cursor.items.compactMap { $0.text?.value }
      featureFlagNames.append(field.key)
      featureFlags[field.name] = Set(names.compactMap(DeploymentEnvironment.init))
    }
    for field in cursor["severities"]?.fields ?? [] {
      guard let rule = known(field.key, rules, &collector) else { continue }
      // `off` is a boolean for YAML.
      let name = field.cursor.value.bool == false ? "off" : field.cursor.text?.value
      guard let name, Self.severityNames.contains(name) else { continue }
      if rule.isBlocking, name != rule.severity.rawValue { collector.add(IneffectiveSetting.finding(field.key)) }
      severities.updateValue(Severity(rawValue: name), forKey: field.name)
    }
    ignored = (cursor["ignore"]?.items ?? []).compactMap { ignored($0, rules, &collector) }
    for role in SourceRole.allCases {
      guard let key = role.configurationKey, let path = cursor["sources"]?[key]?.text?.map(Self.folder) else {
        continue
      }
      guard OutsidePath.staysInside(path.value) else {
        collector.add(OutsidePath.finding(path))
        continue
      }
      sources[role] = path
    }
    addresses = PublicAddresses(cursor["addresses"])
    if let place = cursor["overlay"]?.text?.map(Self.folder) {
      if OutsidePath.staysInside(place.value) {
        overlay = place
      } else {
        collector.add(OutsidePath.finding(place))
      }
    }
    if let place = cursor["baseline"]?.text {
      if OutsidePath.staysInside(place.value) {
        baseline = place.value
      } else {
        collector.add(OutsidePath.finding(place))
      }
    }
  }

  /// A path as the reader of files knows it: without the slash that may end a folder’s.
  private static func folder(_ path: String) -> String {
    path.utf8.count > 1 && path.utf8.last == UInt8(ascii: "/") ? String(path.dropLast()) : path
  }

  /// The folder of the project’s own overlay, if it has one.
  private var overlayFolder: Located<String>? {
    overlay.flatMap { ["off", "builtin"].contains($0.value) ? nil : $0 }
  }

  /// An exception; nil if it has no reason, and so does not apply.
  private func ignored(_ cursor: Cursor, _ rules: [Rule], _ collector: inout FindingCollector) -> IgnoredFindings? {
    var names: Set<String>?
    if let items = cursor["rules"]?.items {
      var chosen: Set<String> = []
      for name in items.compactMap(\.text) {
        guard let rule = known(name, rules, &collector) else { continue }
        if rule.isBlocking { collector.add(IneffectiveSetting.finding(name)) }
        chosen.insert(rule.id)
      }
      names = chosen
    }
    let paths = (cursor["paths"]?.items ?? []).compactMap { $0.text.map { PathPattern($0.value) } }
    guard let reason = cursor["reason"]?.text, reason.value.contains(where: { !$0.isWhitespace }) else {
      // The check of the shape reports a missing reason.
      if let blank = cursor["reason"]?.text { collector.add(IneffectiveSetting.blankReason(at: blank.span)) }
      return nil
    }
    return IgnoredFindings(paths: paths, rules: names)
  }

  private func known(_ name: Located<String>, _ rules: [Rule], _ collector: inout FindingCollector) -> Rule? {
    let rule = rules.first { $0.id == name.value }
    if rule == nil { collector.add(UnknownRule.finding(name, known: rules.map(\.id))) }
    return rule
  }

  /// The layout with the places that the configuration names.
  package func layout(_ base: ProjectLayout) -> ProjectLayout {
    var layout = base
    if let overlayFolder { layout.places[.overlay] = [.folder(overlayFolder.value)] }
    for (role, path) in sources {
      let isFile = path.value.hasSuffix(".yml") || path.value.hasSuffix(".yaml")
      layout.places[role] = [isFile ? .file(path.value) : .folder(path.value)]
    }
    return layout
  }

  /// The findings about configured places where there is nothing.
  package func missingSources(in tree: SourceTree) -> [Finding] {
    var places = sources
    places[.overlay] = overlayFolder
    return places.filter { role, _ in tree.files(role).isEmpty }
      .map { MissingSource.finding($0.value) }
      .sorted { $0.span < $1.span }
  }

  /// The values that conditions in embedded Ruby depend on.
  package func expansionContext(_ environment: DeploymentEnvironment) -> ExpansionContext {
    let disabled = featureFlags.filter { !$0.value.contains(environment) }.map(\.key)
    return ExpansionContext(environment: environment, disabledFlags: Set(disabled))
  }
}
