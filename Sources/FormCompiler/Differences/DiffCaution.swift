package import FormSource

/// Why a comparison may show what is no change of those who ask.
package struct DiffCaution: Sendable {
  package let words: Words

  /// A revision that has no common ancestor with the other one here, so that it is compared as it is.
  package init(withoutAncestor base: String) {
    words = Quoted(base).words(
      fr:
        "n’a pas d’ancêtre commun ici avec ce qui lui est comparé, et est donc lu tel qu’il est\u{A0}: ce que d’autres y ont fait entre-temps semble défait. Dans un clone superficiel (actions/checkout), écrivez «\u{A0}fetch-depth: 0\u{A0}»\u{A0}; ailleurs, «\u{A0}git fetch --unshallow\u{A0}»",
      en:
        "has no common ancestor here with what it is compared with, and is therefore read as it is: what others have done there meanwhile seems to be undone. In a shallow clone (actions/checkout), write “fetch-depth: 0”; elsewhere, “git fetch --unshallow”"
    )
  }

  /// A file that could not be read in full, so that a comparison may show what is only lost there;
  /// nil where everything could be read.
  init?(_ findings: [Finding], in project: Project, isAfter: Bool) {
    let blocking = findings.filter { $0.rule.isBlocking && project.tree[$0.span.source].isCompiled }
    guard let first = FindingOrder.arrange(blocking, project, nil).first else { return nil }
    let places = SourcePlaces(project.tree)
    let place = "\(Quoted.shortened(places.file(first.span).path, limit: 400)):\(places.start(first.span).line)"
    let count = blocking.count
    let side = isAfter ? Words(fr: "après", en: "after") : Words(fr: "avant", en: "before")
    let others =
      count == 1 ? Words(fr: "", en: "") : Words(fr: " (et \(count - 1) de plus)", en: " (and \(count - 1) more)")
    words = Words(
      fr:
        "\(place)\(others.french), \(side.french) la modification, ne peut pas être lu en entier\u{A0}: ce qui semble retiré n’est peut-être que perdu là. Corrigez d’abord ce que dit lint",
      en:
        "\(place)\(others.english), \(side.english) the change, cannot be read in full: what seems to be removed may only be lost there. First correct what lint says"
    )
  }
}
