package import FormJSON
package import FormSource

/// `lint --format gitlab`: GitLab’s Code Quality report, a list of findings that merge requests compare.
package enum GitLabReport {
  package static func value(_ findings: [Finding], _ tree: SourceTree, _ language: Language) -> JSONValue {
    let places = SourcePlaces(tree)
    let fingerprints = Fingerprint.all(of: findings, in: tree)
    return .array(
      zip(findings, fingerprints).map { finding, fingerprint in
        [
          "description": .string(finding.sentence(language)),
          "check_name": .string(finding.rule.id),
          "fingerprint": .string(fingerprint.text),
          "severity": .string(severity(finding)),
          "location": [
            "path": .string(places.file(finding.span).path),
            "lines": [
              "begin": .integer(places.start(finding.span).line),
              "end": .integer(places.end(finding.span).line),
            ],
          ],
        ]
      }
    )
  }

  /// GitLab has five severities. `blocker` is not used: whether a finding blocks a delivery is up to the reader.
  private static func severity(_ finding: Finding) -> String {
    switch finding.severity {
    case .error: finding.rule.isBlocking ? "critical" : "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
