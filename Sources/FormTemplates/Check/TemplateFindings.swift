import FormCatalog

/// The problems of all vendors’ forms, by kind.
package enum TemplateFindings {
  package typealias Finding = (form: String, problem: TemplateProblem)

  /// The kinds that occur, the most serious first, each with its problems in the order of the forms.
  package static func groups(of comparisons: [TemplateComparison])
    -> [(kind: TemplateProblem.Kind, findings: [Finding])]
  {
    let all = comparisons.flatMap { comparison in comparison.problems.map { (comparison.form.uid, $0) } }
    return TemplateProblem.Kind.allCases.compactMap { kind in
      let findings = all.filter { $0.1.kind == kind }.map { (form: $0.0, problem: $0.1) }
      return findings.isEmpty ? nil : (kind, findings)
    }
  }
}
