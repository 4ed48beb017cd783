import FormCatalog
import FormCompiler
import FormHost
import FormSource
import FormTemplates

/// Makes vendors’ answers into forms of a project on the disk, and tells what was done.
struct TemplateRun {
  let loaded: LoadedProject
  let options: TemplateOptions
  let language: Language

  /// Files beside the project’s own are numbered behind all that it may come to have.
  static let otherFiles = 1 << 24

  init(_ options: TemplateOptions, _ language: LanguageOptions) throws {
    self.options = options
    loaded = try LoadedProject(options.project, language.language(nil))
    self.language = language.language(loaded.project.configuration.language)
  }

  /// What the project declares.
  var catalog: Catalog {
    Pipeline.read(loaded.project, environment: loaded.environment(options.environment)).catalog
  }

  /// Reads a file that the user names; `-` is standard input.
  /// - Throws: `Stop` where there is no such file.
  func file(_ path: String, number: Int) throws -> SourceFile {
    let contents = path == "-" ? SourceReader.readStandardInput() : SourceReader.readFile(path: path)
    if let failure = contents.failure { throw Stop.refusal(failure.words(Quoted(path))(language)) }
    return SourceFile(id: SourceID(Self.otherFiles + number), path: path, role: .configuration, bytes: contents.bytes)
  }

  /// - Parameters:
  ///   - rows: the vendors’ answers.
  ///   - general: what is wrong with the files that they come from.
  ///   - files: those files.
  /// - Throws: `Stop` where a file cannot be written.
  func run(_ rows: [TemplateRow], _ general: [Finding], files: [SourceFile]) throws -> Never {
    let layout = loaded.project.configuration.layout(
      loaded.root.layouts.first ?? ProjectLayout(kind: .own, places: [:])
    )
    let count = rows.count
    let showsProgress = count > 1 && Terminal.isTerminal(2)
    let session = TemplateSession(
      loaded.project,
      layout,
      environment: loaded.environment(options.environment)
    ) { done in
      if showsProgress, done % 50 == 0 || done == count { Output.error("\r  \(done)/\(count)") }
    }
    let outcome = session.run(rows)
    if showsProgress { Output.error("\n") }
    let report = TemplateOutcomeReport(
      outcome,
      files: files,
      layout: loaded.project.layout,
      language: language
    ) { uid in
      "https://datapass.api.gouv.fr/formulaires/\(uid)/demande/nouveau"
    }
    if options.diff {
      Output.error(report.problems(general))
      Output.standard(UnifiedDiff.text(outcome.files))
    } else {
      try write(outcome)
      switch options.format {
      case .text:
        Output.error(report.problems(general))
        Output.standard(report.text)
      case .json: Output.standard(report.json(general))
      }
    }
    let isRefused = report.hasRefusals || general.contains { $0.severity == .error }
    Output.end(keeping: outcome, code: isRefused ? 1 : 0)
  }

  /// All files, or none: those that were written are put back where one cannot be.
  private func write(_ outcome: TemplateSession.Outcome) throws {
    let root = loaded.root.path
    var done: [FixedFile] = []
    for file in outcome.files {
      do {
        if outcome.newFiles.contains(file.path) {
          try FileReplacement.write(root + "/" + file.path, file.after, within: root)
        } else {
          try FileReplacement.replace(file.path, in: root, holding: file.before, with: file.after)
        }
        done.append(file)
      } catch {
        for file in done where !outcome.newFiles.contains(file.path) {
          try? FileReplacement.replace(file.path, in: root, holding: file.after, with: file.before)
        }
        throw Stop.refusal(error.words(language))
      }
    }
  }
}
