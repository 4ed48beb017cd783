/// An answer, as a submission gives it.
public enum FieldValue: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case flag(Bool)
  case list([String])
  case documents([Document])
  /// What can be no answer to any field, such as a fraction or a map; in a list, the first item that is so.
  case unusable(at: Int? = nil)
}

/// A file that goes with a submission: what is known of it without opening it.
public struct Document: Hashable, Sendable {
  public let filename: String
  /// The media type, as `application/pdf`.
  public let contentType: String
  /// In bytes.
  public let byteSize: Int

  public init(filename: String, contentType: String, byteSize: Int) {
    self.filename = filename
    self.contentType = contentType
    self.byteSize = byteSize
  }
}

extension FieldValue {
  /// Whether the answer says nothing: a text of spaces, an empty list, an unticked box, no file.
  ///
  /// Such an answer is *absent* in every sense: it satisfies no requirement and no condition.
  public var isBlank: Bool {
    switch self {
    case .text(let text): BlankText.isBlank(text)
    case .integer, .unusable: false
    case .flag(let flag): !flag
    case .list(let items): items.allSatisfy(BlankText.isBlank)
    case .documents(let documents): documents.isEmpty
    }
  }

  /// Numbers have 15 digits at most, signs apart: JSON carries such a number exactly whoever reads it (RFC 8259,
  /// section 6), and a pattern can say as much of its digits.
  public static let mostDigits = 15
  package static let greatestNumber = 999_999_999_999_999

  /// The whole number that the answer is or spells: `12` or `"12"`; nil beyond ``mostDigits``.
  public var number: Int? {
    switch self {
    case .integer(let number): (-Self.greatestNumber...Self.greatestNumber).contains(number) ? number : nil
    case .text(let text): text.utf8.count > Self.mostDigits + 1 ? nil : Int(exactDigits: text)?.withinDigits(of: text)
    case .flag, .list, .documents, .unusable: nil
    }
  }

  /// The yes or no that the answer is or stands for: `true`, `"1"`, `"on"`, `"true"`, and their contraries.
  public var isTicked: Bool? {
    switch self {
    case .flag(let flag): flag
    case .text("1"), .text("on"), .text("true"): true
    case .text("0"), .text("off"), .text("false"), .text(""): false
    case .integer(1): true
    case .integer(0): false
    default: nil
    }
  }
}

extension Int {
  /// Nil where its digits, leading zeros included, are too many.
  fileprivate func withinDigits(of text: String) -> Int? {
    text.utf8.count - (text.utf8.first == UInt8(ascii: "-") ? 1 : 0) <= FieldValue.mostDigits ? self : nil
  }

  /// Digits alone, with a minus sign perhaps: no spaces, no plus, no other numerals.
  init?(exactDigits text: String) {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    self.init(text)
  }
}
