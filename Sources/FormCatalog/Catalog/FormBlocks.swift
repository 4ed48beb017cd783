package import FormSubmission

/// What a form asks, resolved: its blocks in order, its rules, its checkboxes.
package final class FormBlocks: Sendable {
  package struct Block: Sendable {
    package let name: Located<String>
    package let title: String?
    package let intro: String?
    /// Who has to agree on its questions; nil for those who run the service.
    package let reviewer: BlockReviewer?
    /// Whether a vendor’s form may answer it for its clients.
    package let isFixable: Bool
    /// The contacts that the block asks for, in order; each stands for several fields.
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
  /// Whether more may be asked than is declared (a checkout's definition without an overlay): nothing is then reported
  /// as unknown or missing.
  package let isOpen: Bool
  /// The fields of which it is not known whether and when they are asked, and the rules that could not be read: this is
  /// reported, and nothing is then reported as unknown or missing because of it.
  package let gap: Gaps.Gap
  /// The fields of all blocks, in the order of the schema.
  package let fields: [FormField]
  /// The fields that may have to be answered and that no page asks.
  package let unasked: [FormField]

  init(blocks: [Block], schema: FormSchema, isOpen: Bool, gap: Gaps.Gap) {
    self.blocks = blocks
    self.schema = schema
    self.isOpen = isOpen
    self.gap = gap
    let fields = blocks.flatMap { $0.fields }
    self.fields = fields
    unasked = fields.filter { !$0.asking.isAsked && $0.schema.requirement != .never }
  }

  package func field(_ name: String) -> FormField? {
    schema.place(of: name).map { fields[$0] }
  }

  package func block(_ name: String) -> Block? {
    // By index, since iterating over the blocks would copy them.
    blocks.indices.first { blocks[$0].name.value == name }.map { blocks[$0] }
  }
}
