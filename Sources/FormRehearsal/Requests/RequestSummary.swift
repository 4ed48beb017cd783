import FormCatalog
import FormSubmission

/// A request as lists show and find it.
package struct RequestSummary: Hashable, Sendable {
  package let request: Request
  /// The name of the project or, where nobody gave it one, that of the form.
  package let title: String
  /// The name of the definition; its id where the project no longer declares it.
  package let definition: String
  /// The form by its use case or name.
  package let form: String
  package let organisation: Organisation?
  package let applicant: Person?

  package init(_ request: Request, in setting: Setting) {
    self.request = request
    let form = setting.catalog.forms[request.form]
    definition = setting.catalog.definitions[request.definition]?.title ?? request.definition
    self.form = form?.name ?? request.form
    title = request.content.title ?? self.form
    organisation = setting.cast.organisation(request.organisation)
    applicant = setting.cast[request.applicant]
  }

  /// All that a search looks through.
  package var words: [String] {
    let person = applicant.map { [$0.name, $0.email] } ?? [request.applicant]
    return [request.number, String(request.id), title, organisation?.name ?? "", request.organisation] + person
      + [definition, form]
  }
}

extension Content {
  /// The name of the project; nil where nobody gave it one.
  package var title: String? {
    guard case .text(let title)? = answers["intitule"], !BlankText.isBlank(title) else { return nil }
    return title
  }
}
