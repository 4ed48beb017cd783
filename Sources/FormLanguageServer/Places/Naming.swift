import FormCatalog

/// What the texts and the keys under a key are names of, where the shapes say only that they are texts.
struct Naming {
  /// What a text is, alone or as an item of lists.
  var text: Reference?
  /// What the keys of a mapping are that its author chooses.
  var keys: Reference?

  static let nothing = Naming()

  /// What stands under a key of a record.
  static func of(_ record: Record, _ key: String) -> Naming {
    let known = table[name(of: record)]
    return known?[key] ?? known?["*"] ?? .nothing
  }

  /// The name of a record, a part of which has the same keys.
  static func name(of record: Record) -> String {
    record.name.hasSuffix("_part") ? String(record.name.dropLast(5)) : record.name
  }

  /// By the name of the record and the key; `*` for those that its author chooses.
  static let table: [String: [String: Naming]] = [
    "form": [
      "authorization_request": Naming(text: .definitionClass),
      "definition": Naming(text: .definitionClass),
      "service_provider_id": Naming(text: .vendor),
      "base": Naming(text: .form),
      "initialize_with": Naming(keys: .field),
    ],
    "prefill": ["scopes": Naming(text: .scope), "*": Naming(text: .option)],
    "scopes_config": [
      "displayed": Naming(text: .scope), "disabled": Naming(text: .scope), "hide": Naming(text: .scope),
    ],
    "form_stage": ["previous_form_uid": Naming(text: .form)],
    "block_reference": ["name": Naming(text: .block)],
    "block_adaptation": blockKeys.merging(["name": Naming(text: .block), "remove": Naming(text: .removable)]) { $1 },
    "block": blockKeys.merging(["kinds": Naming(keys: .contact)]) { $1 },
    "field": options,
    "constraint": ["options": Naming(text: .option, keys: .option), "alone": Naming(text: .option)],
    "rule": [
      "at_least_one_of": Naming(text: .field), "distinct": Naming(text: .field), "after": Naming(text: .field),
    ],
    "scope_rule": [
      "at_least_one_of": Naming(text: .scope), "all_of": Naming(text: .scope), "alone": Naming(text: .scope),
      "incompatible": Naming(text: .scope), "requires": Naming(text: .scope, keys: .scope),
      "all_or_none": Naming(text: .scope),
    ],
    "group_of_scopes": ["group": Naming(text: .scopeGroup)],
    "scope": [
      "value": Naming(text: .scope), "group": Naming(text: .scopeGroup), "feature_flag": Naming(text: .featureFlag),
    ],
    "definition": definitionKeys.merging(["provider": Naming(text: .dataProvider)]) { $1 },
    "overlay": definitionKeys,
    "stage_target": ["id": Naming(text: .definition), "form_id": Naming(text: .form)],
    "service_provider": ["already_integrated": Naming(text: .definition)],
    "eligibility_rule": ["definition_id": Naming(text: .definition)],
    "orientation": ["questions": Naming(keys: .question), "outcomes": Naming(keys: .outcome)],
    "orientation_answer": ["goto": Naming(text: .question), "outcome": Naming(text: .outcome)],
    "orientation_outcome": ["forms": Naming(text: .form), "prefill": Naming(keys: .field)],
    "scenario": [
      "form": Naming(text: .form), "answers": Naming(text: .option, keys: .answered),
      "without": Naming(text: .answered), "refused": Naming(text: .cause, keys: .answered),
      "advice": Naming(text: .cause, keys: .answered),
    ],
    "scenario_step": [
      "answers": Naming(text: .option, keys: .answered), "without": Naming(text: .answered),
      "mails": Naming(text: .message, keys: .message),
    ],
    "wordings_language": ["authorization_request_forms": Naming(keys: .section)],
    "wordings_section": ["steps": Naming(keys: .block)],
    "wording": ["values": Naming(keys: .option), "groups": Naming(keys: .scopeGroup)],
    "labels_models": [
      "attributes": Naming(keys: .labelClass), "hints": Naming(keys: .definition), "values": Naming(keys: .labelClass),
    ],
    "life": [
      "extends": Naming(text: .lifeEntry), "messages": Naming(keys: .message),
      "remove": Naming(text: .removableMessage), "services": Naming(keys: .service),
      "templates": Naming(keys: .template),
    ],
    "life_message": [
      "by": Naming(text: .service), "to": Naming(text: .addressee), "cc": Naming(text: .addressee),
      "bcc": Naming(text: .addressee), "expects": Naming(keys: .addressee),
      "text_file": Naming(text: .textFile),
    ],
    "life_webhook": ["requires": Naming(text: .field)],
    "life_support": ["by": Naming(text: .addressee), "to": Naming(text: .addressee)],
    "life_opinions": ["message": Naming(text: .message)],
    "renewal": ["by": Naming(text: .addressee), "reminder": Naming(text: .message)],
    "instructor_template": ["content_file": Naming(text: .textFile)],
    "configuration": ["severities": Naming(keys: .lintRule), "feature_flags": Naming(keys: .featureFlag)],
    "ignored": ["rules": Naming(text: .lintRule), "paths": Naming(text: .sourceFile)],
  ]

  private static let blockKeys = [
    "fields": Naming(keys: .field), "rules": Naming(keys: .rule), "contacts": Naming(text: .contact, keys: .contact),
  ]

  private static let definitionKeys = [
    "checkboxes": Naming(keys: .checkbox), "scope_groups": Naming(keys: .scopeGroup),
    "scope_rules": Naming(keys: .rule),
  ]

  private static let options = [
    "options": Naming(text: .option, keys: .option), "default": Naming(text: .option),
    "offered": Naming(text: .option), "alone": Naming(text: .option),
  ]

  /// What the keys are that the author of a record chooses, beside those that it knows.
  static func ofOtherKeys(_ record: Record) -> Reference? {
    switch record.name {
    case "prefill": .field
    case "wordings_section": .answered
    default: nil
    }
  }
}
