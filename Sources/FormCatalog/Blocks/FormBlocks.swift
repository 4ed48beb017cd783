package import FormSubmission

/// What a form asks, resolved: its blocks in order, its rules, its boxes.
package final class FormBlocks: Sendable {
  package struct Block: Sendable {
    package let name: Located<String>
    package let title: String?
    package let intro: String?
    /// The contacts that the block asks, in order; each of them stands for several fields.
    package let contacts: [ContactKind]
    package let fields: [FormField]

    /// The contact that a field belongs to.
    package func contact(of field: FormField) -> ContactKind? {
      ContactFields.kind(of: field.name, among: contacts.map(\.name.value)).flatMap { kind in
        contacts.first { $0.name.value == kind }
      }
    }
  }

  package let blocks: [Block]
  /// Without facts about the form: ``Form/schema`` adds them.
  package let schema: FormSchema
  /// Whether more may be asked than is declared (a checkout's definition that no overlay knows): nothing is then said
  /// to be unknown or missing.
  package let isOpen: Bool

  init(blocks: [Block], schema: FormSchema, isOpen: Bool) {
    self.blocks = blocks
    self.schema = schema
    self.isOpen = isOpen
  }

  package func field(_ name: String) -> FormField? {
    guard let block = schema[name]?.block else { return nil }
    return self.block(block)?.fields.first { $0.name == name }
  }

  package func block(_ name: String) -> Block? {
    blocks.first { $0.name.value == name }
  }
}
