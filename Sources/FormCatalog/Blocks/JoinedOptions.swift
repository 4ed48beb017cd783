import FormSource
import FormSyntax

/// Finds options that are written as one text, in a list that has no other: `options: ["oui, non"]`.
struct JoinedOptions {
  let attributes: Attributes
  let subject: String

  var findings: [Finding] {
    let lists = ["options", "suggestions"].compactMap(attributes.given)
    let constraints = (attributes.given("constraints")?.items ?? []).compactMap { $0["options"] }
    return (lists + constraints).compactMap { list in
      guard !list.span.source.isBuiltIn, let parts = Self.parts(of: list), let option = list.items.first?.text else {
        return nil
      }
      return ChoiceWithoutOptions.joined(option, parts, subject: subject)
    }
  }

  /// The options of which a list makes one; nil where it has several, or one that is a sentence.
  static func parts(of list: Cursor) -> [Substring]? {
    guard let items = list.value.array, items.count == 1, let text = items[0].value.string,
      text.utf8.contains(where: isSeparator)
    else { return nil }
    let parts = text.utf8.split(whereSeparator: isSeparator)
      .map { Substring($0.drop { $0 == UInt8(ascii: " ") }) }
    return parts.count > 1 && parts.allSatisfy { !$0.utf8.contains(UInt8(ascii: " ")) } ? parts : nil
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") }
}
