import FormSource
import FormSubmission

extension FormBlocks {
  /// The same questions in the project’s words. What its files do not word keeps the words that the project declares
  /// elsewhere, and else those of the standard blocks, but without their hints and introductions: upstream shows none.
  /// - Parameters:
  ///   - wordings: the project’s words for these questions.
  ///   - shared: the same questions in the words of the definition; what the form does not word is taken from there.
  ///   - names: the blocks that are worded; nil for all. Boxes are worded in any case.
  /// - Returns: the questions, each in its place.
  func worded(by wordings: Wordings, sharing shared: FormBlocks? = nil, only names: Set<String>? = nil) -> FormBlocks {
    let blocks = self.blocks.indices.map { place in
      if let names, !names.contains(self.blocks[place].name.value) { return self.blocks[place] }
      return self.blocks[place].worded(by: wordings, sharing: shared?.blocks[place])
    }
    let checkboxes = schema.checkboxes.map { box in
      CheckboxSchema(name: box.name, label: wordings.label(of: box, isOwn: ownBoxes.contains(box.name)), when: box.when)
    }
    return FormBlocks(
      blocks: blocks,
      schema: schema.with(words: blocks.flatMap { $0.fields }.map(\.schema), checkboxes: checkboxes),
      ownBoxes: ownBoxes,
      namedFacts: namedFacts,
      isOpen: isOpen,
      gap: gap
    )
  }
}

extension FormBlocks.Block {
  fileprivate func worded(by wordings: Wordings, sharing shared: FormBlocks.Block?) -> FormBlocks.Block {
    let name = name.value
    let titled = contacts.map { kind in
      kind.with(
        label: wordings.shown(kind.name.value, "title").map(LabelText.plain) ?? kind.label,
        hint: wordings.markup(kind.name.value, "info", or: kind.hasOwnHint ? kind.hint : nil)
      )
    }
    let byName = Dictionary(titled.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
    let fields = self.fields.indices.map { place in
      let field = self.fields[place]
      let kind = ContactFields.kind(of: field.name, among: byName.keys)
      if let shared, !wordings.isOwn(field.name), !(kind.map(wordings.isOwn) ?? false) { return shared.fields[place] }
      return field.worded(by: wordings, in: kind.flatMap { byName[$0] })
    }
    return with(
      heading: wordings.shown(name, "title").map(LabelText.plain),
      intro: wordings.markup(name, "subtitle", or: hasOwnIntro ? intro : nil),
      contacts: titled,
      fields: fields
    )
  }
}

extension ContactKind {
  fileprivate var hasOwnHint: Bool { declaredHint.map { !$0.span.source.isBuiltIn } ?? false }
}

extension FormField {
  fileprivate func worded(by wordings: Wordings, in contact: ContactKind?) -> FormField {
    var label = self.label
    var message = schema.label
    if let text = wordings.shown(name, "label") {
      label = LabelText.plain(text)
      message = contact.map { "\($0.label)\u{A0}: \(label)" } ?? label
    } else if !ownWords.contains(.label), let text = wordings.label(of: name)?.value, !BlankText.isBlank(text) {
      label = LabelText.plain(text)
      message = label
    }
    let other = wordings.hint(of: name).flatMap { BlankText.isBlank($0.value) ? nil : $0.value }
    return FormField(
      schema: schema.label == message ? schema : schema.with(label: message),
      label: label,
      hint: wordings.markup(name, "hint", or: ownWords.contains(.hint) ? hint : other),
      example: example,
      autocomplete: autocomplete,
      unit: unit,
      options: options.map { $0.map { worded($0, by: wordings) } },
      suggestions: suggestions,
      asking: asking,
      defaultValue: defaultValue,
      defaultCondition: defaultCondition,
      ownWords: ownWords,
      declaration: declaration
    )
  }

  /// Upstream words several choices beside their question, a single one among the names of attributes; where its class
  /// lists the labels, the overlay does too.
  private func worded(_ option: Option, by wordings: Wordings) -> Option {
    guard schema.kind.hasOptions else { return option }
    if schema.kind == .choices, let text = wordings.shown("\(name).values.\(option.value)", "label") {
      return Option(option.value, text)
    }
    guard !ownWords.contains(.options), let text = wordings.label(of: option.value, for: name)?.value,
      !BlankText.isBlank(text)
    else { return option }
    return Option(option.value, text)
  }
}

extension FormField.Option {
  fileprivate init(_ value: String, _ text: String) {
    self.init(value: value, label: LabelText.plain(text), markup: LabelText.hasMarkup(text) ? text : nil)
  }
}

extension Wordings {
  /// The first text of the sections, if it is not blank.
  fileprivate func shown(_ name: String, _ part: String) -> String? {
    text(of: name, part).flatMap { BlankText.isBlank($0.value) ? nil : $0.value }
  }

  /// The first text of the sections, or else another one; nil for a blank text, which shows nothing.
  fileprivate func markup(_ name: String, _ part: String, or other: String?) -> String? {
    guard let text = text(of: name, part)?.value else { return other }
    return BlankText.isBlank(text) ? nil : text
  }

  fileprivate func label(of box: CheckboxSchema, isOwn: Bool) -> String {
    if let text = shown(box.name, "label") { return LabelText.plain(text) }
    guard !isOwn, let text = label(of: box.name)?.value, !BlankText.isBlank(text) else { return box.label }
    return LabelText.plain(text)
  }
}
