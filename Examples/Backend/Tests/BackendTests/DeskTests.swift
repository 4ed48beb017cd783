import Backend
import FormSubmission
import Foundation
import GeneratedSchemas
import Testing

@Suite struct DeskTests {
  private let desk = Desk(today: CalendarDate("2026-11-21"))

  private func json(_ request: APIParticulierRequest) throws -> Data {
    try JSONEncoder().encode(CanonicalSubmission(request, acceptances: .all))
  }

  private var complete: APIParticulierRequest {
    var request = APIParticulierRequest.canteen(of: "Orly", contact: "technique@exemple.gouv.fr")
    request.contactTechniquePhoneNumber = "06 12 34 56 78"
    request.contactTechniqueFamilyName = "Martin"
    request.contactTechniqueGivenName = "Claude"
    request.contactTechniqueJobTitle = "Responsable informatique"
    request.contactMetierEmail = "metier@exemple.gouv.fr"
    request.contactMetierPhoneNumber = "01 23 45 67 89"
    request.contactMetierFamilyName = "Dupont"
    request.contactMetierGivenName = "Camille"
    request.contactMetierJobTitle = "Responsable du service scolaire"
    request.delegueProtectionDonneesEmail = "dpo@exemple.gouv.fr"
    request.delegueProtectionDonneesPhoneNumber = "01 23 45 67 80"
    request.delegueProtectionDonneesFamilyName = "Durand"
    request.delegueProtectionDonneesGivenName = "Dominique"
    request.delegueProtectionDonneesJobTitle = "Déléguée à la protection des données"
    return request
  }

  @Test func aCompleteRequestIsAccepted() throws {
    let reply = desk.receive(try json(complete), with: .apiParticulier)
    #expect(reply == .accepted(title: "Tarifs de la cantine de Orly", scopes: [.cnafQuotientFamilial]))
  }

  @Test func whatIsMissingIsTold() throws {
    var request = complete
    request.intitule = nil
    request.contactTechniqueEmail = "technique@"
    guard case .toMend(let faults) = desk.receive(try json(request), with: .apiParticulier) else {
      Issue.record("accepted")
      return
    }
    #expect(Set(faults.keys) == [.intitule, .contactTechniqueEmail])
    #expect(faults[.intitule]?.first?.contains("doit être rempli") == true)
  }

  @Test func anUnknownScopeIsRefusedOrKept() throws {
    let data = Data(#"{"scopes": ["cnaf_quotient_familial", "cnaf_retired"]}"#.utf8)
    let whole = Data(#"{"data": {"scopes": ["cnaf_retired"]}}"#.utf8)
    guard case .unreadable = desk.receive(whole, with: .apiParticulier) else {
      Issue.record("read")
      return
    }
    let archived = try desk.archived(data)
    #expect(archived.scopes == [.cnafQuotientFamilial])
    #expect(!archived.unrecognized.isEmpty)
    let again = try JSONSerialization.jsonObject(with: JSONEncoder().encode(archived)) as? [String: [String]]
    #expect(Set(again?["scopes"] ?? []) == ["cnaf_quotient_familial", "cnaf_retired"])
  }
}
