/// A request to a definition, typed: one property for each question of its forms.
///
/// Conforming types are compiled from a definition. They encode to and decode from the `data` object of a canonical
/// submission; documents travel beside it (``CanonicalSubmission``). A blank text, an empty list and a missing key are
/// the same: no answer.
public protocol FormRequest: Codable, Hashable, Sendable {
  /// The definition's forms.
  associatedtype Form: RequestForm where Form.Request == Self
  /// The questions, by their names in `data`.
  associatedtype Field: RequestOption

  /// A request without answers.
  init()
  /// What lenient decoding kept aside.
  var unrecognized: UnrecognizedAnswers { get set }
  /// What all forms ask that adapt no block.
  static var questions: FormSchema { get }
  /// Hands each property over to be read or written, in the order of the questions.
  mutating func exchange(_ answers: inout AnswerExchange)
}

// MARK: Coding

extension FormRequest {
  /// Reads the `data` object.
  /// - Throws: `DecodingError` where the decoder holds no object and, unless
  ///   `CodingUserInfoKey.keepsUnrecognizedAnswers` is set, for an unknown key, an answer of a wrong type, or an option
  ///   that there is not.
  public init(from decoder: any Decoder) throws {
    let data = try [String: RawAnswer](from: decoder)
    if decoder.isLenient {
      self.init(keepingUnrecognized: data)
    } else {
      try self.init(data: data, codingPath: decoder.codingPath)
    }
  }

  /// Writes the `data` object: answers in the order of the questions, then what was kept aside.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: AnswerKey.self)
    for (name, answer) in written.data { try container.encode(answer, forKey: AnswerKey(name)) }
  }

  /// The `data` object of the canonical submission.
  public var data: [String: RawAnswer] {
    Dictionary(written.data, uniquingKeysWith: { first, _ in first })
  }

  /// The `documents` object of the canonical submission.
  public var documents: [String: RawAnswer] {
    Dictionary(written.documents, uniquingKeysWith: { first, _ in first })
  }

  /// Reads answers strictly.
  /// - Parameters:
  ///   - data: the `data` object.
  ///   - documents: the `documents` object.
  ///   - codingPath: where they stand, for errors.
  /// - Throws: `DecodingError` for the first answer, in the order of the questions, that the types cannot hold.
  public init(
    data: [String: RawAnswer],
    documents: [String: RawAnswer] = [:],
    codingPath: [any CodingKey] = []
  ) throws {
    let (request, misfit) = Self.read(data, documents, isLenient: false)
    if let misfit { throw misfit.error(codingPath) }
    self = request
  }

  /// Reads answers leniently: what the types cannot hold is kept aside.
  /// - Parameters:
  ///   - data: the `data` object.
  ///   - documents: the `documents` object.
  public init(keepingUnrecognized data: [String: RawAnswer], documents: [String: RawAnswer] = [:]) {
    self = Self.read(data, documents, isLenient: true).request
  }

  private static func read(
    _ data: [String: RawAnswer],
    _ documents: [String: RawAnswer],
    isLenient: Bool
  ) -> (request: Self, misfit: AnswerExchange.Misfit?) {
    var answers = AnswerExchange(reading: data, documents, keepsItems: isLenient)
    var request = Self()
    request.exchange(&answers)
    answers.finishReading(isOpen: questions.isOpen)
    request.unrecognized = answers.unrecognized
    return (request, answers.misfit)
  }

  var written: AnswerExchange {
    var answers = AnswerExchange(writing: unrecognized)
    var copy = self
    copy.exchange(&answers)
    answers.finishWriting()
    return answers
  }
}
