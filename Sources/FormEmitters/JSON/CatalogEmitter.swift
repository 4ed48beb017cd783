package import FormCatalog
package import FormJSON

/// `json/catalog.json`: every definition and form as upstream resolves it, with our additions.
package enum CatalogEmitter {
  package static let path = "json/catalog.json"

  package static func json(_ catalog: Catalog) -> JSONValue {
    .object([
      .init("definitions", .object(catalog.definitions.entries.map { .init($0.id, json($0, catalog)) })),
      .init(
        "forms",
        .object(catalog.forms.entries.filter { $0.definition != nil }.map { .init($0.uid, json($0, catalog)) })
      ),
      .init(
        "service_providers",
        .object(catalog.serviceProviders.entries.map { .init($0.id.value, json($0)) })
      ),
      .init("data_providers", .object(catalog.dataProviders.entries.map { .init($0.id.value, json($0)) })),
    ])
  }

  private static func json(_ definition: Definition, _ catalog: Catalog) -> JSONValue {
    let declaration = definition.declaration
    return .object([
      .init("name", text(declaration.name)),
      .init("name_with_stage", text(definition.nameWithStage)),
      .init("description", text(declaration.description)),
      .init("provider", text(declaration.provider)),
      .init("link", text(declaration.link)),
      .init("cgu_link", text(declaration.cguLink)),
      .init("access_link", text(declaration.accessLink)),
      .init("support_email", text(declaration.supportEmail)),
      .init("kind", text(declaration.kind)),
      .init("public", .bool(definition.isPublic)),
      .init("unique", .bool(definition.isUnique)),
      .init("startable_by_applicant", .bool(definition.isStartable)),
      .init("features", json(definition.features)),
      .init("blocks", names(declaration.blocks)),
      .init("stage", declaration.stage.map(json) ?? .null),
      .init("scopes", .array(definition.scopes.map(json))),
      .init("authorization_request", .string(definition.className)),
      .init("forms", strings(definition.forms)),
      .init("default_form", text(definition.defaultForm)),
      .init("public_forms", strings(definition.publicForms)),
      .init("editors", strings(definition.editors)),
      .init("eligibility", definition.eligibility.map(json) ?? .null),
      .init(
        "orientation",
        catalog.orientation(of: definition).map { OrientationEmitter.json($0, definition) } ?? .null
      ),
      .init("questions", questions(definition.blocks, catalog.wordings.wordings(definition: definition.id))),
    ])
  }

  private static func json(_ features: Features) -> JSONValue {
    .object([
      .init("messaging", .bool(features.messaging)),
      .init("message_templates", .bool(features.messageTemplates)),
      .init("reopening", .bool(features.reopening)),
      .init("transfer", .bool(features.transfer)),
      .init("instructor_drafts", .bool(features.instructorDrafts)),
    ])
  }

  private static func json(_ stage: StageDeclaration) -> JSONValue {
    func target(_ target: StageDeclaration.Target?) -> JSONValue {
      target.map {
        .object([.init("id", .string($0.definition.value)), .init("form_id", .string($0.form.value))])
      } ?? .null
    }
    return .object([
      .init("type", .string(stage.kind.rawValue)),
      .init("next", target(stage.next)),
      .init("previous", target(stage.previous)),
    ])
  }

  private static func json(_ scope: Scope) -> JSONValue {
    let declaration = scope.declaration
    return .object([
      .init("name", .string(declaration.name.value)),
      .init("value", .string(scope.value)),
      .init("group", text(declaration.group)),
      .init("link", text(declaration.link)),
      .init("included", .bool(declaration.isIncluded)),
      .init("disabled", .bool(declaration.isDisabled)),
      .init("deprecated_since", text(declaration.deprecatedSince)),
      .init("writable", .bool(declaration.isWritable)),
      .init("feature_flag", text(declaration.featureFlag)),
    ])
  }

  private static func json(_ eligibility: EligibilityDeclaration) -> JSONValue {
    .array(
      eligibility.options.map { option in
        .object([
          .init("type", .string(option.kind.value)),
          .init("eligible", .string(option.eligible.value)),
          .init("body", text(option.body)),
          .init(
            "cta",
            option.callToAction.map {
              .object([.init("content", .string($0.content.value)), .init("url", .string($0.url.value))])
            } ?? .null
          ),
        ])
      }
    )
  }

  private static func json(_ form: Form, _ catalog: Catalog) -> JSONValue {
    let declaration = form.declaration
    return .object([
      .init("name", text(form.name)),
      .init("name_with_definition", text(form.nameWithDefinition)),
      .init("name_with_service_provider", text(form.nameWithServiceProvider)),
      .init("description", text(form.description)),
      .init("introduction", text(form.introduction)),
      .init("definition", text(form.definition)),
      .init("public", .bool(form.isPublic)),
      .init("startable_by_applicant", .bool(form.isStartable)),
      .init("default", .bool(form.isDefault)),
      .init("use_case", text(declaration.useCase)),
      .init("service_provider", text(form.serviceProvider)),
      .init("single_page_view", text(declaration.singlePageView)),
      .init("multiple_steps", .bool(!declaration.steps.isEmpty)),
      .init("steps", names(declaration.steps)),
      .init("static_blocks", names(declaration.staticBlocks)),
      .init("scopes_config", json(declaration.scopesConfig.value)),
      .init("initialize_with", .object(form.prefill.map { .init($0.field, json($0.value)) })),
      .init("prefilled", .bool(form.isPrefilled)),
      .init("previous_form_uid", text(form.previousForm)),
      .init("deferred", deferred(form)),
      // A form that adapts nothing asks what its definition asks, with its own wordings if it has any.
      .init(
        "questions",
        declaration.adaptations.isEmpty
          ? .null
          : questions(form.blocks, catalog.wordings.wordings(form: form.uid, definition: form.definition))
      ),
      .init("wordings", .object(catalog.wordings.texts(ofForm: form.uid).map { .init($0.key, .string($0.text)) })),
    ])
  }

  private static func questions(_ blocks: FormBlocks?, _ wordings: Wordings) -> JSONValue {
    blocks.map(QuestionsEmitter(wordings: wordings).json) ?? .null
  }

  /// The vault keys whose secrets replace values at deployment, by the JSON Pointer (RFC 6901) of the value.
  private static func deferred(_ form: Form) -> JSONValue {
    .object(
      form.prefill.flatMap { prefill in
        prefill.deferred.map { deferred in
          .init(JSONPointer.join(["initialize_with", prefill.field] + deferred.path), json(deferred.value))
        }
      }
    )
  }

  private static func json(_ provider: ServiceProviderDeclaration) -> JSONValue {
    .object([
      .init("type", text(provider.kind)),
      .init("name", text(provider.name)),
      .init("siret", text(provider.siret)),
      .init("already_integrated", names(provider.alreadyIntegrated, key: nil)),
      .init("fc_certified", .bool(provider.isFranceConnectCertified)),
      .init("apipfc_enabled", .bool(provider.isFranceConnectEnabled)),
    ])
  }

  private static func json(_ provider: DataProviderDeclaration) -> JSONValue {
    .object([
      .init("name", text(provider.name)),
      .init("logo", text(provider.logo)),
      .init("link", text(provider.link)),
    ])
  }

  private static func json(_ deferred: DeferredValue) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("key", .string(deferred.key)), .init("default", .string(deferred.fallback)),
    ]
    if let parts = deferred.parts {
      let list = parts.map { part -> JSONValue in
        switch part {
        case .text(let text): .string(text)
        case .key(let key, let fallback): .object([.init("key", .string(key)), .init("default", .string(fallback))])
        }
      }
      members.append(.init("parts", .array(list)))
    }
    return .object(members)
  }

  // MARK: Small values

  private static func text(_ text: Located<String>?) -> JSONValue {
    text.map { .string($0.value) } ?? .null
  }

  private static func text(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }

  private static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map { .string($0) })
  }

  private static func names(_ names: [Located<String>], key: String? = "name") -> JSONValue {
    .array(names.map { name in key.map { .object([.init($0, .string(name.value))]) } ?? .string(name.value) })
  }

  static func json(_ value: PlainValue) -> JSONValue {
    switch value {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .integer(let number): .integer(number)
    case .bigInteger(let digits): .number(digits)
    case .float(let number): .double(number)
    case .text(let text): .string(text)
    case .list(let items): .array(items.map(json))
    case .map(let members): .object(members.map { .init($0.key, json($0.value)) })
    }
  }
}
