/// A form of a definition, with what it knows in advance. Its raw value is its uid.
public protocol RequestForm: RequestOption {
  associatedtype Request: FormRequest

  /// A request that holds the answers which the form gives in advance. Deferred answers are not among them.
  var prefilled: Request { get }
  /// The answers which only the vault knows.
  var deferred: [DeferredAnswer<Request.Field>] { get }
  /// What conditions may ask about the form (`form.use_case`, `service_provider.id`…), but for its uid.
  var facts: [String: FieldValue] { get }
  /// What it asks: what all forms of its definition ask, unless it adapts a block.
  var questions: FormSchema { get }
}

extension RequestForm {
  public var deferred: [DeferredAnswer<Request.Field>] { [] }

  public var questions: FormSchema { Request.questions }

  /// The identifier of the vendor whose form it is.
  public var serviceProvider: String? { text(ofFact: "service_provider.id") }

  /// A fact that is a text; nil for any other.
  public func text(ofFact name: String) -> String? {
    if case .text(let text)? = facts[name] { text } else { nil }
  }

  /// The form as a validator needs it.
  public var schema: FormSchema {
    questions.with(id: rawValue, facts: facts.merging(["form.uid": .text(rawValue)]) { $1 })
  }

  /// The answers given in advance, the deferred ones included.
  /// - Parameter secret: the vault: what stands under a key, nil where nothing does.
  /// - Returns: a request; a deferred answer one of whose keys is unknown to the vault is left out.
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

/// The form of a definition that has none.
public enum NoForm<Request: FormRequest>: RequestForm {
  public static var allCases: [NoForm] { [] }

  public init?(rawValue: String) { nil }

  public var rawValue: String { switch self {} }
  public var prefilled: Request { switch self {} }
  public var facts: [String: FieldValue] { switch self {} }
}
