import FormCatalog
import FormCompiler
import FormDigest
import FormEmitters
import FormHost
import FormSource
import FormSyntax
import FormTemplates

/// Makes vendors’ forms in a project on disk from their answers, and reports what was done.
struct TemplateRun {
  let loaded: LoadedProject
  let options: TemplateOptions
  let language: Language

  /// The number of the first file that is not the project’s: more files than a project may ever have.
  static let otherFiles = 1 << 24

  init(_ options: TemplateOptions, _ language: LanguageOptions) throws {
    self.options = options
    loaded = try LoadedProject(options.project, language.language(nil))
    self.language = language.language(loaded.project.configuration.language)
  }

  /// Reads a file named by the user; `-` is standard input.
  /// - Throws: `Stop` if it cannot be read.
  func file(_ path: String, number: Int) throws -> SourceFile {
    let contents = path == "-" ? SourceReader.readStandardInput() : SourceReader.readFile(path: path)
    if let failure = contents.failure { throw Stop.refusal(failure.words(Quoted(path))(language)) }
    return SourceFile(id: SourceID(Self.otherFiles + number), path: path, role: .configuration, bytes: contents.bytes)
  }

  /// - Parameters:
  ///   - files: the files of answers, if there are any.
  ///   - kits: whether the kit of each form that is new, changed or without one is written too.
  ///   - asksFirst: whether the person is asked before anything is written.
  ///   - record: what the last import was about, compared with these answers and written with them.
  ///   - read: gives the vendors’ answers, and the findings about their files as a whole.
  /// - Throws: `Stop` if a file cannot be written, or must not be.
  func run(
    files: [SourceFile],
    kits: Bool,
    asksFirst: Bool = false,
    record: ImportRecordFile? = nil,
    _ read: (Catalog) throws -> (rows: [TemplateRow], findings: [Finding])
  ) throws -> Never {
    let layout = loaded.project.configuration.layout(
      loaded.root.layouts.first ?? ProjectLayout(kind: .own, places: [:])
    )
    let showsProgress = Terminal.isTerminal(2)
    let session = TemplateSession(
      loaded.project,
      layout,
      environment: options.environment.environment(of: loaded)
    ) { done, count in
      if showsProgress, count > 1, done % 50 == 0 || done == count { Output.error("\r  \(done)/\(count)") }
    }
    let (rows, found) = try read(session.catalog)
    let last = record?.record
    let outcome = session.run(rows) { last?.hasOther($0, Fingerprint.short) ?? false }
    if showsProgress, rows.count > 1 { Output.error("\n") }
    let general = found + (last?.vanished(in: outcome, at: .startOfFile(SourceID(Self.otherFiles))) ?? [])
    if let problem = record?.problem { Output.problem(problem, language) }
    let addresses = loaded.project.configuration.addresses
    let report = TemplateOutcomeReport(
      outcome,
      changedDeposits: last?.changedDeposits(in: outcome, Fingerprint.short) ?? [:],
      files: files,
      layout: loaded.project.layout,
      language: language
    ) { uid in
      outcome.catalog.forms[uid].map { FormAddress(of: $0, addresses).text } ?? ""
    }
    if options.diff {
      Output.error(report.problems(general))
      Output.patch(UnifiedDiff.text(outcome.files))
    } else {
      if asksFirst, !outcome.files.isEmpty { try WritingConfirmation.ask(outcome, report, language) }
      try write(outcome, record)
      switch options.format {
      case .text:
        Output.error(report.problems(general))
        Output.text(report.text)
      case .json: Output.data(report.json(general))
      }
    }
    if kits, !options.diff { try writeKits(outcome) }
    let isRefused = report.hasRefusals || general.contains { $0.severity == .error }
    Output.end(keeping: outcome, code: isRefused ? 1 : 0)
  }

  /// Writes the project’s files and the record of the import, or none of them.
  private func write(_ outcome: TemplateSession.Outcome, _ record: ImportRecordFile?) throws {
    var (files, new) = (outcome.files, outcome.newFiles)
    if let record {
      let next = ImportRecord(of: outcome, after: record.record, Fingerprint.short)
      if let file = next.file(record.path, before: record.bytes) {
        files.append(file)
        if record.bytes == nil { new.insert(record.path) }
      }
    }
    try ProjectFiles.write(files, new: new, in: loaded.root.path, language)
  }

  /// Writes the kit of each form of the answers that has none, or lacks a file, or whose kit was written when it said something
  /// else, into `generated/templates`. What somebody has changed in a kit that is up to date stays.
  private func writeKits(_ outcome: TemplateSession.Outcome) throws {
    let folder = loaded.root.path + "/generated/templates"
    let uids = outcome.results.flatMap { $0.plan?.forms ?? [] }.map(\.uid).filter(FormKit.hasFolder)
    if uids.isEmpty { return }
    // What was linted is not in the project’s words, which a kit shows.
    let catalog = Pipeline.read(outcome.project, environment: options.environment.environment(of: loaded)).catalog
    let settings = SiteSettings(
      environment: options.environment.environment(of: loaded).rawValue,
      assets: loaded.project.configuration.addresses.assets,
      submission: nil,
      theme: SiteTheme()
    )
    var notes: [Words] = []
    let written = OutputFolder(folder).writtenFolders
    for form in uids.compactMap({ catalog.forms[$0] }) {
      guard let kit = FormKit(of: form, in: catalog, loaded.project.configuration.addresses, site: settings)
      else { continue }
      let files = kit.outputFiles(isOwn: false)
      let digests = Dictionary(files.map { ($0.path, $0.digest) }, uniquingKeysWith: { $1 })
      let isThere = files.allSatisfy { SourceReader.readFile(path: "\(folder)/\($0.path)").failure == nil }
      if isThere, written[form.uid] == digests { continue }
      do throws(OutputError) {
        let report = try kit.write(to: folder, isOwn: false, force: false)
        for problem in report.problems { Output.problem(problem.words, language) }
      } catch {
        throw Stop.refusal(error.words(language))
      }
      notes += kit.notes.filter { !notes.contains($0) }
      let words = Words(
        fr: "documents pour l’éditeur\u{A0}: generated/templates/\(form.uid)/",
        en: "documents for the vendor: generated/templates/\(form.uid)/"
      )
      Output.error(words(language) + "\n")
    }
    for note in notes { Output.problem(note, language) }
  }
}
