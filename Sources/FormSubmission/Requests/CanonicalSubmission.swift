/// A whole submission in its canonical form (Documentation/Submissions.md): the answers of a request, its documents,
/// and the boxes of the summary page.
public struct CanonicalSubmission<Request: FormRequest>: Codable, Hashable, Sendable {
  /// The answers (`data`) and the documents (`documents`).
  public var request: Request
  /// The boxes that DataPass itself adds.
  public var acceptances: Acceptances
  /// The applicant’s organization, as sent; only null characters are refused. Nil where it is missing.
  public var organization: [String: RawAnswer]?
  /// The applicant, as sent; only null characters are refused. Nil where it is missing.
  public var applicant: [String: RawAnswer]?
  /// Unknown parts by name; filled by lenient decoding only.
  public private(set) var unrecognized: [String: RawAnswer] = [:]

  /// A submission without organization and applicant.
  public init(_ request: Request, acceptances: Acceptances = .none) {
    self.request = request
    self.acceptances = acceptances
  }

  /// Decodes a canonical submission.
  /// - Throws: `DecodingError` where `data` is missing, a part has the wrong type, a part is unknown, or the request
  ///   cannot be decoded. Lenient decoding (`CodingUserInfoKey.keepsUnrecognizedAnswers`) keeps unknown parts aside.
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

  /// Encodes the submission, unknown parts included. `documents` is left out where there are none, and so are boxes
  /// that are not ticked.
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

  /// Validates the submission against one of the definition’s forms. Unknown parts are violations too.
  /// - Parameters:
  ///   - form: the form.
  ///   - moment: while the submission is a draft, or when it is sent.
  ///   - today: the day of validation; limits that depend on it are not checked where it is nil.
  /// - Returns: all violations; the submission is accepted if all of them are advice.
  public func validate(as form: Request.Form, at moment: Moment = .submit, today: CalendarDate? = nil) -> [Violation] {
    let schema = form.schema
    let misplaced = unrecognized.keys.sorted().map { ($0, part: schema.part(of: $0)) }
    // What is there, but in the wrong place, is not reported as missing too.
    let places = Set(misplaced.compactMap { name, part in part.map { "/\($0)/\(name.escapedForPointer)" } })
    return misplaced.map { name, part in
      part.map { .misplaced(name, outOf: $0) } ?? .unknown(at: "/" + name.escapedForPointer, name)
    }
      + nulViolations
      + request.validate(as: form, at: moment, acceptances: acceptances, today: today)
      .filter { !places.contains($0.path) }
  }

  /// The null characters of what is sent about the organization and the applicant, and stored as it is.
  private var nulViolations: [Violation] {
    zip(Submission.parties, [organization, applicant]).compactMap { name, part in
      part.map(RawAnswer.map)?.hasNul == true ? .nul(at: "/" + name, name) : nil
    }
  }
}
