import FormCompiler
import FormHost
import FormSource
import FormSyntax

/// What `lint` does between reading a project and reporting on it: fixes, the baseline, the changes since a revision.
struct LintSession {
  let loaded: LoadedProject
  let environment: DeploymentEnvironment
  let language: Language
  let fixing: FixOptions
  let baselines: BaselineOptions
  let changes: ChangeOptions
  /// Whether the file at a path is reported on.
  let accepts: (String) -> Bool

  struct Outcome {
    /// The project, fixed if asked for.
    let project: Project
    let verdict: Pipeline.Verdict
    /// The findings to report.
    let findings: [Finding]
    /// The changes of fixes, if `--diff` asks for them.
    let patch: [UInt8]?
  }

  func run() throws -> Outcome {
    if fixing.diff, baselines.writeBaseline {
      let words = Words(
        fr: "--diff n’écrit rien et ne peut pas être combiné avec --write-baseline",
        en: "--diff writes nothing and cannot be combined with --write-baseline"
      )
      throw Stop.refusal(words(language))
    }
    let place = baselines.place(loaded)
    var baseline = try place.flatMap { try baselines.read($0, language) }
    let filter = try changes.filter(loaded, environment, language)
    var project = loaded.project
    var verdict = Pipeline.lint(project, environment: environment)
    var patch: [UInt8]?
    if fixing.fix || fixing.diff {
      let selection = Selection(accepts: accepts, baseline: baseline, changes: filter)
      var fixer = Fixer(project, verdict) { [environment] in
        Pipeline.lint($0, environment: environment)
      } selection: {
        selection.findings($0, $1)
      }
      let files = fixer.run()
      if fixing.diff { patch = UnifiedDiff.text(files) }
      if fixing.fix {
        try write(files)
        (project, verdict) = (fixer.project, fixer.verdict)
      }
    }
    if let place { baseline = try keep(baseline, place, verdict.findings, project.tree) }
    let selection = Selection(accepts: accepts, baseline: baseline, changes: filter)
    return Outcome(
      project: project,
      verdict: verdict,
      findings: selection.findings(verdict, project),
      patch: patch
    )
  }

  private func write(_ files: [FixedFile]) throws {
    try ProjectFiles.write(files, new: [], in: loaded.root.path, language)
    for file in files {
      let name = Quoted.shortened(file.path, limit: 400)
      let count = file.titles.count
      let words = Words(
        fr: "\(name)\u{A0}: \(count) \(count < 2 ? "correction" : "corrections")",
        en: "\(name): \(count) \(count == 1 ? "fix" : "fixes")"
      )
      Output.error(words(language) + " (\(titles(file)))\n")
    }
  }

  /// Each title once, with the number of times if there are several.
  private func titles(_ file: FixedFile) -> String {
    var order: [Words] = []
    var counts: [Words: Int] = [:]
    for title in file.titles {
      if counts[title] == nil { order.append(title) }
      counts[title, default: 0] += 1
    }
    return order.map { title in
      let count = counts[title] ?? 1
      return count > 1 ? "\(title(language)) × \(count)" : title(language)
    }.joined(separator: ", ")
  }
}

/// Selects the findings of a project to report.
struct Selection {
  let accepts: (String) -> Bool
  let baseline: Baseline?
  let changes: ChangeFilter?

  func findings(_ verdict: Pipeline.Verdict, _ project: Project) -> [Finding] {
    let isUnknown = baseline?.reports(verdict.findings, in: project.tree)
    let isChanged = changes?.reports(verdict, of: project)
    return verdict.findings.enumerated().filter { place, finding in
      (isUnknown?[place] ?? true) && (isChanged?[place] ?? true) && accepts(project.tree[finding.span.source].path)
    }.map(\.element)
  }
}
