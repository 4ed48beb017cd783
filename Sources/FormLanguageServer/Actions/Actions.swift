import FormCompiler
package import FormSource

/// The changes that can be made for findings.
package enum Actions {
  /// The corrections of findings, in their order. Those of files that come with the tool are left out.
  package static func fixes(for findings: [Finding], of snapshot: Snapshot) -> [Action] {
    findings.compactMap { finding in
      guard let fix = finding.fix, !fix.edits.isEmpty, areApplicable(fix.edits, snapshot) else { return nil }
      return Action(fix.title, fix.edits, finding: finding, isPreferred: fix.isSafe)
    }
  }

  /// A comment that silences a finding, and waits for a reason in the language; nil where none can.
  package static func suppression(for finding: Finding, of snapshot: Snapshot, _ language: Language) -> Action? {
    // A comment in a file that nobody reads is read by nobody.
    guard !finding.rule.isBlocking, let file = snapshot.file(finding.span.source), file.role != .unread,
      let edit = SuppressionEdit.edit(for: finding, in: file, of: snapshot, language)
    else { return nil }
    let title = Words(fr: "Ignorer \(finding.rule.id) ici", en: "Ignore \(finding.rule.id) here")
    return Action(title, [edit], finding: finding)
  }

  /// All safe corrections in a file at once, each tried as `lint --fix` does; nil where there are none. Once it is cancelled,
  /// some may be missing.
  package static func allFixes(
    in file: SourceFile,
    of snapshot: Snapshot,
    isCancelled: @escaping () -> Bool = { false }
  ) -> Action? {
    let lint: Fixer.Lint = { [environment = snapshot.environment] in Pipeline.lint($0, environment: environment) }
    var fixer = Fixer(snapshot.project, snapshot.verdict, lint: lint, isCancelled: isCancelled) { verdict, _ in
      verdict.findings.filter { $0.span.source == file.id }
    }
    let edits = fixer.run().compactMap { fixed in
      snapshot.file(at: fixed.path).flatMap { TextEdit.edit(from: $0, to: fixed.after) }
    }
    guard !edits.isEmpty else { return nil }
    return Action(Words(fr: "Appliquer toutes les corrections sûres", en: "Apply all safe fixes"), edits)
  }

  private static func areApplicable(_ edits: [Fix.Edit], _ snapshot: Snapshot) -> Bool {
    var set = EditSet()
    guard set.add(edits) else { return false }
    return edits.allSatisfy { edit in
      snapshot.file(edit.span.source).map { edit.span.end <= $0.bytes.count } ?? false
    }
  }
}
