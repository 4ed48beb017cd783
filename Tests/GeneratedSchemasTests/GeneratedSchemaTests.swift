import FormCatalog
import FormSubmission
import Testing

/// The schemas in generated code are those that the tool judges by.
@Suite struct GeneratedSchemaTests {
  @Test func everyFormIsGenerated() {
    #expect(!InterpretedProject.forms.isEmpty)
    #expect(Set(GeneratedForm.all.keys) == Set(InterpretedProject.forms.map(\.uid)))
  }

  @Test(arguments: InterpretedProject.forms.map(\.uid))
  func schemasAreTheSame(uid: String) throws {
    let interpreted = try #require(InterpretedProject.catalog.forms[uid]?.schema)
    let generated = try #require(GeneratedForm.all[uid]).schema
    #expect(generated.id == interpreted.id)
    #expect(generated.isOpen == interpreted.isOpen)
    #expect(generated.facts == interpreted.facts)
    #expect(generated.rules == interpreted.rules)
    #expect(generated.checkboxes == interpreted.checkboxes)
    #expect(generated.scopeGroups == interpreted.scopeGroups)
    #expect(generated.fields.map(\.name) == interpreted.fields.map(\.name))
    for (left, right) in zip(generated.fields, interpreted.fields) {
      #expect(left.block == right.block && left.kind == right.kind && left.itemKind == right.itemKind)
      #expect(left.label == right.label && left.isAdvice == right.isAdvice)
      #expect(left.when == right.when && left.requirement == right.requirement, "\(left.name)")
      #expect(left.limits == right.limits && left.constraints == right.constraints, "\(left.name)")
    }
  }

  @Test(arguments: InterpretedProject.forms.map(\.uid))
  func prefillsAreTheSame(uid: String) throws {
    let form = try #require(InterpretedProject.catalog.forms[uid])
    let generated = try #require(GeneratedForm.all[uid])
    let expected = form.answers.filter { !form.isDeferred($0.key) && !$0.value.isBlank }
    #expect(Set(generated.prefilled.keys) == Set(expected.keys))
    for (name, answer) in expected {
      guard let field = generated.schema[name] else { continue }
      #expect(generated.prefilled[name]?.answer(to: field) == answer, "\(name)")
    }
    #expect(
      generated.deferredKeys
        == form.prefill.filter { generated.schema[$0.field] != nil }.flatMap(\.deferred).map(\.value.key)
    )
  }
}
