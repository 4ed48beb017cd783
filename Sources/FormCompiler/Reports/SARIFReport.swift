package import FormJSON
package import FormSource

/// `lint --format sarif`: the Static Analysis Results Interchange Format, version 2.1.0 (an OASIS standard).
///
/// Files are named relative to `%SRCROOT%`, the project's root. Columns count code points; each region also has
/// its bytes.
package enum SARIFReport {
  /// - Parameters:
  ///   - findings: all findings, in the order of reports.
  ///   - tree: the files that they are about.
  ///   - language: the language of messages and of the descriptions of rules.
  ///   - rules: the rules that the report describes, whether or not they found anything.
  ///   - version: the version of this program.
  /// - Returns: a log with one run.
  package static func value(
    _ findings: [Finding],
    _ tree: SourceTree,
    _ language: Language,
    rules: [Rule] = RuleRegistry.all,
    version: String = Tool.version
  ) -> JSONValue {
    let indexes = Dictionary(zip(rules.map(\.id), rules.indices)) { first, _ in first }
    let places = SARIFPlaces(tree)
    let results = zip(findings, Fingerprint.all(of: findings, in: tree)).map { finding, fingerprint in
      result(finding, fingerprint, ruleIndex: indexes[finding.rule.id], places, language)
    }
    let driver: JSONValue = [
      "name": .string(Tool.name),
      "version": .string(version),
      "language": .string(language.rawValue),
      "rules": .array(rules.map { descriptor($0, language) }),
    ]
    let root = Words(fr: "La racine du projet", en: "The project’s root")
    let run: JSONValue = [
      "tool": ["driver": driver],
      "language": .string(language.rawValue),
      "columnKind": "unicodeCodePoints",
      "originalUriBaseIds": [SARIFPlaces.base: ["description": text(root(language))]],
      "results": .array(results),
    ]
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [run],
    ]
  }

  private static func descriptor(_ rule: Rule, _ language: Language) -> JSONValue {
    let help = Words(
      fr: "\(rule.reason.french)\n\nUn exemple et sa correction\u{A0}: datapass explain \(rule.id)",
      en: "\(rule.reason.english)\n\nAn example and its correction: datapass explain \(rule.id)"
    )
    return [
      "id": .string(rule.id),
      "shortDescription": text(rule.summary(language)),
      "fullDescription": text(rule.reason(language)),
      "help": text(help(language)),
      "defaultConfiguration": ["level": level(rule.severity)],
      "properties": [
        "category": .string(rule.category.rawValue),
        "tags": [.string(rule.category.rawValue)],
      ],
    ]
  }

  private static func result(
    _ finding: Finding,
    _ fingerprint: Fingerprint,
    ruleIndex: Int?,
    _ places: SARIFPlaces,
    _ language: Language
  ) -> JSONValue {
    var members: [JSONValue.Member] = [.init("ruleId", .string(finding.rule.id))]
    if let ruleIndex { members.append(.init("ruleIndex", .integer(ruleIndex))) }
    members += [
      .init("level", level(finding.severity)),
      .init("message", text(finding.sentence(language))),
      .init("locations", [places.location(finding.span, subject: finding.subject)]),
    ]
    if !finding.notes.isEmpty {
      let notes = finding.notes.enumerated().map { index, note in
        places.location(note.span, id: index + 1, message: text(note.message(language)))
      }
      members.append(.init("relatedLocations", .array(notes)))
    }
    members.append(.init("partialFingerprints", ["datapass/v1": .string(fingerprint.text)]))
    if let fix = finding.fix {
      members.append(.init("fixes", [places.fix(fix, description: text(fix.title(language)))]))
    }
    return .object(members)
  }

  private static func level(_ severity: Severity) -> JSONValue {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// A message. `](` is split, so that no text of a definition becomes a link (section 3.11.6). Braces are not doubled,
  /// though section 3.11.5 asks for it, since readers undo that only for messages with arguments.
  private static func text(_ text: String) -> JSONValue {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "(", result.unicodeScalars.last == "]" { result += " " }
      result.unicodeScalars.append(scalar)
    }
    return ["text": .string(result)]
  }
}
