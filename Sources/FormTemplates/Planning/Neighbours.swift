import FormCatalog

/// The vendors’ forms of a definition: a new one is made as they are made.
struct Neighbours {
  private let catalog: Catalog
  /// In the order of their files.
  let all: [Form]

  init(of definition: Definition, in catalog: Catalog) {
    self.catalog = catalog
    all = definition.forms.compactMap { catalog.forms[$0] }
      .filter { TemplateBase.isVendors($0, in: catalog) }
      .sorted { $0.declaration.uid.span < $1.declaration.uid.span }
  }

  /// The forms of one manner, those of the same use case alone where there are any.
  func alike(_ manner: FormManner, useCase: String?) -> [Form] {
    let same = all.filter { FormManner(of: $0) == manner }
    let closest = same.filter { $0.declaration.useCase?.value == useCase }
    return closest.isEmpty ? same : closest
  }

  /// The forms of a use case; none where none is named.
  func sameUse(_ useCase: String?) -> [Form] {
    useCase.map { wanted in all.filter { $0.declaration.useCase?.value == wanted } } ?? []
  }

  /// What a form’s own page says: as most forms of its manner and use case (which may have none), else of its use case,
  /// else of its manner. Nil where nobody shows how.
  func introduction(_ manner: FormManner, useCase: String?) -> Introduction? {
    let alike = all.filter { FormManner(of: $0) == manner }
    let closest = alike.filter { $0.declaration.useCase?.value == useCase }
    let samePages = sameUse(useCase).filter { $0.declaration.steps.isEmpty == manner.isSinglePage }
    for forms in [closest, samePages, alike] where !forms.isEmpty {
      let silent = forms.filter { $0.declaration.introduction == nil }.count
      if silent * 2 > forms.count { return Introduction.none }
      if let text = common(of: forms, { $0.declaration.introduction?.value }) { return .text(text) }
    }
    return nil
  }

  enum Introduction {
    case none
    case text(String)
  }

  /// Whether most are on a single page.
  var preferSinglePage: Bool { all.filter { $0.declaration.steps.isEmpty }.count * 2 > all.count }

  /// What most of some forms say; the first of several that as many say. A text that names a form’s own vendor or
  /// software is that form’s alone.
  func common<Value: Hashable>(of forms: [Form], _ value: (Form) -> Value?) -> Value? {
    var counts: [Value: (count: Int, place: Int)] = [:]
    for (place, form) in forms.enumerated() {
      guard let value = value(form), !isOwn(value, of: form) else { continue }
      counts[value, default: (0, place)].count += 1
    }
    return counts.max { ($0.value.count, $1.value.place) < ($1.value.count, $0.value.place) }?.key
  }

  private func isOwn(_ value: some Hashable, of form: Form) -> Bool {
    let texts: [String]
    switch value {
    case let text as String: texts = [text]
    case let planned as PlannedValue: if case .text(let text) = planned { texts = [text] } else { return false }
    case let several as [String?]: texts = several.compactMap { $0 }
    default: return false
    }
    let names = [
      form.declaration.name?.value, form.serviceProvider.flatMap { catalog.serviceProviders[$0]?.name?.value },
    ]
    .compactMap { $0 }.filter { !$0.isEmpty }
    return texts.contains { text in names.contains(where: text.contains) }
  }
}
