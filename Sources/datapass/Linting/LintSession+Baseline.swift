import FormCatalog
import FormCompiler
import FormHost
import FormSource

extension LintSession {
  /// Writes the baseline if asked to, else reports that some of its findings are gone.
  /// - Returns: the baseline that applies from now on.
  func keep(
    _ baseline: Baseline?,
    _ place: BaselineOptions.Place,
    _ findings: [Finding],
    _ tree: SourceTree
  ) throws -> Baseline? {
    // What could not be read hides findings, which are not gone.
    guard !findings.contains(where: \.rule.isBlocking) else {
      if baselines.writeBaseline {
        let words = Words(
          fr: "\(place.name) n’a pas été écrit\u{A0}: corrigez d’abord ce qui empêche la compilation",
          en: "\(place.name) was not written: first correct what stops the compilation"
        )
        Output.error(words(language) + "\n")
      }
      return baseline
    }
    let current = Baseline(of: findings, in: tree)
    guard let baseline else {
      if baselines.writeBaseline {
        try write(current, place)
        reportNew(current, place)
      }
      return current
    }
    let (kept, removed, missing) = baseline.shrunk(to: current)
    guard baselines.writeBaseline else {
      if removed > 0 { reportStale(removed, place) }
      return baseline
    }
    if removed > 0 { try write(kept, place) }
    reportShrunk(kept, removed: removed, missing: missing, place)
    return kept
  }

  private func write(_ baseline: Baseline, _ place: BaselineOptions.Place) throws {
    do {
      try FileReplacement.write(place.path, baseline.bytes, within: place.root)
    } catch {
      throw Stop.refusal(error.words(named: place.name)(language))
    }
  }

  private func reportNew(_ baseline: Baseline, _ place: BaselineOptions.Place) {
    let count = baseline.entries.count
    var words = Words(
      fr: "\(place.name)\u{A0}: \(count) \(count < 2 ? "constat enregistré" : "constats enregistrés")",
      en: "\(place.name): \(count) \(count == 1 ? "finding" : "findings") recorded"
    )
    if baselines.baseline == nil, loaded.project.configuration.baseline == nil {
      words = Words(
        fr: "\(words.french)\u{A0}; nommez ce fichier dans datapass.yml (baseline: \(place.name))",
        en: "\(words.english); name this file in datapass.yml (baseline: \(place.name))"
      )
    }
    Output.error(words(language) + "\n")
  }

  private func reportShrunk(_ baseline: Baseline, removed: Int, missing: Int, _ place: BaselineOptions.Place) {
    let count = baseline.entries.count
    var words = Words(
      fr: "\(place.name)\u{A0}: \(removed) de moins, \(count) \(count < 2 ? "constat reste" : "constats restent")",
      en: "\(place.name): \(removed) removed, \(count) \(count == 1 ? "finding" : "findings") left"
    )
    if missing > 0 {
      words = Words(
        fr: "\(words.french)\u{A0}; \(missing) "
          + (missing < 2 ? "nouveau n’y est pas ajouté" : "nouveaux n’y sont pas ajoutés"),
        en: "\(words.english); \(missing) new \(missing == 1 ? "one was" : "ones were") not added"
      )
    }
    Output.error(words(language) + "\n")
  }

  private func reportStale(_ count: Int, _ place: BaselineOptions.Place) {
    let words = Words(
      fr: "\(place.name)\u{A0}: \(count) \(count < 2 ? "constat a disparu" : "constats ont disparu"), "
        + "--write-baseline \(count < 2 ? "le" : "les") retire",
      en: "\(place.name): \(count) \(count == 1 ? "finding is" : "findings are") gone; "
        + "--write-baseline removes \(count == 1 ? "it" : "them")"
    )
    Output.error(words(language) + "\n")
  }
}
