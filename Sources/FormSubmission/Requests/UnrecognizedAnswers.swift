/// What a request holds beside its typed answers: retired scopes and options, answers of another type, unknown keys.
///
/// Filled by lenient decoding only (`CodingUserInfoKey.keepsUnrecognizedAnswers`), and encoded again as it was. An
/// answer that is given through the request's own properties takes the place of one that was kept aside.
public struct UnrecognizedAnswers: Hashable, Sendable {
  /// Whole answers by key: unknown ones, and those whose type the request's property cannot hold.
  public var answers: [String: RawAnswer]
  /// The same among the documents.
  public var documents: [String: RawAnswer]
  /// Single items of lists by key, each with the place that it had.
  public var items: [String: [Item]]

  /// An item that no option stands for.
  public struct Item: Hashable, Sendable {
    /// From 0, among all items of the list.
    public let index: Int
    public let text: String

    public init(index: Int, text: String) {
      self.index = index
      self.text = text
    }
  }

  public init(
    answers: [String: RawAnswer] = [:],
    documents: [String: RawAnswer] = [:],
    items: [String: [Item]] = [:]
  ) {
    self.answers = answers
    self.documents = documents
    self.items = items
  }

  /// Whether the request's properties hold everything.
  public var isEmpty: Bool { answers.isEmpty && documents.isEmpty && items.isEmpty }
}

extension CodingUserInfoKey {
  /// Set to `true` in a decoder's `userInfo`, it makes the decoding of a ``FormRequest`` lenient: what its types cannot
  /// hold is kept aside in ``FormRequest/unrecognized``, where it would else be an error.
  public static let keepsUnrecognizedAnswers: CodingUserInfoKey = {
    guard let key = CodingUserInfoKey(rawValue: "FormSubmission.keepsUnrecognizedAnswers") else {
      preconditionFailure("any text is a key")
    }
    return key
  }()
}

extension Decoder {
  var isLenient: Bool { userInfo[.keepsUnrecognizedAnswers] as? Bool ?? false }
}
