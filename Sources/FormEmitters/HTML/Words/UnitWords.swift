import FormCatalog
import FormMarkup

/// The unit of a number in words.
enum UnitWords {
  static func text(_ unit: String) -> String { "en \(unit)" }

  /// Whether one of some texts names a unit, whole words compared.
  static func isNamed(_ unit: String, in texts: [String]) -> Bool {
    let wanted = words(unit)
    return wanted.isEmpty || texts.contains { words($0).contains(wanted) }
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}

extension FormJourney.Question {
  /// The unit of the answer, where neither the question nor its hint names it.
  var unnamedUnit: String? {
    guard let unit = field.unit else { return nil }
    let hint = field.hint.map { MarkupParser.parse($0, as: .line).plainText }
    return UnitWords.isNamed(unit, in: [label, hint ?? ""]) ? nil : unit
  }

  /// A number with the unit that the question does not name; the script does the same (summary.js).
  func withUnit(_ text: String) -> String {
    guard let unit = unnamedUnit, Int(text) != nil else { return text }
    return "\(text)\u{A0}\(unit)"
  }
}
