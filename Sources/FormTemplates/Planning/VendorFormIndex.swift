import FormCatalog
import FormSource

/// Finds vendors’ forms by the answers that they come from.
struct VendorFormIndex {
  enum Match {
    case found(Form)
    case none
    case refused(Finding)
  }

  /// A vendor’s use case of a definition, which identifies an answer without a number together with the software.
  private struct Place: Hashable {
    let vendor: String
    let definition: String
    let useCase: String?
  }

  private struct Software: Hashable {
    let place: Place
    let name: String
  }

  /// A form that uses a key of the vault.
  private struct Reader {
    let uid: String
    let vendor: String?
  }

  private var uids: Set<String>
  private var byAnswer: [String: Form] = [:]
  /// Those that vendors have.
  private var byUID: [String: Form] = [:]
  private var byPlace: [Place: [Form]] = [:]
  private var readers: [String: [Reader]] = [:]
  /// The forms that were requested in this run, and what identifies them.
  private var asked: Set<String> = []
  private var askedNames: Set<Software> = []
  private var askedAnswers: Set<String> = []

  init(_ catalog: Catalog) {
    uids = Set(catalog.forms.all.map(\.uid))
    for form in catalog.forms.all {
      if let id = form.declaration.answersID?.value { byAnswer[id] = form }
      for deferred in form.prefill.flatMap(\.deferred) {
        readers[deferred.value.key, default: []].append(Reader(uid: form.uid, vendor: form.serviceProvider))
      }
      guard let vendor = form.serviceProvider, let definition = form.definition else { continue }
      byUID[form.uid] = form
      let place = Place(vendor: vendor, definition: definition, useCase: form.declaration.useCase?.value)
      byPlace[place, default: []].append(form)
    }
  }

  /// The forms that use a key of the vault.
  func readers(of key: String) -> [String] { readers[key, default: []].map(\.uid) }

  /// Whether a form that is not the vendor’s uses a key of the vault: what is deposited there is somebody else’s.
  func isForeign(_ key: String, to vendor: String) -> Bool {
    readers[key, default: []].contains { $0.vendor != vendor }
  }

  /// The form that an answer is about.
  ///
  /// - Parameters:
  ///   - answer: the requested form.
  ///   - vendor: its identifier.
  ///   - definition: the form’s definition.
  /// - Returns: the form; none if a new one is requested.
  func match(_ answer: FormAnswer, vendor: String, definition: String) -> Match {
    if let id = answer.id {
      if askedAnswers.contains(id.value) { return .refused(Self.twice(id, "id")) }
      if let form = byAnswer[id.value] {
        guard form.serviceProvider == vendor, form.definition == definition else {
          return .refused(Self.foreign(id, form))
        }
        return once(form, id, "id")
      }
    }
    if answer.uid == nil, answer.id == nil, askedNames.contains(software(answer, vendor, definition)) {
      return .refused(Self.twice(answer.name, "uid"))
    }
    // Its use case may be another one now.
    if let form = answer.uid.flatMap({ byUID[$0.value] }), form.serviceProvider == vendor, form.definition == definition
    {
      return once(form, answer.name, "uid")
    }
    let candidates = candidates(answer, vendor, definition).filter { form in
      answer.id == nil || form.declaration.answersID == nil
    }
    let name = AnswerText.folded(answer.name.value)
    let same = candidates.first { $0.name.map(AnswerText.folded) == name }
    return same.map { once($0, answer.name, "uid") } ?? .none
  }

  /// The vendor’s forms of the same use case for other software, with which a new one may have been meant to be the same.
  func others(_ answer: FormAnswer, vendor: String, definition: String) -> [Form] {
    answer.id == nil && answer.uid == nil ? candidates(answer, vendor, definition) : []
  }

  private func candidates(_ answer: FormAnswer, _ vendor: String, _ definition: String) -> [Form] {
    byPlace[Place(vendor: vendor, definition: definition, useCase: answer.useCase?.value)] ?? []
  }

