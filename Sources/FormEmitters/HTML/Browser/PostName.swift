/// The name under which a page posts something that is no answer: `datapass[…]`. No question has such a name, since an
/// identifier has no brackets.
package struct PostName: Hashable, Sendable, ExpressibleByStringLiteral {
  private static let start = "datapass["

  /// As it is posted.
  package let text: String

  /// - Parameter name: what stands within the brackets, itself without any.
  package init(_ name: String) { text = "\(Self.start)\(name)]" }

  package init(stringLiteral name: StaticString) { self.init("\(name)") }

  private init(posted text: String) { self.text = text }

  /// What is to be done with what is posted (``PostAction``).
  package static let action: PostName = "action"

  /// Under which the page of a kept request posts the ids of the documents that a question, by its name, is to lose.
  package static func removal(from field: String) -> PostName { PostName(posted: "\(start)\(removal)][\(field)][]") }

  private static let removal = "retirer"

  /// Whether something is posted under such a name, whatever stands within its brackets.
  package static func isOne(_ posted: String) -> Bool { posted.utf8.starts(with: start.utf8) }

  /// The question that is to lose a document by what is posted under a name; nil under any other name.
  package static func fieldOfRemoval(_ posted: String) -> String? {
    let (head, tail) = ("\(start)\(removal)][".utf8, "][]".utf8)
    let name = posted.utf8
    guard name.count >= head.count + tail.count, name.starts(with: head), name.suffix(tail.count).elementsEqual(tail)
    else { return nil }
    return String(name.dropFirst(head.count).dropLast(tail.count))
  }
}

/// What an applicant does with what the page of a kept request posts; the raw value is posted under ``PostName/action``.
package enum PostAction: String, CaseIterable, Sendable {
  case save = "enregistrer"
  case submit = "soumettre"
}
