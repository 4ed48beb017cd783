/// An answer to a field, as given in a submission. Its case need not fit the field’s kind; validation reports a misfit.
public enum FieldValue: Hashable, Sendable {
  /// A text; also a number or a yes or no written as one (``number``, ``isTicked``).
  case text(String)
  case integer(Int)
  /// A yes or no.
  case flag(Bool)
  /// Several values: options, scopes, items of a list.
  case list([String])
  case documents([Document])
  /// A value that cannot answer any field, such as a fraction or a mapping; for a list, the index (from 0) of the first
  /// such item.
  case unusable(at: Int? = nil)
}

/// A file attached to a submission, described without its content.
public struct Document: Hashable, Sendable {
  public let filename: String
  /// The media type, such as `application/pdf`.
  public let contentType: String
  /// The size in bytes.
  public let byteSize: Int

  public init(filename: String, contentType: String, byteSize: Int) {
    self.filename = filename
    self.contentType = contentType
    self.byteSize = byteSize
  }
}

extension FieldValue {
  /// Whether the answer is empty: a blank text (``BlankText``), a list without a non-blank item, a no, no document.
  ///
  /// Such an answer counts as *absent* everywhere: it satisfies no requirement, and conditions treat the field as
  /// unanswered.
  public var isBlank: Bool {
    switch self {
    case .text(let text): BlankText.isBlank(text)
    case .integer, .unusable: false
    case .flag(let flag): !flag
    case .list(let items): items.allSatisfy(BlankText.isBlank)
    case .documents(let documents): documents.isEmpty
    }
  }

  /// The greatest number of digits in a number, not counting its sign: 15. Every JSON reader keeps such a number
  /// exactly (RFC 8259, section 6), and a pattern can express the limit.
  public static let mostDigits = 15
  package static let greatestNumber = 999_999_999_999_999

  /// The answer as a whole number, from `12` or `"12"`; nil for anything else and beyond ``mostDigits``.
  public var number: Int? {
    switch self {
    case .integer(let number): (-Self.greatestNumber...Self.greatestNumber).contains(number) ? number : nil
    case .text(let text): text.utf8.count > Self.mostDigits + 1 ? nil : Int(exactDigits: text)?.withinDigits(of: text)
    case .flag, .list, .documents, .unusable: nil
    }
  }

  /// The answer as a yes or no: true for `true`, `1`, `"1"`, `"on"` and `"true"`; false for `false`, `0`, `"0"`,
  /// `"off"`, `"false"` and an empty text; nil for anything else.
  public var isTicked: Bool? {
    switch self {
    case .flag(let flag): flag
    case .text("1"), .text("on"), .text("true"): true
    case .text("0"), .text("off"), .text("false"), .text(""): false
    case .integer(1): true
    case .integer(0): false
    case .text, .integer, .list, .documents, .unusable: nil
    }
  }
}

extension Int {
  /// The number; nil where its text has too many digits, leading zeros included.
  fileprivate func withinDigits(of text: String) -> Int? {
    text.utf8.count - (text.utf8.first == UInt8(ascii: "-") ? 1 : 0) <= FieldValue.mostDigits ? self : nil
  }

  /// Reads ASCII digits, with an optional minus sign: no spaces, no plus sign, no other numerals.
  init?(exactDigits text: String) {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    self.init(text)
  }
}
