/// A form of a definition, with its prefilled answers. Its raw value is its uid.
public protocol RequestForm: RequestOption {
  /// The requests made with the form.
  associatedtype Request: FormRequest

  /// A request with the form’s prefilled answers, without the deferred ones.
  var prefilled: Request { get }
  /// The prefilled answers that need secrets from the vault.
  var deferred: [DeferredAnswer<Request.Field>] { get }
  /// The facts about the form that conditions may refer to (`form.use_case`, `service_provider.id`…), except its uid.
  var facts: [String: FieldValue] { get }
  /// The questions of the form: those of its definition, unless it adapts a block.
  var questions: FormSchema { get }
}

extension RequestForm {
  /// None, unless the form declares some.
  public var deferred: [DeferredAnswer<Request.Field>] { [] }

  /// The questions of every form that adapts no block.
  public var questions: FormSchema { Request.questions }

  /// The identifier of the vendor that the form is for; nil for a form of no vendor.
  public var serviceProvider: String? { text(ofFact: "service_provider.id") }

  /// A fact that is a text; nil where it is not one or is not declared.
  public func text(ofFact name: String) -> String? {
    if case .text(let text)? = facts[name] { text } else { nil }
  }

  /// The form as ``Validator`` needs it: its questions, with its uid and its facts.
  public var schema: FormSchema {
    questions.with(id: rawValue, facts: facts.merging(["form.uid": .text(rawValue)]) { $1 })
  }

  /// A request with all prefilled answers, including the deferred ones.
  /// - Parameter secret: returns the value of a vault key, nil where there is none.
  /// - Returns: the request. A deferred answer is left out where the vault lacks one of its keys.
  public func prefilled(_ secret: (_ key: String) -> String?) -> Request {
    var data = prefilled.data
    for answer in deferred {
      guard let text = answer.text(secret) else { continue }
      if let index = answer.index {
        var items: [RawAnswer] = if case .list(let items)? = data[answer.field.rawValue] { items } else { [] }
        items.insert(.text(text), at: min(index, items.count))
        data[answer.field.rawValue] = .list(items)
      } else {
        data[answer.field.rawValue] = .text(text)
      }
    }
    return Request(keepingUnrecognized: data)
  }
}

/// The form type of a definition without forms; it has no values.
public enum NoForm<Request: FormRequest>: RequestForm {
  /// Empty.
  public static var allCases: [NoForm] { [] }

  /// Always nil.
  public init?(rawValue: String) { nil }

  public var rawValue: String { switch self {} }
  public var prefilled: Request { switch self {} }
  public var facts: [String: FieldValue] { switch self {} }
}
