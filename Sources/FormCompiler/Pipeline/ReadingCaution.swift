package import FormSource

/// What those are told who ask about a project that cannot be read in full: what they miss may stand in what is lost.
package enum ReadingCaution {
  /// Nil where everything could be read.
  package static func words(about reading: Reading) -> Words? {
    let broken = reading.brokenFiles
    guard let first = broken.first else { return nil }
    let place = "\(Quoted.shortened(first.path, limit: 400)):\(first.line)"
    let count = broken.count - 1
    let others = count == 0 ? Words(fr: "", en: "") : Words(fr: " (et \(count) de plus)", en: " (and \(count) more)")
    return Words(
      fr:
        "\(place)\(others.french) ne peut pas être lu en entier\u{A0}: ce qui y est déclaré manque peut-être ici. Corrigez d’abord ce que dit lint",
      en:
        "\(place)\(others.english) cannot be read in full: what is declared there may be missing here. First correct what lint says"
    )
  }
}
