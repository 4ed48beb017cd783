import FormSubmission
import Foundation
import GeneratedSchemas
import Testing

/// What a backend does with the requests that are compiled from `definitions/`.
@Suite struct GeneratedRequestTests {
  private typealias Request = APIParticulierRequest

  private func decode(_ json: String, isLenient: Bool = false) throws -> Request {
    let decoder = JSONDecoder()
    if isLenient { decoder.userInfo[.keepsUnrecognizedAnswers] = true }
    return try decoder.decode(Request.self, from: Data(json.utf8))
  }

  private func encode(_ request: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(request), as: UTF8.self)
  }

  @Test func answersAreTyped() throws {
    let request = try decode(
      """
      {"intitule": "Cantine", "duree_conservation_donnees_caractere_personnel": "012", "modalities": ["params"],
       "scopes": ["cnaf_quotient_familial"], "contact_technique_type": "organization", "description": "  ",
       "fc_alternative_connexion": "1", "contact_metier_email": null}
      """
    )
    #expect(request.intitule == "Cantine")
    #expect(request.dureeConservationDonneesCaracterePersonnel == 12)
    #expect(request.modalities == [.params])
    #expect(request.scopes == [.cnafQuotientFamilial])
    #expect(request.contactTechniqueType == .organization)
    #expect(request.description == nil)
    #expect(request.fcAlternativeConnexion == true)
    #expect(request.unrecognized.isEmpty)
    let again = try decode(try encode(request))
    #expect(again == request)
    #expect(again.hashValue == request.hashValue)
  }

  @Test(arguments: [
    (#"{"scopes": ["cnaf_quotient_familial", "retired"]}"#, "scopes.1"),
    (#"{"contact_technique_type": "robot"}"#, "contact_technique_type"),
    (#"{"surprise": 1}"#, "surprise"), (#"{"intitule": 12}"#, "intitule"),
    (#"{"duree_conservation_donnees_caractere_personnel": 1.5}"#, "duree_conservation_donnees_caractere_personnel"),
    (#"{"fc_alternative_connexion": "maybe"}"#, "fc_alternative_connexion"),
    (#"{"modalities": "params"}"#, "modalities"),
    (#"{"modalities": ["params", 3]}"#, "modalities"),
  ])
  func strictDecodingSaysWhatItRefuses(json: String, path: String) throws {
    let error = try #require(throws: DecodingError.self) { try decode(json) }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(context.codingPath.map(\.stringValue).joined(separator: ".") == path)
    let kept = try decode(json, isLenient: true)
    #expect(!kept.unrecognized.isEmpty)
    #expect(try decode(try encode(kept), isLenient: true) == kept)
  }

  @Test func lenientDecodingKeepsRetiredScopesInTheirPlaces() throws {
    let json = #"{"scopes":["old","cnaf_enfants","older","cnaf_adresse"],"surprise":[{"a":1.5},null]}"#
    var request = try decode(json, isLenient: true)
    #expect(request.scopes == [.cnafEnfants, .cnafAdresse])
    #expect(try encode(request) == json)
    let violations = request.validate(as: .apiParticulier, at: .draft)
    #expect(violations.map(\.path) == ["/data/surprise", "/data/scopes/0", "/data/scopes/2"])
    request.scopes = [.cnafEnfants]
    request.unrecognized = UnrecognizedAnswers()
    #expect(try encode(request) == #"{"scopes":["cnaf_enfants"]}"#)
  }

  @Test func aPropertyTakesThePlaceOfWhatWasKeptAside() throws {
    var request = try decode(#"{"intitule": 12}"#, isLenient: true)
    #expect(try encode(request) == #"{"intitule":12}"#)
    request.intitule = "Cantine"
    #expect(try encode(request) == #"{"intitule":"Cantine"}"#)
  }

  @Test func violationsNameTheirField() throws {
    var request = Request()
    request.contactTechniqueEmail = "nobody"
    let violations = request.validate(as: .apiParticulier, at: .draft)
    #expect(violations.map(\.code) == [.format])
    #expect(violations.compactMap(Request.field(of:)) == [.contactTechniqueEmail])
    let sent = request.validate(as: .apiParticulier)
    #expect(sent.contains { $0.code == .accepted && Request.field(of: $0) == nil })
    #expect(!request.validate(as: .apiParticulier, acceptances: .all).contains { $0.code == .accepted })
  }

  @Test func deferredAnswersAreNoAnswers() throws {
    let form = Request.Form.apiParticulierAbelium
    #expect(form.prefilled.intitule != nil)
    #expect(form.prefilled.contactTechniqueEmail == nil)
    let deferred = try #require(form.deferred.first { $0.field == .contactTechniqueEmail })
    #expect(deferred.keys.count == 1)
    #expect(form.prefilled { _ in nil } == form.prefilled)
    let filled = form.prefilled { key in deferred.keys.contains(key) ? "real@example.org" : nil }
    #expect(filled.contactTechniqueEmail == "real@example.org")
    #expect(filled.intitule == form.prefilled.intitule)
  }

  @Test func documentsTravelBesideTheData() throws {
    let json =
      #"{"data":{"intitule":"Cantine"},"documents":{"cadre_juridique_document":[{"byte_size":1,"content_type":"application/pdf","filename":"a.pdf"}]},"terms_of_service_accepted":true}"#
    let submission = try JSONDecoder().decode(CanonicalSubmission<Request>.self, from: Data(json.utf8))
    #expect(submission.request.cadreJuridiqueDocument.map(\.filename) == ["a.pdf"])
    #expect(submission.acceptances == Acceptances(termsOfService: true))
    #expect(try encode(submission) == json)
  }

  @Test func formsKnowTheirUseCase() {
    #expect(Request.Form.apiParticulierAidesSocialesCcas.useCase == .ccas)
    #expect(Request.Form.apiParticulier.useCase == nil)
    #expect(Request.Form.apiParticulierAbelium.serviceProvider == "abelium")
  }
}
