import FormCatalog

/// What DataPass’s own specs need for a new form: a trait of the request factory, named after the form. Upstream makes
/// those of some definitions from a list of their forms.
package enum FactoryTrait {
  /// The file that it goes into.
  package static let file = "spec/factories/authorization_requests.rb"

  /// The definitions whose forms that file lists.
  private static let listed: Set = ["annuaire_des_entreprises", "api_entreprise", "api_particulier"]

  /// Whether a form goes into the list of its definition.
  package static func isListed(_ form: FormPlan) -> Bool { listed.contains(form.definition.id) }

  /// Lines of Ruby, indented as in that file: a trait, or an item of the list.
  package static func text(_ form: FormPlan) -> String {
    if isListed(form) { return "      \(form.uid)" }
    let name = ProposedID.underscored(form.uid)
    return """
          trait :\(name) do
            \(form.definition.id)
            form_uid { '\(form.uid)' }
          end
      """
  }
}
