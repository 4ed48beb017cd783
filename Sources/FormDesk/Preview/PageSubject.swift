#if Desk
import FormCatalog

/// What a page is about.
enum PageSubject {
  case definition(Definition)
  case form(Form)
  case renewal(RenewalForms.Renewal)
  /// Who receives what, when, and the messages.
  case life(Definition)

  /// Where it is declared.
  var entry: Located<String> {
    switch self {
    case .definition(let definition), .life(let definition): definition.declaration.id
    case .form(let form): form.declaration.uid
    case .renewal(let renewal): renewal.definition.declaration.id
    }
  }

  /// What it asks; nil where it asks nothing.
  var blocks: FormBlocks? {
    switch self {
    case .definition(let definition): definition.declaredBlocks
    case .form(let form): form.declaredBlocks
    case .renewal(let renewal): renewal.form.declaredBlocks
    case .life: nil
    }
  }

  /// The entries whose findings are about it.
  var names: Set<String> {
    switch self {
    case .definition(let definition), .life(let definition): [definition.id]
    case .form(let form): Set([form.uid, form.definition].compactMap(\.self))
    case .renewal(let renewal): [renewal.form.uid, renewal.definition.id]
    }
  }
}
#endif
