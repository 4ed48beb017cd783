package import FormCatalog
import FormSubmission

/// The values with which messages are shown: invented ones, the same for all, and what the definition says itself.
package enum MessageExample {
  package static func values(for definition: Definition, in catalog: Catalog) -> [MessageVariable: String] {
    let provider = definition.declaration.provider.flatMap { catalog.dataProviders[$0.value]?.name?.value }
    let scopes = definition.scopes.prefix(3).map { LabelText.plain($0.declaration.name.value) }
    return Dictionary(
      uniqueKeysWithValues: MessageVariable.allCases.map { variable in
        (variable, value(of: variable, definition, provider ?? "le fournisseur de données", scopes))
      }
    )
  }

  private static func value(
    of variable: MessageVariable,
    _ definition: Definition,
    _ provider: String,
    _ scopes: [String]
  ) -> String {
    switch variable {
    case .number: "D12345"
    case .templateNumber: "12345"
    case .title: "Tarification de la cantine"
    case .submittedOn: "3 novembre 2026"
    case .applicant: "Camille Exemple"
    case .newApplicant: "Dominique Exemple"
    case .organisation: "Commune d’Exemple"
    case .definition: MessageWords.name(of: definition)
    case .provider: provider
    case .support: definition.declaration.supportEmail?.value ?? "support@exemple.gouv.fr"
    case .instructorText: "(Ici, ce que l’instructeur a écrit.)"
    case .scopes: MessageWords.scopes(scopes)
    case .environment: MessageWords.environment(of: definition)
    case .access: definition.declaration.accessLink?.value ?? links.address(of: variable) ?? ""
    case .opinionEnd: "17 novembre 2026"
    case .renewalEnd: "5 mai 2028"
    case .request, .messages, .instruction, .habilitation, .nextStage, .unsubscribe, .opinion, .renewal:
      links.address(of: variable) ?? ""
    }
  }

  /// No message that is shown leads to a real request.
  private static let links = MessageLinks(
    site: "https://datapass.exemple.gouv.fr",
    request: 12345,
    habilitation: 6789,
    opinion: "exemple"
  )
}
