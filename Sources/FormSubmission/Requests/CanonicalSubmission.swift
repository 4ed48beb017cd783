/// A whole submission in its canonical form: the answers of a request, its documents, and the boxes of the summary.
public struct CanonicalSubmission<Request: FormRequest>: Codable, Hashable, Sendable {
  public var request: Request
  public var acceptances: Acceptances
  /// The applicant's organization and the applicant, as they are sent; not judged here.
  public var organization: [String: RawAnswer]?
  public var applicant: [String: RawAnswer]?
  /// Further parts, kept by lenient decoding alone.
  public private(set) var unrecognized: [String: RawAnswer] = [:]

  public init(_ request: Request, acceptances: Acceptances = .none) {
    self.request = request
    self.acceptances = acceptances
  }

  /// - Throws: `DecodingError` where a part is not what it has to be, and where the request cannot be decoded. In
  ///   lenient decoding unknown parts are kept aside.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: AnswerKey.self)
    let data = try container.decode([String: RawAnswer].self, forKey: AnswerKey("data"))
    let documents = try container.decodeIfPresent([String: RawAnswer].self, forKey: AnswerKey("documents")) ?? [:]
    organization = try container.decodeIfPresent([String: RawAnswer].self, forKey: AnswerKey("organization"))
    applicant = try container.decodeIfPresent([String: RawAnswer].self, forKey: AnswerKey("applicant"))
    acceptances = Acceptances(
      termsOfService: try Self.box("terms_of_service_accepted", container),
      dataProtectionOfficer: try Self.box("data_protection_officer_informed", container)
    )
    let known =
      ["data", "documents"] + Submission.parties + CheckboxSchema.common
    for key in container.allKeys where !known.containsExactly(key.stringValue) {
      guard decoder.isLenient else { throw AnswerExchange.Misfit.unknown(key.stringValue).error(decoder.codingPath) }
      unrecognized[key.stringValue] = try container.decode(RawAnswer.self, forKey: key)
    }
    request =
      decoder.isLenient
      ? Request(keepingUnrecognized: data, documents: documents)
      : try Request(data: data, documents: documents, codingPath: decoder.codingPath)
  }

  private static func box(_ name: String, _ container: KeyedDecodingContainer<AnswerKey>) throws -> Bool {
    guard let answer = try container.decodeIfPresent(RawAnswer.self, forKey: AnswerKey(name))?.scalar else {
      return false
    }
    guard answer.isBlank || answer.isTicked != nil else {
      throw AnswerExchange.Misfit.type(name).error(container.codingPath)
    }
    return answer.isTicked == true
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: AnswerKey.self)
    try container.encode(request, forKey: AnswerKey("data"))
    let documents = request.documents
    if !documents.isEmpty { try container.encode(documents, forKey: AnswerKey("documents")) }
    for name in acceptances.boxes.keys.sorted() { try container.encode(true, forKey: AnswerKey(name)) }
    try container.encodeIfPresent(organization, forKey: AnswerKey("organization"))
    try container.encodeIfPresent(applicant, forKey: AnswerKey("applicant"))
    for (name, part) in unrecognized.sorted(by: { $0.key < $1.key }) {
      try container.encode(part, forKey: AnswerKey(name))
    }
  }

  /// Judges the submission as one of the definition's forms does, unknown parts included.
  /// - Parameters:
  ///   - form: the form.
  ///   - moment: while it is written, or when it is sent.
  ///   - today: the day of the judgement; what depends on it is not checked where it is nil.
  /// - Returns: everything wrong; the submission is accepted where all of it is advice.
  public func validate(as form: Request.Form, at moment: Moment = .submit, today: CalendarDate? = nil) -> [Violation] {
    unrecognized.keys.sorted().map { .unknown(at: "/" + $0.escapedForPointer, $0) }
      + request.validate(as: form, at: moment, acceptances: acceptances, today: today)
  }
}
