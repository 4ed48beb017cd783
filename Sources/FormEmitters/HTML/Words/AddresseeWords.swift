package import FormCatalog
import FormSource

/// What people call those who receive messages, renew, or help.
package enum AddresseeWords {
  /// What people call an addressee, a contact or a service of a life, in French.
  package static func title(of name: String, in life: Life) -> String {
    if let known = Addressee(rawValue: name) { return known.title.french }
    if let service = life.services[name] { return service.title?.value ?? name }
    let contacts = life.definition.blocks?.blocks.flatMap(\.contacts) ?? []
    return contacts.first { $0.name.value == name }.map { LabelText.plain($0.label) } ?? name
  }
}
