/// An attribute of an element. No attribute can run code: event handlers and styles are not among them, and addresses
/// have their own type.
struct TagAttribute: Sendable {
  let name: StaticString
  /// Nil for an attribute without a value, such as `checked`.
  let value: String?

  private init(_ name: StaticString, _ value: String? = nil) {
    self.name = name
    self.value = value
  }

  static func id(_ value: String) -> Self { Self("id", value) }
  static func `class`(_ value: String) -> Self { Self("class", value) }
  static func role(_ value: String) -> Self { Self("role", value) }
  static func title(_ value: String) -> Self { Self("title", value) }
  static func tabindex(_ value: Int) -> Self { Self("tabindex", String(value)) }
  static let hidden = Self("hidden")
  static let open = Self("open")

  // Links
  static func href(_ address: PageAddress) -> Self { Self("href", address.text) }
  static let newWindow = Self("target", "_blank")
  static let noOpener = Self("rel", "noopener noreferrer")

  // Pictures
  static func src(_ address: PageAddress) -> Self { Self("src", address.text) }
  static func alt(_ value: String) -> Self { Self("alt", value) }

  // Forms
  static func action(_ address: PageAddress) -> Self { Self("action", address.text) }
  static let post = Self("method", "post")
  static let multipart = Self("enctype", "multipart/form-data")
  static func `for`(_ id: String) -> Self { Self("for", id) }
  static func name(_ value: String) -> Self { Self("name", value) }
  static func type(_ value: String) -> Self { Self("type", value) }
  static func value(_ value: String) -> Self { Self("value", value) }
  static func rows(_ count: Int) -> Self { Self("rows", String(count)) }
  static func autocomplete(_ purpose: String) -> Self { Self("autocomplete", purpose) }
  static func inputMode(_ value: String) -> Self { Self("inputmode", value) }
  static func accept(_ types: [String]) -> Self { Self("accept", types.joined(separator: ",")) }
  static func list(_ id: String) -> Self { Self("list", id) }
  static let checked = Self("checked")
  static let disabled = Self("disabled")
  static let multiple = Self("multiple")
  static let required = Self("required")
  static let selected = Self("selected")
  static let noSpelling = Self("spellcheck", "false")

  // Tables
  static func scope(_ value: String) -> Self { Self("scope", value) }

  /// An attribute for assistive technology.
  static func aria(_ name: Aria, _ value: String) -> Self { Self(name.attribute, value) }

  /// An attribute for the page’s own script.
  static func data(_ name: Data, _ value: String = "") -> Self { Self(name.attribute, value) }

  enum Aria {
    case current
    case describedBy
    case label
    case labelledBy
    case live

    fileprivate var attribute: StaticString {
      switch self {
      case .current: "aria-current"
      case .describedBy: "aria-describedby"
      case .label: "aria-label"
      case .labelledBy: "aria-labelledby"
      case .live: "aria-live"
      }
    }
  }

  enum Data {
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
    /// The role of an element that the script shows, hides or fills in.
    case part
    case steps
    case currentStep
    /// The labels of options by value, as JSON.
    case options
    /// The rule between answers that a note tells.
    case rule
    /// The scopes of the definition, as JSON.
    case scopes
    /// The condition on answers under which the element is shown, as JSON.
    case when

    fileprivate var attribute: StaticString {
      switch self {
      case .draft: "data-draft"
      case .form: "data-form"
      case .field: "data-field"
      case .block: "data-block"
      case .deferred: "data-deferred"
      case .deprecatedSince: "data-deprecated-since"
      case .scopeGroup: "data-scope-group"
      case .part: "data-part"
      case .steps: "data-fr-steps"
      case .currentStep: "data-fr-current-step"
      case .options: "data-options"
      case .rule: "data-rule"
      case .scopes: "data-scopes"
      case .when: "data-when"
      }
    }
  }
}
