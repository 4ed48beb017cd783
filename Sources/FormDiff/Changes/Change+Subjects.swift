import FormCatalog

extension Change.Subject {
  init(_ definition: Definition) {
    self.init(kind: .definition, id: definition.id, name: definition.nameWithStage ?? definition.id)
  }

  init(_ form: Form) {
    self.init(kind: .form, id: form.uid, name: form.nameWithServiceProvider ?? form.name ?? form.uid)
  }

  init(_ vendor: ServiceProviderDeclaration) {
    self.init(kind: .vendor, id: vendor.id.value, name: vendor.name?.value ?? vendor.id.value)
  }

  init(_ provider: DataProviderDeclaration) {
    self.init(kind: .provider, id: provider.id.value, name: provider.name?.value ?? provider.id.value)
  }
}
