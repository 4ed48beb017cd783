package import FormSource

/// A number that stands for a text, where YAML read another number than the digits that are written: `0123` is 83.
package enum MisreadNumber {
  /// Nil where the number is the one that is written.
  package static func words(_ written: String?, read value: PlainValue) -> Words? {
    guard let written, case .integer(let number) = value, written != String(number) else { return nil }
    let name = Quoted(written)
    return Words(
      fr: "YAML lit \(name.french) comme le nombre \(number)",
      en: "YAML reads \(name.english) as the number \(number)"
    )
  }

  package static let advice = Words(fr: "mettez-le entre guillemets", en: "put it between quotes")
}
