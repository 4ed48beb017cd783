package import FormSource
package import FormSubmission
import Synchronization

/// What a form asks, resolved: its blocks in order, its rules, its checkboxes.
package final class FormBlocks: Sendable {
  package struct Block: Sendable {
    package let name: Located<String>
    package let title: String?
    /// The title above its questions, if the project words it: steps are called by ``title``.
    package private(set) var heading: String?
    package private(set) var intro: String?
    /// Whether the project declares the introduction, rather than the standard block.
    package let hasOwnIntro: Bool
    /// Where the introduction is declared.
    let introSpan: ByteSpan?
    /// Where the project declares the title.
    let titleSpan: ByteSpan?
    /// Where the project says who has to agree, and whether vendors may answer; nil where it does not.
    package let reviewerSpan: ByteSpan?
    package let fixableSpan: ByteSpan?
    /// Who has to agree on its questions; nil for those who run the service.
    package let reviewer: BlockReviewer?
    /// Whether a vendor’s form may answer it for its clients.
    package let isFixable: Bool
    /// The names of the contacts that the block can ask for, in byte order.
    package let contactKinds: [String]
    /// The contacts that the block asks for, in order; each stands for several fields.
    package private(set) var contacts: [ContactKind]
    package private(set) var fields: [FormField]

    init(
      name: Located<String>,
      title: Located<String>?,
      intro: Located<String>?,
      reviewer: Located<BlockReviewer>?,
      isFixable: Located<Bool>?,
      contactKinds: [String],
      contacts: [ContactKind],
      fields: [FormField]
    ) {
      self.name = name
      self.title = title?.value
      titleSpan = Self.own(title)
      self.intro = intro?.value
      introSpan = intro?.span
      hasOwnIntro = introSpan.map { !$0.source.isBuiltIn } ?? false
      self.reviewer = reviewer?.value
      reviewerSpan = Self.own(reviewer)
      self.isFixable = isFixable?.value ?? true
      fixableSpan = Self.own(isFixable)
      self.contactKinds = contactKinds
      self.contacts = contacts
      self.fields = fields
      contactPlaces = Self.places(of: contacts)
    }

    /// Where the project writes it; nil for what comes with the tool.
    private static func own<Value>(_ value: Located<Value>?) -> ByteSpan? {
      value.flatMap { $0.span.source.isBuiltIn ? nil : $0.span }
    }

    /// The places of the contacts by their names.
    private var contactPlaces: [String: Int]

    private static func places(of contacts: [ContactKind]) -> [String: Int] {
      Dictionary(contacts.indices.map { (contacts[$0].name.value, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The block in other words.
    func with(heading: String?, intro: String?, contacts: [ContactKind], fields: [FormField]) -> Block {
      var copy = self
      copy.heading = heading
      copy.intro = intro
      copy.contacts = contacts
      copy.contactPlaces = Self.places(of: contacts)
      copy.fields = fields
      return copy
    }

    /// The contact that a field belongs to.
    package func contact(of field: FormField) -> ContactKind? {
      ContactFields.kind(of: field.name, among: contactPlaces.keys).flatMap { contactPlaces[$0] }.map { contacts[$0] }
    }
  }

  package let blocks: [Block]
  private let places: [String: Int]
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
  /// The checkboxes that the project words itself.
  package let ownBoxes: Set<String>
  /// The names that conditions compare facts about the form with.
  package let namedFacts: [(fact: NamedFact, name: Located<String>)]
  /// Made when the first is asked for: most commands tell no answers.
  private let knownLabels = AtomicLazyReference<OptionLabels>()

  init(
    blocks: [Block],
    schema: FormSchema,
    ownBoxes: Set<String>,
    namedFacts: [(fact: NamedFact, name: Located<String>)],
    isOpen: Bool,
    gap: Gaps.Gap
  ) {
    self.ownBoxes = ownBoxes
    self.namedFacts = namedFacts
    self.blocks = blocks
    places = Dictionary(blocks.indices.map { (blocks[$0].name.value, $0) }, uniquingKeysWith: { first, _ in first })
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
    places[name].map { blocks[$0] }
  }

  /// The label of an option of a question; nil if the question does not offer it. Of a value given twice the first counts.
  package func optionLabel(_ value: String, of field: String) -> String? {
    (knownLabels.load() ?? knownLabels.storeIfNil(OptionLabels(fields))).labels[field]?[value]
  }

  /// The labels of all options, by question and value.
  private final class OptionLabels: Sendable {
    let labels: [String: [String: String]]

    init(_ fields: [FormField]) {
      labels = Dictionary(
        fields.map { field in
          let labels = (field.options ?? []).map { ($0.value, $0.label) }
          return (field.name, Dictionary(labels, uniquingKeysWith: { first, _ in first }))
        },
        // As ``field(_:)``: of questions with the same name the last counts.
        uniquingKeysWith: { _, last in last }
      )
    }
  }
}