  private func software(_ answer: FormAnswer, _ vendor: String, _ definition: String) -> Software {
    Software(
      place: Place(vendor: vendor, definition: definition, useCase: answer.useCase?.value),
      name: AnswerText.folded(answer.name.value)
    )
  }

  /// The form, unless another answer of this run is about it: one of the two would be lost.
  private func once(_ form: Form, _ text: Located<String>, _ key: String) -> Match {
    !asked.contains(form.uid) ? .found(form) : .refused(Self.twice(text, key))
  }

  /// The identifier of an answer’s form: the existing one, the requested one, or a new one made from names.
  func uid(_ answer: FormAnswer, existing: Form?, vendor: String, _ definition: Definition) -> (String, Finding?) {
    if let existing {
      guard let wanted = answer.uid, wanted.value != existing.uid else { return (existing.uid, nil) }
      let name = Quoted(existing.uid)
      let problem = AnswerProblem(
        fr: "ce formulaire existe sous l’identifiant \(name.french), qui ne change plus",
        en: "this form exists under the identifier \(name.english), which can no longer change"
      )
      return (existing.uid, problem.finding(at: wanted.span))
    }
    if let wanted = answer.uid {
      if let problem = AnswerCheck.identifier(wanted.value, separator: "-") {
        return (wanted.value, problem.finding(at: wanted.span))
      }
      return (wanted.value, uids.contains(wanted.value) ? Self.taken(wanted) : nil)
    }
    let proposed = Self.proposed(answer, vendor, definition)
    return (ProposedID.free(proposed, "-") { uids.contains($0) }, nil)
  }

  mutating func take(_ plan: FormPlan, _ answer: FormAnswer) {
    uids.insert(plan.uid)
    asked.insert(plan.uid)
    askedNames.insert(software(answer, plan.vendor, plan.definition.id))
    if let id = answer.id { askedAnswers.insert(id.value) }
    for key in plan.keys {
      readers[key.name, default: []].append(Reader(uid: plan.uid, vendor: plan.vendor))
    }
  }

  /// Undoes ``take(_:_:)``.
  mutating func release(_ plan: FormPlan, _ answer: FormAnswer) {
    if plan.existing == nil { uids.remove(plan.uid) }
    asked.remove(plan.uid)
    askedNames.remove(software(answer, plan.vendor, plan.definition.id))
    if let id = answer.id { askedAnswers.remove(id.value) }
    for key in plan.keys { readers[key.name]?.removeLast() }
  }

  /// The definition, the vendor and the software, without repeating the vendor’s name.
  private static func proposed(_ answer: FormAnswer, _ vendor: String, _ definition: Definition) -> String {
    let head = ProposedID.dashed(definition.id)
    let owner = ProposedID.dashed(vendor)
    let software = Slug.of(answer.name.value, separator: "-")
    if software.isEmpty || software == owner { return "\(head)-\(owner)" }
    return software.hasPrefix(owner + "-") ? "\(head)-\(software)" : "\(head)-\(owner)-\(software)"
  }

  private static func taken(_ uid: Located<String>) -> Finding {
    AnswerProblem(
      fr: "l’identifiant \(Quoted(uid.value).french) est celui d’un autre formulaire",
      en: "the identifier \(Quoted(uid.value).english) is already used by another form",
      advice: Words(fr: "choisissez-en un autre, ou n’en donnez pas", en: "choose another one, or give none")
    ).finding(at: uid.span)
  }

  private static func twice(_ text: Located<String>, _ key: String) -> Finding {
    AnswerProblem(
      fr: "deux réponses désignent le même formulaire",
      en: "two answers are about the same form",
      advice: Words(fr: "distinguez-les par \(key)", en: "tell them apart with \(key)")
    ).finding(at: text.span)
  }

  private static func foreign(_ id: Located<String>, _ form: Form) -> Finding {
    AnswerProblem(
      fr: "la réponse \(Quoted(id.value).french) est celle de \(form.uid), d’un autre éditeur ou d’une autre API",
      en: "the answer \(Quoted(id.value).english) belongs to \(form.uid), a form of another vendor or API"
    ).finding(at: id.span)
  }
}
