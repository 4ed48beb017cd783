/// An answer, as a submission gives it.
public enum FieldValue: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case flag(Bool)
  case list([String])
  case documents([Document])
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
    case .text(let text): text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    case .integer: false
    case .flag(let flag): !flag
    case .list(let items): items.allSatisfy { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    case .documents(let documents): documents.isEmpty
    }
  }

  /// The whole number that the answer is or spells: `12` or `"12"`.
  public var number: Int? {
    switch self {
    case .integer(let number): number
    case .text(let text): Int(exactDigits: text)
    case .flag, .list, .documents: nil
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
  /// Digits alone, with a minus sign perhaps: no spaces, no plus, no other numerals.
  init?(exactDigits text: String) {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    self.init(text)
  }
}
