/// A typed request made with the forms of a definition: it has one property for each of their fields.
///
/// Conforming types are generated from a definition (Documentation/GeneratedSwift.md). They are encoded to and decoded
/// from the `data` object of a canonical submission; documents are kept apart from it (``CanonicalSubmission``). A
/// blank text, an empty list, `null` and a missing key all mean that there is no answer.
public protocol FormRequest: Codable, Hashable, Sendable {
  /// The definition’s forms; the raw values are their uids.
  associatedtype Form: RequestForm where Form.Request == Self
  /// The fields; the raw values are their names in `data` or `documents`.
  associatedtype Field: RequestOption

  /// A request without answers.
  init()
  /// The answers that lenient decoding kept aside.
  var unrecognized: UnrecognizedAnswers { get set }
  /// The questions of every form that adapts no block.
  static var questions: FormSchema { get }
  /// Passes each property, in the order of the fields, to be read or written.
  mutating func exchange(_ answers: inout AnswerExchange)
}

// MARK: Coding

extension FormRequest {
  /// Decodes the `data` object.
  /// - Throws: `DecodingError` where the decoder has no object and, unless `CodingUserInfoKey.keepsUnrecognizedAnswers`
  ///   is set, for an unknown key, an answer of the wrong type, or an unknown option.
  public init(from decoder: any Decoder) throws {
    let data = try [String: RawAnswer](from: decoder)
    if decoder.isLenient {
      self.init(keepingUnrecognized: data)
    } else {
      try self.init(data: data, codingPath: decoder.codingPath)
    }
  }

  /// Encodes the `data` object: the answers in the order of the fields, then those kept aside.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: AnswerKey.self)
    for (name, answer) in written.data { try container.encode(answer, forKey: AnswerKey(name)) }
  }

  /// The `data` object of the canonical submission, by field name, including what was kept aside.
  public var data: [String: RawAnswer] {
    Dictionary(written.data, uniquingKeysWith: { first, _ in first })
  }

  /// The `documents` object of the canonical submission, by field name, including what was kept aside.
  public var documents: [String: RawAnswer] {
    Dictionary(written.documents, uniquingKeysWith: { first, _ in first })
  }

  /// Reads answers strictly.
  /// - Parameters:
  ///   - data: the `data` object.
  ///   - documents: the `documents` object.
  ///   - codingPath: where the answers are, for the paths of errors.
  /// - Throws: `DecodingError` for the first answer, in the order of the fields, that does not fit its property, else
  ///   for an unknown key.
  public init(
    data: [String: RawAnswer],
    documents: [String: RawAnswer] = [:],
    codingPath: [any CodingKey] = []
  ) throws {
    let (request, misfit) = Self.read(data, documents, isLenient: false)
    if let misfit { throw misfit.error(codingPath) }
    self = request
  }

  /// Reads answers leniently: those that do not fit are kept aside in ``unrecognized``.
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
