import FormCatalog

extension Change.Subject {
  init(_ definition: Definition) {
    self.init(kind: .definition, id: definition.id, name: definition.nameWithStage ?? definition.id)
  }

  init(_ form: Form) {
    self.init(kind: .form, id: form.uid, name: form.nameWithServiceProvider ?? form.name ?? form.uid)
  }
}
