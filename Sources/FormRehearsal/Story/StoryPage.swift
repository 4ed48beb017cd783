import FormCatalog
import FormEmitters
import FormSource
import FormSubmission

/// The stories of a run as one page, to be read, printed and signed by a data provider. It is in French, loads nothing and
/// runs nothing.
package struct StoryPage {
  private let run: StoryRun

  package init(_ run: StoryRun) { self.run = run }

  package var bytes: [UInt8] {
    StandalonePage(title: "La vie des demandes, jouée jusqu’au bout", style: .story).bytes { page in
      page.element(
        .p,
        text:
          "Chaque histoire montre ce qui arrive à une demande, étape par étape\u{A0}: qui agit, ce qui est permis ou refusé, quels messages partent. Les personnes et les organisations sont inventées, et rien n’a été envoyé."
      )
      page.element(.p, text: StoryTally(run).words.french.capitalizedFirst + ".")
      if run.stories.count > 1 { contents(&page) }
      for (place, story) in run.stories.enumerated() {
        StoryChapter(story, number: place + 1, in: run.setting).write(&page)
      }
    }
  }

  private func contents(_ page: inout HTMLWriter) {
    page.element(.nav, [.aria(.label, "Les histoires")]) { page in
      page.element(.ol) { page in
        for (place, story) in run.stories.enumerated() {
          page.element(.li) { page in
            page.element(.a, [.href(.fragment(StoryChapter.id(place + 1)))], text: story.scenario.name.value)
            if story.finding != nil { page.text(" (s’arrête en chemin)") }
          }
        }
      }
    }
  }
}
