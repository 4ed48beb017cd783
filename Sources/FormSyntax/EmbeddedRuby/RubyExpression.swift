/// The subset of Ruby that definitions may embed.
indirect enum RubyExpression: Equatable {
  case string(String)
  case boolean(Bool)
  case null
  /// `Rails.application.credentials.a.b`: a vault value, by its dotted key.
  case credential(String)
  /// `Rails.env.production?`
  case isEnvironment(String)
  /// `FeatureFlag.enabled?(:name)`
  case isFlagEnabled(String)
  case not(RubyExpression)
  case or(RubyExpression, RubyExpression)
  case and(RubyExpression, RubyExpression)
  case conditional(RubyExpression, RubyExpression, RubyExpression)

  /// Whether the value depends on the environment or on a flag.
  var isConditional: Bool {
    switch self {
    case .string, .boolean, .null, .credential: false
    case .isEnvironment, .isFlagEnabled, .conditional: true
    case .not(let inner): inner.isConditional
    case .or(let left, let right), .and(let left, let right): left.isConditional || right.isConditional
    }
  }
}

/// The value of an expression.
enum RubyValue: Equatable {
  case string(String)
  case boolean(Bool)
  case null
  /// A vault value, and the default that is used in its place until deployment.
  case deferred(key: String, default: String)

  var isTrue: Bool {
    switch self {
    case .null, .boolean(false): false
    case .string, .boolean(true), .deferred: true
    }
  }
}

extension RubyExpression {
  func value(in context: ExpansionContext) -> RubyValue {
    switch self {
    case .string(let text): return .string(text)
    case .boolean(let flag): return .boolean(flag)
    case .null: return .null
    case .credential(let key): return .deferred(key: key, default: "")
    case .isEnvironment(let name): return .boolean(context.environment.rawValue == name)
    case .isFlagEnabled(let name): return .boolean(context.isEnabled(name))
    case .not(let inner): return .boolean(!inner.value(in: context).isTrue)
    case .or(.credential(let key), let fallback):
      // The vault is never read: the fallback is the value, and the key is kept with it.
      return .deferred(key: key, default: fallback.value(in: context).text)
    case .or(let left, let right):
      let value = left.value(in: context)
      return value.isTrue ? value : right.value(in: context)
    case .and(let left, let right):
      let value = left.value(in: context)
      return value.isTrue ? right.value(in: context) : value
    case .conditional(let condition, let positive, let negative):
      return (condition.value(in: context).isTrue ? positive : negative).value(in: context)
    }
  }
}

extension RubyValue {
  /// The result of `to_s`.
  var text: String {
    switch self {
    case .string(let text): text
    case .boolean(let flag): flag ? "true" : "false"
    case .null: ""
    case .deferred(_, let fallback): fallback
    }
  }
}
