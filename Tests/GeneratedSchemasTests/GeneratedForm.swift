import FormSubmission
import Foundation
import GeneratedSchemas

/// A form of the generated code, whatever its definition.
struct GeneratedForm: Sendable {
  let uid: String
  let schema: FormSchema
  /// The answers given in advance.
  let prefilled: [String: RawAnswer]
  let deferredKeys: [String]
  /// The verdict on a canonical submission, decoded leniently; throws where it is no submission at all.
  let verdict: @Sendable (_ json: Data, _ moment: Moment, _ today: CalendarDate?) throws -> [Violation]
  /// The submission decoded leniently and encoded again.
  let recoded: @Sendable (_ json: Data) throws -> Data
  /// Whether strict decoding takes it.
  let isTyped: @Sendable (_ json: Data) -> Bool

  static let all: [String: GeneratedForm] = {
    var forms: [String: GeneratedForm] = [:]
    for request in Definitions.requests { add(request, to: &forms) }
    return forms
  }()

  private static func add<Request: FormRequest>(_ request: Request.Type, to forms: inout [String: GeneratedForm]) {
    for form in Request.Form.allCases {
      forms[form.rawValue] = GeneratedForm(
        uid: form.rawValue,
        schema: form.schema,
        prefilled: form.prefilled.data,
        deferredKeys: form.deferred.flatMap(\.keys),
        verdict: { json, moment, today in
          try decode(json, as: request, isLenient: true).validate(as: form, at: moment, today: today)
        },
        recoded: { json in try JSONEncoder().encode(decode(json, as: request, isLenient: true)) },
        isTyped: { json in (try? decode(json, as: request, isLenient: false)) != nil }
      )
    }
  }

  private static func decode<Request: FormRequest>(
    _ json: Data,
    as request: Request.Type,
    isLenient: Bool
  ) throws -> CanonicalSubmission<Request> {
    let decoder = JSONDecoder()
    decoder.userInfo[.keepsUnrecognizedAnswers] = isLenient
    return try decoder.decode(CanonicalSubmission<Request>.self, from: json)
  }
}

extension Violation {
  /// What verdicts are compared by.
  var short: String { "\(code.rawValue) \(path)" }
}
