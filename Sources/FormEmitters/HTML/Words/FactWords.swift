/// What conditions may ask about the form itself, in French. In a form these facts are known, and no condition on them is
/// left; a definition leaves them open.
package enum FactWords {
  /// The name of a fact; any other name unchanged.
  package static func name(of name: String) -> String { names[name] ?? name }

  private static let names = [
    "form.uid": "Identifiant du formulaire", "form.use_case": "Cas d’usage du formulaire",
    "form.single_page": "Formulaire sur une seule page", "service_provider.id": "Éditeur",
    "service_provider.fc_certified": "Éditeur certifié FranceConnect",
    "service_provider.apipfc_enabled": "Éditeur ouvert à API Particulier avec FranceConnect",
  ]
}
