/// An attribute of an element. No attribute can run code: event handlers and styles are not among them, and addresses
/// have their own type.
package struct TagAttribute: Sendable {
  package let name: StaticString
  /// Nil for an attribute without a value, such as `checked`.
  package let value: String?

  private init(_ name: StaticString, _ value: String? = nil) {
    self.name = name
    self.value = value
  }

  package static func id(_ value: String) -> Self { Self("id", value) }
  package static func `class`(_ value: String) -> Self { Self("class", value) }
  package static func role(_ value: String) -> Self { Self("role", value) }
  package static func title(_ value: String) -> Self { Self("title", value) }
  package static func tabindex(_ value: Int) -> Self { Self("tabindex", String(value)) }
  package static let hidden = Self("hidden")
  package static let open = Self("open")

  // Links
  package static func href(_ address: PageAddress) -> Self { Self("href", address.text) }
  package static let newWindow = Self("target", "_blank")
  package static let noOpener = Self("rel", "noopener noreferrer")

  // Pictures
  package static func src(_ address: PageAddress) -> Self { Self("src", address.text) }
  package static func alt(_ value: String) -> Self { Self("alt", value) }

  // Forms
  package static func action(_ address: PageAddress) -> Self { Self("action", address.text) }
  package static let post = Self("method", "post")
  /// Of a button: where it sends its form instead.
  package static func formAction(_ address: PageAddress) -> Self { Self("formaction", address.text) }
  /// Of a button: unanswered questions do not keep it from sending its form.
  package static let formNoValidate = Self("formnovalidate")
  package static let multipart = Self("enctype", "multipart/form-data")
  package static func `for`(_ id: String) -> Self { Self("for", id) }
  package static func name(_ value: String) -> Self { Self("name", value) }
  package static func type(_ value: String) -> Self { Self("type", value) }
  package static func value(_ value: String) -> Self { Self("value", value) }
  package static func rows(_ count: Int) -> Self { Self("rows", String(count)) }
  package static func autocomplete(_ purpose: String) -> Self { Self("autocomplete", purpose) }
  package static func inputMode(_ value: String) -> Self { Self("inputmode", value) }
  package static func accept(_ types: [String]) -> Self { Self("accept", types.joined(separator: ",")) }
  package static func list(_ id: String) -> Self { Self("list", id) }
  package static let checked = Self("checked")
  package static let disabled = Self("disabled")
  package static let multiple = Self("multiple")
  package static let required = Self("required")
  package static let selected = Self("selected")
  package static let noSpelling = Self("spellcheck", "false")

  // Tables
  package static func scope(_ value: String) -> Self { Self("scope", value) }

  /// An attribute for assistive technology.
  package static func aria(_ name: Aria, _ value: String) -> Self { Self(name.attribute, value) }

  /// An attribute for the page’s own script.
  package static func data(_ name: Data, _ value: String = "") -> Self { Self(name.attribute, value) }

  package enum Aria {
    case current
    case describedBy
    case invalid
    case label
    case labelledBy
    case live

    fileprivate var attribute: StaticString {
      switch self {
      case .current: "aria-current"
      case .describedBy: "aria-describedby"
      case .invalid: "aria-invalid"
      case .label: "aria-label"
      case .labelledBy: "aria-labelledby"
      case .live: "aria-live"
      }
    }
  }

  package enum Data {
    /// A document that the server keeps, as JSON.
    case document
    /// The environment and the form’s uid, which identify a draft.
    case draft
    /// The form that the script validates answers against, as JSON.
    case form
    /// The field or checkbox that the element is for.
    case field
    case block
    /// The fields that the vault answers, or the text shown instead of such an answer.
    case deferred
    /// The day from which a scope is no longer offered.
    case deprecatedSince
    /// The name of a group of scopes that depends on answers.
    case scopeGroup
    /// That the server keeps the request, rather than the browser.
    case kept
    /// The role of an element that the script shows, hides or fills in.
    case part
    case steps
    case currentStep
    /// The labels of options by value, as JSON.
    case options
    /// The rule between answers that a note tells.
    case rule
    /// The rules of which one has to apply for the element to be shown, as JSON.
    case rules
    /// The scopes of the definition, as JSON.
    case scopes
    /// The unit of a number, where the question does not name it.
    case unit
    /// The condition on answers under which the element is shown, as JSON.
    case when

    fileprivate var attribute: StaticString {
      switch self {
      case .document: "data-document"
      case .draft: "data-draft"
      case .form: "data-form"
      case .field: "data-field"
      case .block: "data-block"
      case .deferred: "data-deferred"
      case .deprecatedSince: "data-deprecated-since"
      case .scopeGroup: "data-scope-group"
      case .kept: "data-kept"
      case .part: "data-part"
      case .steps: "data-fr-steps"
      case .currentStep: "data-fr-current-step"
      case .options: "data-options"
      case .rule: "data-rule"
      case .rules: "data-rules"
      case .scopes: "data-scopes"
      case .unit: "data-unit"
      case .when: "data-when"
      }
    }
  }
}
