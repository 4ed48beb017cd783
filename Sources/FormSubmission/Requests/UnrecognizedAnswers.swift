/// The answers of a request that its properties cannot hold: retired scopes and options, answers of the wrong type,
/// unknown keys.
///
/// Filled by lenient decoding only (`CodingUserInfoKey.keepsUnrecognizedAnswers`), and encoded again unchanged. An
/// answer set in a property of the request replaces one that was kept aside.
public struct UnrecognizedAnswers: Hashable, Sendable {
  /// Whole answers by name: unknown ones, and those of a type that the property cannot hold.
  public var answers: [String: RawAnswer]
  /// The same among the documents.
  public var documents: [String: RawAnswer]
  /// Single items of lists by field name, each with its place.
  public var items: [String: [Item]]

  /// An item that is not one of the options.
  public struct Item: Hashable, Sendable {
    /// The index in the whole list, from 0.
    public let index: Int
    /// The item as it was given.
    public let text: String

    /// Creates an item.
    public init(index: Int, text: String) {
      self.index = index
      self.text = text
    }
  }

  /// Creates unrecognized answers, by default none.
  public init(
    answers: [String: RawAnswer] = [:],
    documents: [String: RawAnswer] = [:],
    items: [String: [Item]] = [:]
  ) {
    self.answers = answers
    self.documents = documents
    self.items = items
  }

  /// Whether nothing was kept aside.
  public var isEmpty: Bool { answers.isEmpty && documents.isEmpty && items.isEmpty }
}

extension CodingUserInfoKey {
  /// Set to `true` in a decoder’s `userInfo`, it makes the decoding of a ``FormRequest`` lenient: answers that do not
  /// fit its properties are kept aside in ``FormRequest/unrecognized`` instead of throwing an error.
  public static let keepsUnrecognizedAnswers: CodingUserInfoKey = {
    guard let key = CodingUserInfoKey(rawValue: "FormSubmission.keepsUnrecognizedAnswers") else {
      preconditionFailure("any text is a valid key")
    }
    return key
  }()
}

extension Decoder {
  var isLenient: Bool { userInfo[.keepsUnrecognizedAnswers] as? Bool ?? false }
}
