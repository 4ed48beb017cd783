package import FormSource
import FormSubmission
import FormSyntax

extension StandardLibrary {
  /// The findings in the built-in texts: none, as a test proves, so that no run needs to check them.
  package static func selfCheck() -> [Finding] { shapeFindings + questionFindings }

  private static var shapeFindings: [Finding] {
    [
      (PackageResources.blocks_yml, -1, BlockShape.declaration),
      (PackageResources.overlay_yml, -2, OverlayShape.record), (PackageResources.life_yml, -3, LifeShape.record),
    ].flatMap { bytes, number, record -> [Finding] in
      let (fields, findings, _, _) = entries(bytes, number: number)
      // There, an empty value means all defaults, and is written on purpose.
      return findings
        + fields.flatMap { field -> [Finding] in
          var checker = ShapeChecker(collector: FindingCollector(), subject: field.name)
          checker.check(field.cursor, against: .record(record))
          return checker.collector.findings.filter { $0.rule != NeedlessKey.rule }
        }
    }
  }

  /// What is found in each block, and in each with an adaptation of the overlay, where a project declares them.
  private static var questionFindings: [Finding] {
    let blocks = entries(PackageResources.blocks_yml, number: 0).fields.map { BlockDeclaration($0.key, $0.cursor) }
    let overlay = entries(PackageResources.overlay_yml, number: 1).fields.map {
      DefinitionDeclaration($0.key, $0.cursor)
    }
    let adapted = overlay.flatMap(\.adaptations).filter(\.isAdaptation).compactMap { adaptation in
      blocks.first { $0.name.value == adaptation.name.value }.map { [$0, adaptation] }
    }
    var findings: [Finding] = []
    for levels in blocks.map({ [$0] }) + adapted {
      let read = LayeredBlock(name: levels[0].name, levels: levels).read(subject: "", &findings)
      // Other blocks have the fields that are unknown here.
      var checker = ConditionChecker(
        schema: FormSchema(id: "", fields: read.fields.map(\.schema), rules: []),
        scopes: nil,
        isOpen: true,
        gap: Gaps.Gap(),
        subject: nil
      )
      for condition in read.conditions { findings += checker.findings(in: condition) }
    }
    // A block may leave the options to the definitions that ask it.
    return findings.filter { $0.rule != ChoiceWithoutOptions.rule }
  }
}
