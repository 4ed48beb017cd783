import FormSource

/// Collects the texts of a catalogue, each once, however many aliases lead to it.
package struct CatalogTexts {
  private var texts: [CatalogText] = []
  /// The indices of the texts by place; a project has hundreds or thousands of texts.
  private var places = [ByteSpan: Int](minimumCapacity: 3_000)
  /// For each text its later uses.
  private var laterUses: [[CatalogText.Use]] = []

  /// All texts, in the order of the entries: definitions, forms, the project’s own blocks and overlay, vendors,
  /// providers, orientation, wordings, names of attributes.
  package static func all(in catalog: Catalog) -> [CatalogText] {
    var result = CatalogTexts()
    for definition in catalog.definitions.entries { result.add(definition.declaration) }
    for form in catalog.forms.entries { result.add(form) }
    for block in catalog.ownBlocks { result.add(block, [], block.name.value, nil) }
    for overlay in catalog.overlay { result.addQuestions(of: overlay) }
    for provider in catalog.serviceProviders.entries {
      result.add(provider.name, .plain, "name", provider.id.value, nil)
    }
    for provider in catalog.dataProviders.entries {
      result.add(provider.name, .plain, "name", provider.id.value, nil)
      result.add(provider.link, .address, "link", provider.id.value, nil)
    }
    for rule in catalog.eligibility { result.add(rule) }
    for tree in catalog.orientations { result.add(tree) }
    for section in catalog.wordingSections { result.add(section) }
    for life in catalog.life { result.add(life, catalog.definitions.contains(life.name.value)) }
    for file in catalog.texts.files {
      if let text = file.text { result.add(text, .plain, .key("text_file"), file.name, nil, filling: .message) }
    }
    catalog.attributeNames?.forEachLabel { className, path, text in
      result.add(text, .plain, .path(path), className, nil, filling: .translation)
    }
    return zip(result.texts, result.laterUses).map { text, uses in
      uses.isEmpty ? text : CatalogText(text, also: uses)
    }
  }

  private mutating func add(_ definition: DefinitionDeclaration) {
    let id = definition.id.value
    add(definition.name, .plain, "name", id, id)
    add(definition.description, .plain, "description", id, id)
    add(definition.supportEmail, .email, "support_email", id, id)
    add(definition.link, .address, "link", id, id)
    add(definition.cguLink, .address, "cgu_link", id, id)
    add(definition.accessLink, .address, "access_link", id, id, filling: .format)
    for scope in definition.scopes ?? [] {
      add(scope.name, .plain, "scopes.name", id, id)
      add(scope.group, .plain, "scopes.group", id, id)
      add(scope.link, .address, "scopes.link", id, id)
      add(scope.value, .code, "scopes.value", id, id)
    }
    addQuestions(of: definition)
  }

  private mutating func addQuestions(of definition: DefinitionDeclaration) {
    let id = definition.id.value
    for block in definition.adaptations { add(block, ["blocks", block.name.value], id, id) }
    for box in definition.checkboxes { add(box.declaredLabel, .plain, "checkboxes.label", id, id) }
    for rule in definition.scopeRules { add(rule.attributes["message"]?.text, .plain, "scope_rules.message", id, id) }
  }

  /// Adds the texts of a block that is declared at a path.
  private mutating func add(_ block: BlockDeclaration, _ path: [String], _ subject: String, _ definition: String?) {
    block.forEachText { steps, text in
      // Pages keep a little HTML in these, as they do for wordings.
      let isMarkup = steps.last == "hint" || steps.last == "intro"
      add(text, isMarkup ? .html : .plain, .path(path + steps), subject, definition)
    }
  }

  private mutating func add(_ form: Form) {
    let declaration = form.declaration
    add(declaration.name, .plain, "name", form.uid, form.definition)
    add(declaration.description, .card, "description", form.uid, form.definition)
    add(declaration.introduction, .html, "introduction", form.uid, form.definition, filling: .format)
    for block in declaration.adaptations { add(block, ["blocks", block.name.value], form.uid, form.definition) }
    for prefill in declaration.prefill {
      guard let text = prefill.text else { continue }
      let name = prefill.field.value
      let kind: CatalogText.Kind = name.ends(with: "_email") ? .email : name.ends(with: "_url") ? .address : .answer
      add(
        text,
        kind,
        .path(["initialize_with", name]),
        form.uid,
        form.definition,
        isDeferred: !prefill.deferred.isEmpty
      )
    }
  }

  private mutating func add(_ rule: EligibilityDeclaration) {
    let id = rule.definition.value
    for option in rule.options {
      add(option.body, .html, "options.body", id, id)
      add(option.callToAction?.content, .plain, "options.cta.content", id, id)
      add(option.callToAction?.url, .address, "options.cta.url", id, id)
    }
  }

  private mutating func add(_ tree: OrientationDeclaration) {
    let id = tree.definition.value
    for question in tree.questions {
      add(question.label, .plain, "questions.label", id, id)
      add(question.hint, .plain, "questions.hint", id, id)
      for answer in question.answers { add(answer.label, .plain, "answers.label", id, id) }
    }
    for outcome in tree.outcomes { add(outcome.text, .html, "outcomes.text", id, id) }
  }

  private mutating func add(_ life: LifeDeclaration, _ isOfDefinition: Bool) {
    let entry = life.name.value
    let definition = isOfDefinition ? entry : nil
    for message in life.messages {
      add(message.title, .plain, "messages.title", entry, definition)
      add(message.subject, .plain, "messages.subject", entry, definition, filling: .message)
      add(message.text, .plain, "messages.text", entry, definition, filling: .message)
    }
    for template in life.templates {
      add(template.title, .plain, "templates.title", entry, definition)
      add(template.content, .plain, "templates.content", entry, definition, filling: .message)
    }
    for block in life.renewal?.blocks ?? [] { add(block, ["renewal", "blocks", block.name.value], entry, definition) }
  }

  private mutating func add(_ section: WordingDeclaration) {
    section.forEachText { path, text in
      // Upstream puts the contents of information boxes and hints into the page as they are.
      let isMarkup = path.last == "content" || path.last == "hint" || path.last == "subtitle" || path.last == "info"
      add(text, isMarkup ? .html : .plain, .path(path), section.section.value, nil, filling: .translation)
    }
  }

  private mutating func add(
    _ text: Located<String>?,
    _ kind: CatalogText.Kind,
    _ key: String,
    _ subject: String,
    _ definition: String?,
    filling: CatalogText.Filling = .nothing
  ) {
    if let text { add(text, kind, .key(key), subject, definition, filling: filling) }
  }

  private mutating func add(
    _ text: Located<String>,
    _ kind: CatalogText.Kind,
    _ name: CatalogText.Name,
    _ subject: String,
    _ definition: String?,
    isDeferred: Bool = false,
    filling: CatalogText.Filling = .nothing
  ) {
    // The sections of wordings share most of their texts.
    if let place = places[text.span] {
      laterUses[place].append(CatalogText.Use(subject: subject, via: text.via))
      return
    }
    places[text.span] = texts.count
    let found = CatalogText(
      text,
      kind,
      name,
      subject: subject,
      definition: definition,
      isDeferred: isDeferred,
      filling: filling
    )
    texts.append(found)
    laterUses.append([])
  }
}
