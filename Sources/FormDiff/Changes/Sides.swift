import FormCatalog

/// The two catalogues that are compared.
struct Sides {
  let before: Catalog
  let after: Catalog
  /// Their forms.
  let forms: Pairing<Form>

  init(before: Catalog, after: Catalog) {
    self.before = before
    self.after = after
    forms = Pairing(before.forms.all, after.forms.all, by: \.uid, likeness: FormLikeness.all)
  }
}

/// By what a form with another uid is recognised.
private enum FormLikeness: Hashable {
  /// All that is written in it.
  case content([PlainValue.Member])
  /// What is written in it but for its texts: a form is often renamed together with its name.
  case rest([PlainValue.Member])

  static func all(of form: Form) -> [FormLikeness] {
    let content = form.declaration.plain
    let texts = ["name", "description", "introduction"]
    return [.content(content), .rest(content.filter { !texts.contains($0.key) })]
  }
}
