import FormCatalog

/// Forms that a new one may be made like, in the order of their files.
struct NeighbourGroup: Sendable {
  /// The first of them: enough to show how such forms are made, few enough to be asked for each of ten thousand vendors.
  private(set) var forms: [Form] = []
  /// The last of all, behind which another may stand.
  private(set) var last: Form?

  private static let most = 60

  mutating func add(_ form: Form) {
    if forms.count < Self.most { forms.append(form) }
    last = form
  }

  /// The group without a form that is being made again.
  func without(_ uid: String) -> NeighbourGroup {
    var copy = self
    copy.forms.removeAll { $0.uid == uid }
    return copy
  }
}

/// The vendors’ forms of a definition: a new one is made as they are made.
struct Neighbours: Sendable {
  private let catalog: Catalog
  private(set) var all = NeighbourGroup()
  private var byManner: [FormManner: NeighbourGroup] = [:]
  private var byUse: [String: NeighbourGroup] = [:]
  private var closest: [Place: NeighbourGroup] = [:]
  private var byPages: [Bool: NeighbourGroup] = [:]
  private var singlePages = 0
  private var count = 0

  private struct Place: Hashable {
    let manner: FormManner
    let useCase: String?
  }

  init(of definition: Definition, in catalog: Catalog) {
    self.catalog = catalog
    let forms = definition.forms.compactMap { catalog.forms[$0] }
      .filter { TemplateBase.isVendors($0, in: catalog) }
      .sorted { $0.declaration.uid.span < $1.declaration.uid.span }
    for form in forms {
      let manner = FormManner(of: form)
      let useCase = form.declaration.useCase?.value
      all.add(form)
      byManner[manner, default: NeighbourGroup()].add(form)
      byPages[manner.isSinglePage, default: NeighbourGroup()].add(form)
      closest[Place(manner: manner, useCase: useCase), default: NeighbourGroup()].add(form)
      if let useCase { byUse[useCase, default: NeighbourGroup()].add(form) }
      count += 1
      if manner.isSinglePage { singlePages += 1 }
    }
  }

  /// The forms of one manner, those of the same use case alone where there are any.
  func alike(_ manner: FormManner, useCase: String?) -> NeighbourGroup {
    closest[Place(manner: manner, useCase: useCase)] ?? byManner[manner] ?? NeighbourGroup()
  }

  /// The forms of a use case; none where none is named.
  func sameUse(_ useCase: String?) -> [Form] { useCase.flatMap { byUse[$0] }?.forms ?? [] }

  /// The forms that have steps, or those that have none.
  func ofPages(single isSingle: Bool) -> [Form] { byPages[isSingle]?.forms ?? [] }

  /// Whether most are on a single page.
  var preferSinglePage: Bool { singlePages * 2 > count }

  /// What a form’s own page says: as most forms of its manner and use case (which may have none), else of its use case,
  /// else of its manner. Nil where nobody shows how.
  func introduction(_ manner: FormManner, useCase: String?) -> Introduction? {
    let closest = self.closest[Place(manner: manner, useCase: useCase)]?.forms ?? []
    // A page that tells to choose scopes misleads where there is nothing to choose.
    let samePages = sameUse(useCase).filter { form in
      let other = FormManner(of: form)
      return other.isSinglePage == manner.isSinglePage && (manner.areScopesEditable || !other.areScopesEditable)
    }
    for forms in [closest, samePages, byManner[manner]?.forms ?? []] where !forms.isEmpty {
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
