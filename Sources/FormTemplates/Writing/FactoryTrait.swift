import FormCatalog

/// What DataPass’s own specs need for a new form: a trait of the request factory, named after the form.
package enum FactoryTrait {
  /// The file that it goes into.
  package static let file = "spec/factories/authorization_requests.rb"

  /// Lines of Ruby, indented as in that file.
  package static func text(_ form: FormPlan) -> String {
    let name = ProposedID.underscored(form.uid)
    return """
          trait :\(name) do
            \(form.definition.id)
            form_uid { '\(form.uid)' }
          end
      """
  }
}
