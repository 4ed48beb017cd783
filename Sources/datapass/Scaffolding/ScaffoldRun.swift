import FormCompiler
import FormHost
import FormSource

/// Writes a first version into its project, and reports what was done.
struct ScaffoldRun {
  let loaded: LoadedProject
  /// As the user named it.
  let project: String
  let language: Language

  /// - Parameters:
  ///   - outcome: what to write.
  ///   - showsOnly: whether it is only shown, as a patch.
  /// - Throws: `Stop` if it cannot be written; then nothing is.
  func finish(_ outcome: ScaffoldSession.Outcome, showsOnly: Bool) throws -> Never {
    if !outcome.byHand.isEmpty { giveByHand(outcome) }
    report(outcome.findings, of: outcome)
    if outcome.findings.contains(where: { $0.severity == .error }) {
      Output.patch(UnifiedDiff.text(outcome.files))
      let words = Words(
        fr: "rien n’a été écrit\u{A0}: voici ce qui l’aurait été, et ce que lint en dirait",
        en: "nothing was written: this is what would have been, and what lint would report"
      )
      Output.problem(words, language)
      Output.end(keeping: outcome, code: 1)
    }
    if showsOnly {
      Output.patch(UnifiedDiff.text(outcome.files))
      Output.end(keeping: outcome, code: 0)
    }
    try ProjectFiles.write(outcome.files, new: outcome.newFiles, in: loaded.root.path, language)
    for file in outcome.files {
      let isNew = outcome.newFiles.contains(file.path)
      let words = Words(fr: isNew ? "créé" : "complété", en: isNew ? "created" : "extended")
      Output.text("\(words(language))\(Words(fr: "\u{A0}: ", en: ": ")(language))\(file.path)\n")
    }
    if outcome.files.isEmpty {
      Output.text(Words(fr: "rien à écrire\n", en: "nothing to write\n")(language))
    }
    let place = project == "." ? "" : " --project \(project)"
    for advice in outcome.advice where !outcome.files.isEmpty { Output.text("\(advice(language))\(place)\n") }
    Output.end(keeping: outcome, code: 0)
  }

  private func report(_ findings: [Finding], of outcome: ScaffoldSession.Outcome) {
    let report = TextReport(outcome.project.tree, language, isColoured: false)
    Output.error(findings.map { report.text($0) + "\n" }.joined())
  }

  /// Gives the text to those who know where it goes.
  private func giveByHand(_ outcome: ScaffoldSession.Outcome) -> Never {
    for part in outcome.byHand {
      let name = Quoted(part.path)
      let words = Words(fr: "à ajouter à \(name.french)", en: "to add to \(name.english)")
      Output.text("# \(words(language))\n\(part.text)")
    }
    let words = Words(
      fr: "rien n’a été écrit\u{A0}: le fichier ne se complète pas sans risque\u{A0}; mettez-y ce texte vous-même",
      en: "nothing was written: the file cannot be extended safely; put this text into it yourself"
    )
    Output.problem(words, language)
    Output.end(keeping: outcome, code: 1)
  }
}
