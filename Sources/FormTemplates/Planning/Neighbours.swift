import FormCatalog

/// Forms that a new one may be modelled on, in the order of their files.
struct NeighbourGroup: Sendable {
  /// The first of them: enough to show how such forms are made, few enough to search for each of ten thousand vendors.
  private(set) var forms: [Form] = []
  /// The last of all, after which another may be written.
  private(set) var last: Form?

  private static let most = 60

  mutating func add(_ form: Form) {
    if forms.count < Self.most { forms.append(form) }
    last = form
  }

  /// The group without one form, such as the one being updated.
  func without(_ uid: String?) -> NeighbourGroup {
    guard let uid else { return self }
    var copy = self
    copy.forms.removeAll { $0.uid == uid }
    return copy
  }
}

/// The vendors’ forms of a definition, on which a new one is modelled.
struct Neighbours: Sendable {
  private let catalog: Catalog
  private(set) var all = NeighbourGroup()
  private var byStyle: [FormStyle: NeighbourGroup] = [:]
  private var byUse: [String: NeighbourGroup] = [:]
  private var closest: [Place: NeighbourGroup] = [:]
  private var byPages: [Bool: NeighbourGroup] = [:]
  private var byManner: [Manner: NeighbourGroup] = [:]
  private var certified = (all: 0, choosing: 0)
  private var singlePages = 0
  private var count = 0

  private struct Place: Hashable {
    let style: FormStyle
    let useCase: String?
  }

  /// What an introduction says of a form: on how many pages it is, and whether scopes may be chosen.
  private struct Manner: Hashable {
    let isSinglePage: Bool
    let leavesScopes: Bool

    init(_ style: FormStyle) {
      isSinglePage = style.isSinglePage
      leavesScopes = style.leaves(.scopes)
    }
  }

  init(of definition: Definition, in catalog: Catalog) {
    self.catalog = catalog
    let forms = definition.forms.compactMap { catalog.forms[$0] }
      .filter { TemplateBase.isVendors($0, in: catalog) }
      .sorted { $0.declaration.uid.span < $1.declaration.uid.span }
    for form in forms {
      let style = FormStyle(of: form)
      let useCase = form.declaration.useCase?.value
      all.add(form)
      byStyle[style, default: NeighbourGroup()].add(form)
      byPages[style.isSinglePage, default: NeighbourGroup()].add(form)
      byManner[Manner(style), default: NeighbourGroup()].add(form)
      if form.serviceProvider.flatMap({ catalog.serviceProviders[$0] })?.usesFranceConnect ?? false {
        certified.all += 1
        if style.leaves(.modalities) { certified.choosing += 1 }
      }
      closest[Place(style: style, useCase: useCase), default: NeighbourGroup()].add(form)
      if let useCase { byUse[useCase, default: NeighbourGroup()].add(form) }
      count += 1
      if style.isSinglePage { singlePages += 1 }
    }
  }

  /// The forms of one style: only those of the same use case, if there are any.
  func alike(_ style: FormStyle, useCase: String?) -> NeighbourGroup {
    closest[Place(style: style, useCase: useCase)] ?? byStyle[style] ?? NeighbourGroup()
  }

  /// The forms of a use case; empty if none is given.
  func sameUse(_ useCase: String?) -> [Form] { useCase.flatMap { byUse[$0] }?.forms ?? [] }

  /// The forms on a single page, or those with steps.
  func ofPages(single isSingle: Bool) -> [Form] { byPages[isSingle]?.forms ?? [] }

  /// The style of most forms on a single page; nil where there are none.
  var styleOfSinglePages: FormStyle? { common(of: ofPages(single: true), FormStyle.init(of:)) }

  /// Whether most forms are on a single page.
  var preferSinglePage: Bool { singlePages * 2 > count }

  /// Whether the clients of vendors certified for FranceConnect choose the ways of access, as most such forms let them;
  /// without such forms they do, since the vendor can offer one way more.
  var letCertifiedClientsChoose: Bool { certified.choosing * 2 >= certified.all }

  /// The introduction (or its absence) of most forms of the same style and use case; otherwise of the same use case, or
  /// of any, where as much can be chosen. Nil if there are no such forms.
  func introduction(_ style: FormStyle, useCase: String?) -> Introduction? {
    let closest = self.closest[Place(style: style, useCase: useCase)]?.forms ?? []
    // An introduction that says what can be chosen misleads where something else can.
    let sameUse = sameUse(useCase).filter { Manner(FormStyle(of: $0)) == Manner(style) }
    for forms in [closest, sameUse, byManner[Manner(style)]?.forms ?? []] where !forms.isEmpty {
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

  /// The contacts that a form fills in, and of which its section of wordings speaks.
  func explainedContacts(of form: Form) -> Set<String> {
    let ending = "_email"
    let filled = form.prefill.map(\.field).filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
    let texts = catalog.wordings.texts(ofForm: form.uid)
    return Set(filled.filter { contact in texts.contains { $0.key.hasPrefix("\(contact).") } })
  }

  /// The most frequent value among forms, the first one in case of a tie. Texts that name a form’s own vendor or
  /// software are left out.
  func common<Value: Hashable>(of forms: [Form], _ value: (Form) -> Value?) -> Value? {
    ranked(forms, value).first?.value
  }

  /// The most frequent value among forms; nil where another one is as frequent.
  func usual<Value: Hashable>(of forms: [Form], _ value: (Form) -> Value?) -> Value? {
    let ranked = ranked(forms, value)
    guard let first = ranked.first, ranked.dropFirst().first?.count != first.count else { return nil }
    return first.value
  }

  /// The values of forms and how many have them, the most frequent first.
  private func ranked<Value: Hashable>(_ forms: [Form], _ value: (Form) -> Value?) -> [(value: Value, count: Int)] {
    var counts: [Value: (count: Int, place: Int)] = [:]
    for (place, form) in forms.enumerated() {
      guard let value = value(form), !isOwn(value, of: form) else { continue }
      counts[value, default: (0, place)].count += 1
    }
    return counts.sorted { ($1.value.count, $0.value.place) < ($0.value.count, $1.value.place) }
      .map { ($0.key, $0.value.count) }
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
