/// A draft that an instructor has prepared for somebody to take over.
package struct Invitation: Codable, Hashable, Sendable {
  package let id: Int
  package let definition: String
  package let form: String
  /// The SIRET of the organisation for which the request is to be made.
  package let organisation: String
  /// The address of the invited person.
  package let email: String
  package let content: Content
  /// The request that came of it; nil where nobody has taken it over.
  package var request: Int?

  package init(
    id: Int,
    definition: String,
    form: String,
    organisation: String,
    email: String,
    content: Content,
    request: Int? = nil
  ) {
    self.id = id
    self.definition = definition
    self.form = form
    self.organisation = organisation
    self.email = email
    self.content = content
    self.request = request
  }
}
