package import FormCatalog
package import FormSource
package import FormSyntax
package import FormTemplates

/// Writes vendors’ answers into a project, in memory. A vendor’s answers that would cause an error are refused as a
/// whole; the others are written as if these did not exist.
package struct TemplateSession {
  /// The outcome for one vendor’s answers.
  package struct Result: Sendable {
    package let row: TemplateRow
    /// Nil if nothing is written for them.
    package let plan: VendorPlan?
    package let written: TemplateEditor.Written?
    /// Findings in the file of answers and, about new forms, in the resulting project, in the order of their places.
    package let findings: [Finding]

    /// The same, where what is written for them would change lines that others change: it cannot be.
    fileprivate var overlapping: Result {
      var written = written
      written?.findings.append(RefusedAnswer.finding(overlappingAt: row.span))
      return Result(row: row, plan: plan, written: written, findings: findings)
    }

    /// The same with other findings, the first in the file first.
    fileprivate func with(_ findings: [Finding]) -> Result {
      let ordered = findings.enumerated().sorted { ($0.element.span, $0.offset) < ($1.element.span, $1.offset) }
      return Result(row: row, plan: plan, written: written, findings: ordered.map(\.element))
    }
  }

  package struct Outcome: Sendable {
    package let results: [Result]
    /// The resulting project.
    package let project: Project
    package let catalog: Catalog
    /// The files that change, sorted by path.
    package let files: [FixedFile]
    /// The paths of those that are new.
    package let newFiles: Set<String>
  }

  private let project: Project
  private let layout: ProjectLayout
  private let environment: DeploymentEnvironment
  /// The project’s catalogue before the changes.
  package let catalog: Catalog
  private let sources: TemplateSources
  private let progress: @Sendable (_ done: Int, _ all: Int) -> Void

  /// - Parameters:
  ///   - project: the project to change.
  ///   - layout: the places of its files.
  ///   - environment: the environment to read the project in.
  ///   - progress: called with the number of vendors handled so far, and with that of all.
  package init(
    _ project: Project,
    _ layout: ProjectLayout,
    environment: DeploymentEnvironment,
    progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void
  ) {
    self.project = project
    self.layout = layout
    self.environment = environment
    self.progress = progress
    // In the project’s words: people answer with the labels that they see.
    let reading = Pipeline.read(project, environment: environment)
    catalog = reading.catalog
    sources = TemplateSources(project.sourceFiles, reading.trees, layout)
  }

  /// The most rounds, each without the answers that caused errors in the one before; after that, nothing is written.
  private static let roundLimit = 4

  /// - Parameters:
  ///   - rows: the answers.
  ///   - hasChanged: whether the last import had another value for a key of the vault.
  /// - Returns: what becomes of each of them, and the resulting project.
  package func run(_ rows: [TemplateRow], hasChanged: (VaultDeposit) -> Bool = { _ in false }) -> Outcome {
    let readable = rows.map { row in row.findings.contains { $0.severity == .error } ? nil : row.answers }
    let (joined, contradictions) = VendorRows.joined(readable, catalog)
    let rows = zip(rows, joined).map { row, answers in
      TemplateRow(span: row.span, answers: answers ?? row.answers, findings: row.findings)
    }
    var known: [String: Int]?
    var ownKeys = OwnKeys()
    var refused = CopiedSIRETs.findings(in: rows.map(\.answers), catalog).merging(contradictions) { $0 + $1 }
    var rounds = 0
    while rounds < Self.roundLimit {
      let attempt = attempt(rows, without: refused, ownKeys)
      let bad = attempt.dropped.isEmpty ? blame(attempt, &known) : attempt.dropped
      let areShared = ownKeys.add(sharedIn: attempt.results.compactMap(\.plan), hasChanged)
      if bad.isEmpty, !areShared { return outcome(attempt) }
      // Keys are found within two rounds, and refuse nothing.
      if !bad.isEmpty { rounds += 1 }
      for (place, findings) in bad { refused[place, default: []] += findings }
    }
    // The cause could not be found: nothing is written.
    let all = Dictionary(uniqueKeysWithValues: rows.indices.map { ($0, refused[$0] ?? []) })
    return outcome(attempt(rows, without: all, ownKeys))
  }

  // MARK: Rounds

  private struct Attempt {
    let results: [Result]
    /// The findings for answers that were planned but could not be written: other answers may depend on them.
    let dropped: [Int: [Finding]]
    let project: Project
    let newFiles: Set<String>
    let catalog: Catalog
    /// The findings about the changed project; nil where nothing changes.
    let findings: [Finding]?
  }

  private func attempt(_ rows: [TemplateRow], without refused: [Int: [Finding]], _ ownKeys: OwnKeys) -> Attempt {
    let (results, changes) = planned(rows, refused, ownKeys)
    let dropped: [Int: [Finding]] = results.enumerated().reduce(into: [:]) { dropped, result in
      if let findings = result.element.written?.findings, !findings.isEmpty { dropped[result.offset] = findings }
    }
    let changed = project.replacing(changes.changed).adding(changes.new)
    let verdict = changes.isEmpty ? nil : Pipeline.lint(changed, environment: environment)
    return Attempt(
      results: results,
      dropped: dropped,
      project: changed,
      newFiles: Set(changes.new.map(\.path)),
      catalog: verdict?.catalog ?? catalog,
      findings: verdict?.findings
    )
  }

  private struct Changes {
    let changed: [SourceID: [UInt8]]
    let new: [(path: String, role: SourceRole, text: String)]
    let isEmpty: Bool
  }

  /// Plans and writes all answers. What that takes is given back before the changed project is read.
  private func planned(
    _ rows: [TemplateRow],
    _ refused: [Int: [Finding]],
    _ ownKeys: OwnKeys
  ) -> (results: [Result], changes: Changes) {
    var planner = TemplatePlanner(catalog, project.layout, ownKeys: ownKeys)
    let editor = TemplateEditor(sources, catalog)
    var edits = TemplateEdits()
    var results: [Result] = []
    results.reserveCapacity(rows.count)
    for (place, row) in rows.enumerated() {
      let (result, own) = result(row, refused[place], &planner, editor)
      results.append(result)
      edits.join(own, of: place)
      progress(place + 1, rows.count)
    }
    for place in edits.overlaps { results[place] = results[place].overlapping }
    let changes = Changes(
      changed: edits.applied(to: project.tree.files),
      new: newFiles(edits),
      isEmpty: edits.isEmpty
    )
    return (results, changes)
  }

  /// The new files, whose roles follow from their paths.
  private func newFiles(_ edits: TemplateEdits) -> [(path: String, role: SourceRole, text: String)] {
    edits.newTexts.sorted { $0.key < $1.key }.map { path, text in
      (path, layout.places.first { $0.value.contains { path.hasPrefix($0.path) } }?.key ?? .forms, text)
    }
  }

  private func result(
    _ row: TemplateRow,
    _ refusal: [Finding]?,
    _ planner: inout TemplatePlanner,
    _ editor: TemplateEditor
  ) -> (Result, TemplateEdits) {
    let found = row.findings + (refusal ?? [])
    guard let answers = row.answers, refusal == nil else {
      return (Result(row: row, plan: nil, written: nil, findings: found), TemplateEdits())
    }
    let isReadable = !found.contains { $0.severity == .error }
    let (plan, planned) = planner.plan(answers, keeps: isReadable)
    // An answer that is refused by itself is not reported against the project as well.
    let refusedPlaces = Set(found.map(\.span)).subtracting([row.span])
    // Of answers that are refused, advice would be about what was not meant.
    let problems = planned.filter { !refusedPlaces.contains($0.span) && (isReadable || $0.severity == .error) }
    guard let plan else {
      return (Result(row: row, plan: nil, written: nil, findings: found + problems), TemplateEdits())
    }
    var written = editor.write(plan)
    let edits = written.takeEdits()
    return (Result(row: row, plan: plan, written: written, findings: found + problems), edits)
  }

  /// The answers that cause a new error or change another form, with findings that say so.
  /// `known` are the errors of the project without the changes, counted once they are needed.
  private func blame(_ attempt: Attempt, _ known: inout [String: Int]?) -> [Int: [Finding]] {
    guard let findings = attempt.findings else { return [:] }
    var owners: [String: Int] = [:]
    for (place, result) in attempt.results.enumerated() {
      guard let plan = result.plan else { continue }
      if plan.changesEntry { owners[plan.id] = place }
      for form in plan.forms { owners[form.uid] = place }
      for section in result.written?.wordings.values.map({ $0 }) ?? [] { owners[section] = place }
    }
    var bad: [Int: [Finding]] = [:]
    var places: [ByteSpan: FormAnswerPlaces] = [:]
    let written = attempt.results.indices.filter { attempt.results[$0].plan != nil }
    for finding in newErrors(findings, &known) {
      for place in finding.subject.flatMap({ owners[$0] }).map({ [$0] }) ?? written {
        bad[place, default: []].append(refusal(of: attempt.results[place], finding, attempt.project, &places))
      }
    }
    for form in catalog.forms.all where owners[form.uid] == nil {
      let isSame =
        attempt.catalog.forms[form.uid].map { $0.declaration.saysTheSame(as: form.declaration) } ?? false
      if isSame { continue }
      for place in written {
        bad[place, default: []].append(RefusedAnswer.finding(changing: form.uid, at: attempt.results[place].row.span))
      }
    }
    return bad
  }

  /// Says of answers what would be wrong with the form that they make, at the answer that it comes from.
  private func refusal(
    of result: Result,
    _ finding: Finding,
    _ project: Project,
    _ places: inout [ByteSpan: FormAnswerPlaces]
  ) -> Finding {
    guard let form = result.plan?.forms.first(where: { $0.uid == finding.subject }),
      let known = places[form.span] ?? result.row.answers?.places(at: form.span)
    else { return RefusedAnswer.finding(invalidatedBy: finding, name: nil, at: result.row.span) }
    places[form.span] = known
    let place = known.place(of: project.text(finding.span))
    return RefusedAnswer.finding(invalidatedBy: finding, name: form.name, at: place)
  }

  /// The errors that the project does not have without the changes.
  private func newErrors(_ findings: [Finding], _ known: inout [String: Int]?) -> [Finding] {
    let errors = findings.filter { $0.severity == .error }
    if errors.isEmpty { return [] }
    let counts = known ?? knownErrors
    known = counts
    var left = counts
    return errors.filter { finding in
      guard let count = left[Self.key(finding)], count > 0 else { return true }
      left[Self.key(finding)] = count - 1
      return false
    }
  }

  private var knownErrors: [String: Int] {
    let errors = Pipeline.lint(project, environment: environment).findings.filter { $0.severity == .error }
    return Dictionary(grouping: errors, by: Self.key).mapValues(\.count)
  }

  private static func key(_ finding: Finding) -> String {
    "\(finding.rule.id) \(finding.subject ?? "") \(finding.message.french)"
  }

  private func outcome(_ attempt: Attempt) -> Outcome {
    let original = Dictionary(uniqueKeysWithValues: project.tree.files.map { ($0.path, $0.bytes) })
    let files = attempt.project.tree.files.filter { original[$0.path] != $0.bytes }
      .map { FixedFile(path: $0.path, before: original[$0.path] ?? [], after: $0.bytes, titles: []) }
      .sorted { $0.path.precedes($1.path) }
    let warnings = Dictionary(grouping: (attempt.findings ?? []).filter { $0.severity == .warning }) {
      $0.subject ?? ""
    }
    return Outcome(
      results: attempt.results.map { advice(on: $0, warnings, attempt.project) },
      project: attempt.project,
      catalog: attempt.catalog,
      files: files,
      newFiles: attempt.newFiles
    )
  }

  /// A result with the linter’s warnings about its new forms, at the answers that they come from: the lines that they are
  /// about may never be written.
  private func advice(on result: Result, _ warnings: [String: [Finding]], _ project: Project) -> Result {
    guard let plan = result.plan, let answers = result.row.answers else { return result.with(result.findings) }
    let warned = plan.forms.filter { $0.existing == nil }.flatMap { form -> [Finding] in
      guard let warnings = warnings[form.uid] else { return [] }
      let places = answers.places(at: form.span)
      return warnings.map { $0.about(places.place(of: project.text($0.span))) }
    }
    return result.with(result.findings + warned)
  }
}

extension Finding {
  /// The same at an answer, without what can be shown or corrected in the project’s text only.
  func about(_ span: ByteSpan) -> Finding {
    var finding = Finding(rule, at: span, message, label: label, subject: subject)
    finding.severity = severity
    return finding
  }
}

extension Project {
  /// What is written in a place; nothing where it comes with the tool, and is in no file of the project.
  fileprivate func text(_ span: ByteSpan) -> String { tree.files.first { $0.id == span.source }?.text(span) ?? "" }
}
