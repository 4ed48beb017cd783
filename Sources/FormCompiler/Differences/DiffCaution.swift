package import FormSource

/// A file that could not be read in full, so that a comparison may show what is only lost there.
package struct DiffCaution: Sendable {
  private let place: String
  private let count: Int
  private let isAfter: Bool

  /// Nil where everything could be read.
  init?(_ findings: [Finding], in project: Project, isAfter: Bool) {
    let blocking = findings.filter { $0.rule.isBlocking && project.tree[$0.span.source].isCompiled }
    guard let first = FindingOrder.arrange(blocking, project, nil).first else { return nil }
    let places = SourcePlaces(project.tree)
    place = "\(Quoted.shortened(places.file(first.span).path, limit: 400)):\(places.start(first.span).line)"
    count = blocking.count
    self.isAfter = isAfter
  }

  package var words: Words {
    let side = isAfter ? Words(fr: "après", en: "after") : Words(fr: "avant", en: "before")
    let others =
      count == 1 ? Words(fr: "", en: "") : Words(fr: " (et \(count - 1) de plus)", en: " (and \(count - 1) more)")
    return Words(
      fr:
        "\(place)\(others.french), \(side.french) la modification, ne peut pas être lu en entier\u{A0}: ce qui semble retiré n’est peut-être que perdu là. Corrigez d’abord ce que dit lint",
      en:
        "\(place)\(others.english), \(side.english) the change, cannot be read in full: what seems to be removed may only be lost there. First correct what lint says"
    )
  }
}
