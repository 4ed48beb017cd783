import FormCatalog
import FormCompiler
package import FormSource
import FormSubmission

/// What stands above forms and definitions: what is asked, and by what it is tried.
package enum Lenses {
  /// In the order of the file.
  package static func lenses(in file: SourceFile, of snapshot: Snapshot) -> [Lens] {
    let catalog = snapshot.reading.catalog
    let forms = catalog.forms.all.filter { $0.declaration.uid.span.source == file.id }
    let definitions = catalog.definitions.all.filter { $0.declaration.id.span.source == file.id }
    var lenses = forms.flatMap { form in
      let place = form.declaration.uid.span
      let scenarios = catalog.scenarios.filter { $0.form?.value == form.uid }.map(\.name.span)
      return [Lens(place, asked(form)), Lens(place, LensWords.scenarios(scenarios.count), places: scenarios)]
    }
    lenses += definitions.map { definition in
      let places = definition.forms.compactMap { catalog.forms[$0]?.declaration.uid.span }
      return Lens(definition.declaration.id.span, LensWords.forms(places.count), places: places)
    }
    return lenses.sorted { $0.span < $1.span }
  }

  private static func asked(_ form: Form) -> Words {
    let blocks = form.blocksOfSteps
    let questions = blocks.flatMap(\.fields).filter(\.asking.isAsked)
    let given = Set(form.prefill.map(\.field))
    return LensWords.asked(
      questions: questions.count,
      given: questions.filter { given.contains($0.name) }.count,
      steps: form.declaration.steps.count
    )
  }
}
